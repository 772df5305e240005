import {opensWithByline} from '../page/opens-with-byline.js'
import type {Page} from '../page/page.js'
import {isBylineLabel, readByline, stretch, type BylineText} from './byline-forms.js'
import type {Fact} from './fact.js'
import type {Head, HeadLine} from './head.js'
import {isPersonName, readNames, readOnlyNames, type Name} from './names.js'
import {isOutlet, isStaff} from './outlets.js'

/**
 * The authors: names only, in the order of the page. Read from bylines (`By A, B
 * and C`, `Words: A`, `Posted by A on DATE`), then from a name with a date beside
 * it, then from a name alone beside a date or under the title.
 *
 * Notes: an agency, a desk or `Admin` is no author; photographers, editors and
 * translators are not either.
 */
export function readAuthors(page: Page, head: Head): Fact<string[]> | undefined {
  return (
    readBylines(page, head) ??
    firstOf(head, (line) => readBesideDate(line)) ??
    firstOf(head, (line) => readWithRole(line)) ??
    firstOf(head, (line, index) => readAlone(page, head, line, index))
  )
}

/** Names after `By` and its like, on one line or on several in a row. */
function readBylines(page: Page, head: Head): Fact<string[]> | undefined {
  let fact: Fact<string[]> | undefined
  for (const [index, line] of head.lines.entries()) {
    const previous = head.lines[index - 1]
    const labelled = previous !== undefined && previous.line === line.line - 1 && isBylineLabel(previous.value)
    const text = readByline(line.value, line.dates) ?? (labelled ? stretch(line.value, 0) : undefined)
    // A sentence can begin with `By`: one that holds names only is no sentence.
    const prose = page.survey.prose[line.line] === 1
    const names = text ? ((prose ? wholeNames(line, text.start, text.end) : namesIn(line, text)) ?? []) : []
    if (names.length === 0) {
      if (fact) break
      continue
    }

    const read = toFact(line, names, 'byline', 0.9)
    if (!fact) fact = read
    else fact = {...fact, value: [...new Set([...fact.value, ...read.value])], end: read.end}
  }

  return fact
}

/** The names in a stretch, or the one word that it is: `By Madeleine`. */
function namesIn({value}: HeadLine, {start, end}: BylineText): Name[] {
  const text = value.slice(start, end)
  const names = readNames(text)
  if (names.length > 0) return shift(names, start)
  const alone = /^(?<name>\p{Lu}[\p{L}'’-]{2,20})[\s,]{0,3}$/u.exec(text)?.groups?.['name']
  if (alone === undefined || isOutlet(alone) || isStaff(alone) || !isPersonName(`Ana ${alone}`)) return []
  return [{value: alone, start, end: start + alone.length}]
}

/** `Ana Reyes | March 3, 2021`, `March 3, 2021, Ana Reyes` */
function readBesideDate(line: HeadLine): Fact<string[]> | undefined {
  const date = line.dates[0]
  if (!date) return undefined
  const before = wholeNames(line, 0, date.start)
  if (before) return toFact(line, before, 'name-and-date', 0.8)
  const from = date.end + /^[\s|•·,–—-]{0,4}/u.exec(line.value.slice(date.end))![0].length
  const after = wholeNames(line, from, stretch(line.value, from).end)
  return after && toFact(line, after, 'name-and-date', 0.7)
}

/** `Ana Reyes, Staff Writer` */
function readWithRole(line: HeadLine): Fact<string[]> | undefined {
  const match = /^(?<name>[^,|–—]{4,50}?)(?:,|\s?\||\s[–—-])\s(?=\p{L})/u.exec(line.value)
  if (!match || line.value.length > 120) return undefined
  const role = line.value.slice(match[0].length)
  if (!/(?<!\p{L})(?:writer|reporter|correspondent|editor|author|columnist|contributor|journalist)s?(?!\p{L})/iu.test(role)) return undefined
  const names = wholeNames(line, 0, match.groups!['name']!.trimEnd().length)
  return names && toFact(line, names, 'name-and-role', 0.7)
}

/** A name on a line of its own: beside a date, or between the title and the body. */
function readAlone(page: Page, head: Head, line: HeadLine, index: number): Fact<string[]> | undefined {
  const {lines, survey} = page
  if (head.title < 0 || line.line < head.title || line.line > survey.first) return undefined
  if (lines.words[line.line]! > 12 || lines.capitals[line.line]! < 2 || lines.digits[line.line]! > 0 || lines.chromeWords[line.line]! > 0) return undefined
  if ((lines.labels[line.line]! | lines.headings[line.line]!) !== 0) return undefined
  const dated = isDated(head.lines[index - 1], line.line - 1) || isDated(head.lines[index + 1], line.line + 1)
  if (!dated && (line.line !== head.title + 1 || !(survey.first - line.line <= 3 || opensWithByline(page, line.line + 1)))) return undefined
  const names = wholeNames(line, 0, line.value.length)
  return names && toFact(line, names, 'name-line', dated ? 0.7 : 0.6)
}

/** Whether a line of the head has a given number and holds a date and little else. */
function isDated(line: HeadLine | undefined, number: number): boolean {
  const date = line?.dates[0]
  return line?.line === number && date !== undefined && line.value.length - (date.end - date.start) <= 24
}

/** The names of a stretch that holds nothing but names. */
function wholeNames({value}: HeadLine, start: number, end: number): Name[] | undefined {
  const names = readOnlyNames(value.slice(start, end))
  return names && shift(names, start)
}

function shift(names: readonly Name[], by: number): Name[] {
  return names.map(({value, start, end}) => ({value, start: start + by, end: end + by}))
}

function toFact(line: HeadLine, names: readonly Name[], rule: string, confidence: number): Fact<string[]> {
  return {
    value: [...new Set(names.map(({value}) => value))],
    start: line.start + names[0]!.start,
    end: line.start + names.at(-1)!.end,
    rule,
    confidence
  }
}

/** The first line below the title, or else above it, that a reading finds something in. */
function firstOf(head: Head, read: (line: HeadLine, index: number) => Fact<string[]> | undefined): Fact<string[]> | undefined {
  for (const side of [true, false]) {
    for (const [index, line] of head.lines.entries()) {
      if (line.line > head.title !== side) continue
      const fact = read(line, index)
      if (fact) return fact
    }
  }

  return undefined
}

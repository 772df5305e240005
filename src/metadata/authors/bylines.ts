import type {Page} from '../../page/page.js'
import type {Fact} from '../fact.js'
import type {HeadLine} from '../head/head-line.js'
import {isAuthorLabel, type Head} from '../head/head.js'
import {isOrganization, isStaff} from '../outlets.js'
import {stretch, type BylineText} from './byline-forms.js'
import {isKnownName, isWritten} from './known-names.js'
import {distinct, shift, toFact, wholeNames} from './name-facts.js'
import {isPersonName, readNames, readPenName, type Name} from './names.js'

/** Names after `By` and its like, on one line or on several in a row. */
export function readBylines(page: Page, lines: readonly HeadLine[], confidence: number, far = false): Fact<string[]> | undefined {
  let fact: Fact<string[]> | undefined
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    const labelled = isLabelFor(page, previous, line)
    const below = labelled || (fact === undefined && isLabelAbove(page, lines[index - 2], previous, line))
    // What a menu of the site calls its pages stands below a label too: `Authors ⏎ Contact Us`.
    const menu = page.lines.labels[line.line] !== 0
    const text = line.byline ?? (below && !menu ? labelledStretch(line) : undefined)
    // A sentence can begin with `By`, but not with `Author:`: one that holds names only is no sentence.
    const prose = page.survey.prose[line.line] === 1 && line.dates.length === 0 && text !== undefined && line.value[line.value.slice(0, text.start).trimEnd().length - 1] !== ':'
    const all = text ? (prose ? (wholeNames(line, text.start, text.end) ?? saidNames(line, text)) : namesIn(line, text)) : []
    // Away from the head, `By Lantern Hotel Group` may be anything.
    const names = far && !labelled && line.dates.length === 0 && !/^\P{L}*(?:(?:about the )?author|autor|auteur|posted|written|geschrieben)/iu.test(line.value) ? all.filter(({value}) => isPersonName(value)) : all
    if (names.length === 0) {
      // `By ⏎ Ana Reyes ⏎ and ⏎ Jon Akers`
      const next = lines[index + 1]
      const joined = fact && fact.end >= line.start - 40 && /^(?:and|und|&|,|et|y)$/iu.test(line.value) && next?.line === line.line + 1 ? wholeNames(next, 0, next.value.length) : undefined
      if (fact && joined) fact = {...fact, value: distinct([...fact.value, ...joined.map(({value}) => value)]), end: next!.start + joined.at(-1)!.end}
      else if (fact && !/^(?:and|und|&|,|et|y)$/iu.test(line.value) && fact.end < line.start) break
      continue
    }

    // Far from the first byline stands another story's.
    if (fact && line.line > lines[0]!.line && line.start - fact.end > 120) break
    const read = toFact(line, names, 'byline', confidence)
    if (!fact) fact = read
    else fact = {...fact, value: distinct([...fact.value, ...read.value]), end: read.end}
  }

  return fact
}

/** Bylines away from the head. */
export function readFarBylines(page: Page, head: Head): Fact<string[]> | undefined {
  return readBylines(page, head.foot(), 0.75, true) ?? readBylines(page, head.signed(), 0.7, true)
}

/** Whether a line is a label for the one below it: `Written by`, `asked Jan 3, 2012`. */
function isLabelFor({lines}: Page, label: HeadLine | undefined, line: HeadLine | undefined): boolean {
  if (!label || !line || label.line !== line.line - 1 || lines.words[label.line]! > 8) return false
  return isAuthorLabel(label.value) || (/^asked\s/u.test(label.value) && label.dates.length > 0)
}

/** Whether a label stands two lines above a name: `By ⏎ Gardens Paths ⏎ Ana Reyes`, where sections or a picture may stand between. */
function isLabelAbove(page: Page, label: HeadLine | undefined, between: HeadLine | undefined, line: HeadLine): boolean {
  if (page.lines.capitals[line.line]! < 2 || page.lines.words[line.line]! > 6 || !isLabelFor(page, label, between)) return false
  const names = wholeNames(line, 0, line.value.length)
  return names !== undefined && names.every(({value}) => isKnownName(value) || !isWritten(page, value))
}

/** The people in `This post was written by Ana Reyes, who …`, which is a sentence. */
function saidNames({value}: HeadLine, {start, end}: BylineText): Name[] {
  return /^this\s/iu.test(value) ? shift(readNames(value.slice(start, end)), start) : []
}

/** Where the names below a label stand: a handle may hold digits. */
function labelledStretch({value, dates}: HeadLine): BylineText {
  return /^[\p{L}\d][\w.-]{2,29}$/u.test(value) ? {start: 0, end: value.length} : stretch(value, 0, dates)
}

/** The names in a stretch, or the pen name, team or company that it is: `By Madeleine`, `By Everfit Team`. */
function namesIn({value}: HeadLine, {start, end}: BylineText): Name[] {
  const text = value.slice(start, end)
  const whole = readNames(text)
  // `By Ana Reyes  Former Editor of Gardens`: two spaces part entries.
  const names = whole.length > 0 ? whole : readNames(/^.*?(?=\s{2})/u.exec(text)?.[0] ?? '')
  if (names.length > 0) {
    // `By Ana Reyes and the Lantern Team`; behind a mere comma stands whom she works for.
    const last = names.at(-1)!.end
    const sign = /^\s?,?\s(?:&|and|und|y|et)\s/iu.exec(text.slice(last))
    const team = sign && readPenName(text.slice(last + sign[0].length))
    const joined = team && isOrganization(team.value) ? shift([team], last + sign.index + sign[0].length) : []
    return shift([...names, ...joined], start)
  }

  const pen = readPenName(text)
  if (!pen || (isStaff(pen.value) && !/\s/u.test(pen.value)) || isAuthorLabel(pen.value)) return []
  const second = /^\s?(?:&|and|und|y|et)\s/iu.exec(text.slice(pen.end))
  const other = second && readPenName(text.slice(pen.end + second[0].length))
  return shift(other ? [pen, ...shift([other], pen.end + second[0].length)] : [pen], start)
}

import {isUncased, isUncasedName} from '../../page/lines/uncased.js'
import type {Page} from '../../page/page.js'
import type {Fact} from '../fact.js'
import type {HeadLine} from '../head/head-line.js'
import {firstOf, type Head} from '../head/head.js'
import {isOrganization} from '../outlets.js'
import {isAttested, isKnownName, isWritten} from './known-names.js'
import {toFact, wholeNames} from './name-facts.js'
import {isPersonName, readPenName, readWithGluedPost} from './names.js'

/** A name, or else a pen name, on a line of its own: beside a date or a reading time, or between the title and the body. */
export function readNameLines(page: Page, head: Head): Fact<string[]> | undefined {
  const dated = head.lines.map(isDated)
  let pen: Fact<string[]> | undefined
  const name = firstOf(head, (line, index) => {
    const found = readAlone(page, head, line, index, dated)
    if (found && !isPersonName(found.value[0]!)) {
      pen ??= found
      return undefined
    }

    return found
  })
  return name ?? pen
}

/** @param marked By line of the head, whether it holds a date and little else. */
function readAlone(page: Page, head: Head, line: HeadLine, index: number, marked: readonly boolean[]): Fact<string[]> | undefined {
  const {lines, survey} = page
  const number = line.line
  if (line.dates.length > 0 || lines.words[number] === 0) return undefined
  if (lines.digits[number]! > 0) return number > head.title && number <= head.title + 8 ? readWithMarks(page, line) : undefined
  const inBody = number - Math.max(survey.first, head.body)
  if (lines.words[number]! > 12 || inBody > 10 || (lines.labels[number]! | lines.headings[number]!) !== 0) return undefined
  const near = head.title >= 0 && number > head.title && number <= head.title + 3
  if (lines.capitals[number] === 0 && !near) return undefined
  const dated = isBesideDate(page, head, index, marked)
  if (!dated && (!near || inBody > 4)) return undefined
  if (lines.capitals[number] === 0 && isUncased(line.value)) return readUncased(page, head, line, dated)
  const names = wholeNames(line, 0, line.value.length) ?? readWithGluedPost(line.value)
  if (names) {
    const known = names.some(({value}) => isKnownName(value))
    if (known) return toFact(line, names, 'name-line', dated ? 0.8 : 0.7)
    if (names.some(({value}) => isAttested(page, line, value))) return toFact(line, names, 'name-line', 0.65)
    // A name that is not known, if the page writes none of its words with a small letter.
    const below = number > head.title && number <= head.title + 8
    return below && (dated || (near && isPost(head.lines[index + 1]))) && names.every(({value}) => !isWritten(page, value)) ? toFact(line, names, 'name-line', 0.6) : undefined
  }

  const pen = readPenName(line.value)
  if (!pen || pen.end < line.value.trimEnd().length) return undefined
  const team = isOrganization(pen.value) && /\s/u.test(pen.value) && !/\s(?:news|services?|insurance|solutions|reports?|insights)$/iu.test(pen.value)
  const site = head.pageTitle?.site && head.pageTitle.value.slice(head.pageTitle.site.start, head.pageTitle.site.end).startsWith(pen.value)
  // A single word is an author's where the page names it as one, or directly between the title and the date.
  const between = dated && number > head.title && number <= head.title + 2 && head.lines[index + 1]?.line === number + 1 && marked[index + 1]! && !isWritten(page, pen.value)
  if (!(((team || site) && number <= head.title + 2 && number > head.title) || between) && !isAttested(page, line, pen.value, true)) return undefined
  return toFact(line, [pen], 'name-line', 0.6)
}

/** A name in a script without capitals: right below the title, beside the date, and on the page once, as sections are not. */
function readUncased({lines}: Page, head: Head, line: HeadLine, dated: boolean): Fact<string[]> | undefined {
  if (!dated || line.line !== head.title + 1 || !isUncasedName(line.value)) return undefined
  const key = lines.key[line.line]!
  if (lines.key.indexOf(key) !== line.line || lines.key.includes(key, line.line + 1)) return undefined
  return toFact(line, [{value: line.value, start: 0, end: line.value.length}], 'name-line', 0.6)
}

/** `Ana Reyes 1, 2; Jon Akers 2, *`: names with the marks of notes behind them. */
function readWithMarks(page: Page, line: HeadLine): Fact<string[]> | undefined {
  const value = line.value.replaceAll(/(?<=[\p{L}.,\s])(?:\d{1,2}|[*†‡✉])(?=\s*(?:[,;*†‡✉]|and\s|$))/gu, (mark) => ' '.repeat(mark.length)).replaceAll(/,(?=\s*[,;])/gu, ' ')
  if (/\d/u.test(value)) return undefined
  const names = wholeNames({value}, 0, value.length)
  return names && (names.length > 1 || isKnownName(names[0]!.value) || !isWritten(page, names[0]!.value)) ? toFact(line, names, 'name-line', 0.7) : undefined
}

/** Whether a line of the head stands beside one with a date; signs, a post or the entry of a bar may stand between. */
function isBesideDate({survey}: Page, {lines}: Head, index: number, marked: readonly boolean[]): boolean {
  const {line} = lines[index]!
  for (const step of [1, -1]) {
    let at = index + step
    while (at >= 0 && at < lines.length && !marked[at] && Math.abs(lines[at]!.line - line) < 3) at += step
    if (!marked[at] || Math.abs(lines[at]!.line - line) > 3) continue
    let between = index + step
    while (between !== at && (!/\p{L}/u.test(lines[between]!.value) || survey.chrome[lines[between]!.line] || isPost(lines[between]))) between += step
    if (between === at) return true
  }

  return false
}

/** Whether a line of the head holds a date, a reading time or an age and little else. */
function isDated({value, dates}: HeadLine): boolean {
  if (dates.length > 0) return value.length - dates.reduce((sum, {start, end}) => sum + end - start, 0) <= 44
  return value.length < 32 && value.length > 3 && (/\d\s?[-–]?\s?(?:min|minute|Minuten)/u.test(value) || ageShape.test(value))
}

/** `3 hours ago`, `vor 3 Stunden` */
const ageShape = /^(?:\d{1,2}|an?)\s\p{L}{3,8}\sago$|^(?:vor|il y a|hace|há)\s(?:\d{1,2}|una?)\s\p{L}{3,10}$/iu

/** Whether a line is a person's post: `Founder & CEO`, `Trending Editor`. */
function isPost(line: HeadLine | undefined): boolean {
  return line !== undefined && line.value.length < 60 && /(?<!\p{L})(?:editor|writer|reporter|founder|ceo|cto|cmo|vp|head|director|manager|specialist|strategist|consultant|analyst|expert|author|correspondent|journalist|contributor|copywriter|marketer|engineer|developer|redakteur(?:in)?|autor(?:in)?)(?!\p{L})/iu.test(line.value)
}

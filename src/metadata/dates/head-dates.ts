import {otherLabel, publishedLabel, readingTime, updatedLabel} from '../../data/byline-words.js'
import type {LocatedDate} from '../../page/dates/locate-dates.js'
import {isByline} from '../../page/survey/opens-with-byline.js'
import {readNames} from '../authors/names.js'
import type {Context} from '../context.js'
import type {Fact} from '../fact.js'
import {readDated, type HeadLine} from '../head/head-line.js'
import type {Head} from '../head/head.js'
import {parseDate} from './parse-date.js'

/** What a date of the head is of. */
export type DateRole = 'published' | 'updated'

/** A date of the head, not yet parsed. */
export interface HeadDate {
  line: HeadLine
  date: LocatedDate
  role: DateRole
  rule: string
  confidence: number
}

/** The most other letters beside a date on a date line. */
const mostBeside = 24

/** More dates that stand alone belong to a list. */
const mostAlone = 2

/** The longest label before a date, in characters. */
const longestLabel = 60

/** The dates of the head and the foot and what they are of, the surest first. */
export function readHeadDates(context: Context, head: Head): HeadDate[] {
  const dates: HeadDate[] = []
  for (const read of [() => head.lines, () => head.foot(), () => head.signed()]) {
    const lines = read()
    const far = lines !== head.lines
    if (far && dates.some(({role}) => role === 'published')) break
    for (const [index, line] of lines.entries()) {
      let from = 0
      for (const [order, date] of line.dates.entries()) {
        let label = line.value.slice(Math.max(from, date.start - longestLabel), date.start)
        // `Published on` may stand on the line above.
        if (order === 0 && !/\p{L}/u.test(label)) label = labelAbove(lines, index) ?? label
        const behind = line.value.slice(date.end, date.end + 24)
        from = date.end
        const found = judge(context, head, line, date, label, behind, far)
        if (found) dates.push(found)
      }
    }
  }

  if (!dates.some(({role, confidence}) => role === 'published' && confidence > sure)) {
    const guessed = readGuess(context, dates)
    const stray = guessed.length === 0 && dates.length === 0 ? (findLeading(context, head) ?? findStray(head) ?? findInFooter(head)) : undefined
    dates.push(...guessed, ...(stray ? [stray] : []))
  }

  return dates.sort((a, b) => b.confidence - a.confidence)
}

/** The dates of the line that the model holds for the article's, those that rules say nothing of. */
function readGuess({page, guesses, foreign, clocks}: Context, known: readonly HeadDate[]): HeadDate[] {
  if (!guesses || guesses.date.chance < leastChance || foreign[guesses.date.line]) return []
  const line = readDated(page, guesses.date.line)
  if (clocks.has(line.start)) return []
  const said = new Set(known.filter((other) => other.line.line === line.line).map(({date}) => date.start))
  return line.dates
    .filter(({dated, month, start}) => dated && !month && !said.has(start) && !otherLabel.test(line.value.slice(0, start)))
    .map((date) => ({line, date, role: roleOf(line, date), rule: 'date-by-model', confidence: guesses.date.chance}))
}

/** What a date is of that stands outside the head, by what stands before it. */
function roleOf({value}: HeadLine, {start}: LocatedDate): DateRole {
  return updatedLabel.test(value.slice(0, start)) ? 'updated' : 'published'
}

/** A date found by rules that is surer than this is not asked for again. */
const sure = 0.75

/** The least chance of a line for the model to name it. */
const leastChance = 0.5

/** `26.01.2022 Harbour reopens`, `26. Januar 2022. Der Hafen öffnet`: a full date that the title or the first line of the body begins with. */
function findLeading({page}: Context, head: Head): HeadDate | undefined {
  for (const number of new Set([head.title, head.body])) {
    if (number < 0) continue
    const line = readDated(page, number)
    const date = line.dates[0]
    if (date && date.start === 0 && date.dated && !date.month && /^(?:\s?[–—:|.-]\s|\s)\s?(?=[\p{Lu}"“„«»‚])/u.test(line.value.slice(date.end))) {
      return {line, date, role: 'published', rule: 'date-leads', confidence: 0.6}
    }
  }

  return undefined
}

/**
 * Of the lines outside the head with a date and little else, the one nearest to
 * the body: of those about it that hold nothing else, or of those with a byline or
 * the time that reading takes, or else of all; of too many none.
 */
function findStray(head: Head): HeadDate | undefined {
  const all = head.dated().filter((line) => letters(line) <= mostBeside && !otherLabel.test(line.value.slice(0, line.dates[0]!.start)))
  const bare = all.filter((line) => Math.abs(line.line - head.body) <= strayReach && line.value.length - (line.dates[0]!.end - line.dates[0]!.start) <= 20)
  const signed = all.filter((line) => line.byline !== undefined || readingTime.test(line.value))
  const stray = [bare, signed, all].find(({length}, tier) => length > 0 && length <= (tier === 2 ? 1 : mostAlone))
  if (!stray) return undefined
  const [line] = [...stray].sort((a, b) => Math.abs(a.line - head.body) - Math.abs(b.line - head.body))
  const date = line!.dates[0]!
  return {line: line!, date, role: roleOf(line!, date), rule: 'date-alone', confidence: 0.5}
}

/** The date of the line below the article that holds section, author, date and tags. */
function findInFooter(head: Head): HeadDate | undefined {
  const line = head.postFooter()
  return line && {line, date: line.dates[0]!, role: 'published', rule: 'post-footer', confidence: 0.6}
}

/** How far from the start of the body a date alone is looked for first, in lines. */
const strayReach = 60

/** The line above a date that holds nothing else, where it can be its label. */
function labelAbove(lines: readonly HeadLine[], index: number): string | undefined {
  const line = lines[index]!
  const previous = lines[index - 1]
  return previous?.line === line.line - 1 && previous.value.length < 30 && previous.dates.length === 0 && previous.byline === undefined && !/(?<!\p{L})(?:by|von|par|por)\s\p{Lu}/u.test(previous.value) ? previous.value : undefined
}

/** Parse the surest date of a role that can be parsed; of two on a line without labels, the earlier. */
export function parseHeadDate(context: Context, dates: readonly HeadDate[], role: DateRole): Fact | undefined {
  const [first, second] = dates.filter((found) => found.role === role)
  const fact = first && parse(context, first)
  if (!second || (fact && (second.line !== first.line || second.rule !== first.rule || first.rule === 'date-label'))) return fact
  const other = parse(context, second)
  if (!fact || !other || fact.value === '' || other.value === '') return fact ?? other
  // `May 21, 2025 April 24, 2025` is when it was changed and when it was published, or the reverse.
  return other.value < fact.value ? other : fact
}

/** A fact with an empty value says that the date can be read in two ways. */
function parse(context: Context, {line, date, rule, confidence}: HeadDate): Fact | undefined {
  const value = parseDate(date, context)
  const place = {start: line.start + date.start, end: line.start + date.end}
  if (value === 'ambiguous') return {value: '', ...place, rule: 'ambiguous-date', confidence: 0.5}
  return value === undefined ? undefined : {value, ...place, rule, confidence}
}

function judge(context: Context, head: Head, line: HeadLine, date: LocatedDate, label: string, behind: string, far: boolean): HeadDate | undefined {
  const {page} = context
  // `January 6-9` is when something takes place.
  if (/^\s?[–-]\s?\d{1,2}(?![\d:])/u.test(behind)) return undefined
  const updated = lastMatch(updatedLabel, label)
  const published = lastMatch(publishedLabel, label)
  const other = lastMatch(otherLabel, label)
  // `Join Date`, `Event published on`: near to the date, whatever else is said.
  if (other >= 0 && other + 20 >= Math.max(published, updated)) return undefined
  // The nearer label counts: `Published on` behind `Last updated by`.
  if (updated >= 0 && updated + 14 >= published) return {line, date, role: 'updated', rule: 'date-label', confidence: far ? 0.7 : 0.9}
  if (/^\s?[(|–-]?\s?(?:last )?(?:updated|aktualisiert)/iu.test(behind) && !/\d/u.test(line.value.slice(date.end))) return {line, date, role: 'updated', rule: 'date-label', confidence: 0.8}
  const above = line.line < head.title
  const others = letters(line)
  const clear = published >= 0 && /\p{L}{4}/u.test(label)
  if (far) return clear && date.dated && !date.month ? {line, date, role: 'published', rule: 'date-label', confidence: 0.65} : undefined
  // `the May 2025 book list`
  if (date.month && others > 6) return undefined
  // Above the title only a full date close over it is the article's.
  if (above && (!date.dated || (line.line < head.top - 4 && others > 0) || (line.line < head.top - 1 && others > mostBeside && line.byline === undefined)) && !clear) return undefined
  // `Posted on May 3, 2021 in Gardens, Paths, Ponds`
  const leads = date.start <= 30 && page.survey.prose[line.line] === 0
  if (clear && (others <= 90 || leads)) return {line, date, role: 'published', rule: 'date-label', confidence: (above ? 0.75 : 0.92) - (others > 40 ? 0.1 : 0)}
  const authored = line.byline !== undefined || readNames(line.value.slice(0, line.dates[0]!.start)).length > 0 || (line.value.length <= 140 && isByline(page, line.line, line.value))
  if (others > (authored ? 120 : mostBeside * 2) || (others > mostBeside && !authored && line.dates[0]!.start > 2)) return undefined
  const distance = head.title < 0 ? Math.abs(line.line - head.body) : Math.abs(line.line - head.title)
  const base = (above ? 0.75 : others <= mostBeside || authored ? 0.85 : 0.7) - Math.min(distance, 40) * 0.005 - (date.dated ? 0 : 0.2) - (date.month ? 0.15 : 0)
  // Deep in the body a date may be of anything.
  return {line, date, role: 'published', rule: 'date-line', confidence: line.line > page.survey.first ? base - 0.1 : base}
}

/** Where the last match of a label stands in a text, or -1. */
function lastMatch(label: RegExp, text: string): number {
  let at = -1
  for (let from = 0; from < text.length; ) {
    const match = label.exec(text.slice(from))
    if (!match) break
    at = from + match.index
    from = at + match[0].length
  }

  return at
}

/** How many letters a line has beside its dates and the time that reading takes. */
function letters({value, dates}: HeadLine): number {
  return (value.slice(0, dates[0]!.start) + value.slice(dates.at(-1)!.end)).replace(readingTime, '').replaceAll(/[^\p{L}]/gu, '').length
}

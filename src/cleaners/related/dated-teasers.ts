import type {Report} from '../../define-cleaner.js'
import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'
import {isDateLine} from '../../page/survey/opens-with-byline.js'
import {articleWords} from '../../page/survey/survey.js'

/** The share of the words of running paragraphs of the page that stands above such a list. */
const leastAbove = 0.6

/** The fewest dates of such a list, the longest line of one, in words, and the farthest that two stand apart, in lines. */
const fewestDates = 3
const longestDate = 8
const longestEntry = 5

/** The shortest and the longest headline, and the longest teaser, in words and in stops. */
const shortestHeadline = 4
const longestHeadline = 25
const longestTeaser = 60
const mostStops = 3

/** What a note begins with, or the rest of one that was broken at its links: `. The Harbour Post. Retrieved 1 May 2015.` */
const noteMarks = '^↑.†‡'

/**
 * Report teasers of other articles below the article that no heading names: three
 * headlines or more, each with a date of its own and a few sentences at most. F1 on
 * articles rises from .9457 to .9460 by it, and over all pages by .0002.
 *
 * Notes: comments have a name beside the date, and no headline. On a page that is a
 * list of such teasers no paragraph follows another, so little text is above them.
 */
export function reportDatedTeasers(page: Page, report: Report): void {
  const {lines, survey} = page
  if (!survey.framed || survey.forum || survey.bodyWords < articleWords) return
  let running: Uint32Array | undefined
  for (let line = survey.first; line < lines.count; line++) {
    if (survey.proseAbove[line]! < articleWords || !isDate(page, line)) continue
    const dates = readDates(page, line)
    line = dates.at(-1)!
    if (dates.length < fewestDates) continue
    running ??= sumRunning(page)
    const above = running[dates[0]!]!
    if (above < articleWords || above < running[lines.count]! * leastAbove) continue
    const {from, end} = readBounds(page, dates)
    for (let at = from; at < end; at++) report(at, {reason: 'a teaser in a list of dated headlines below the article', confidence: 0.9})
    line = end - 1
  }
}

/** Whether a line holds a date and little else. */
function isDate(page: Page, line: number): boolean {
  const {words, digits} = page.lines
  return words[line]! <= longestDate && digits[line]! > 0 && page.survey.prose[line] === 0 && isDateLine(page, line, page.lineText(line))
}

/** The dates of a list of teasers, from the first. */
function readDates(page: Page, first: number): number[] {
  const dates = [first]
  let last = first
  for (let line = first + 1; line < page.lines.count && line - last <= longestEntry; line++) {
    if (!isDate(page, line)) continue
    if (!isEntry(page, last + 1, line)) break
    dates.push(line)
    last = line
  }

  return dates
}

/** Whether a headline stands between two dates, and no more than a teaser beside it. */
function isEntry(page: Page, from: number, end: number): boolean {
  const {lines, survey} = page
  let headlines = 0
  for (let line = from; line < end; line++) {
    if (!isOfTeaser(page, line)) return false
    if (!survey.prose[line] && lines.words[line]! >= shortestHeadline && isOpen(page, line)) headlines++
  }

  return headlines > 0
}

/** Whether a line ends without the full stop of a sentence: what happened on a day of a chronicle has one. */
function isOpen({text, lines: {ending, end}}: Page, line: number): boolean {
  return ending[line] === Ending.open || (ending[line] === Ending.stop && '?!？！؟'.includes(text[end[line]! - 1]!))
}

/** Whether a line is no longer than a headline, or than a teaser if it reads like prose, and no note of a text: `^ Keller, B. (23 April 1988)`. */
function isOfTeaser({text, lines, survey}: Page, line: number): boolean {
  if (noteMarks.includes(text[lines.start[line]!]!)) return false
  return survey.prose[line] ? lines.words[line]! <= longestTeaser && lines.stops[line]! <= mostStops : lines.words[line]! <= longestHeadline
}

/** From where to where a list goes: beyond the date at one end, if the lines there are like those beside the next. */
function readBounds(page: Page, dates: readonly number[]): {from: number; end: number} {
  const [first, second] = dates as [number, number]
  const last = dates.at(-1)!
  const above = second - first - 1
  if (isLike(page, {from: first - above, to: first + 1, size: above})) return {from: first - above, end: last + 1}
  const before = dates.at(-2)!
  const below = last - before - 1
  return {from: first, end: isLike(page, {from: last + 1, to: before + 1, size: below}) ? last + 1 + below : last + 1}
}

/** Whether two stretches have prose in the same places, and no more of it than teasers. */
function isLike(page: Page, {from, to, size}: {from: number; to: number; size: number}): boolean {
  const {prose} = page.survey
  if (from < 0 || from + size > page.lines.count) return false
  for (let at = 0; at < size; at++) if (prose[from + at] !== prose[to + at] || !isOfTeaser(page, from + at)) return false
  return true
}

/** By line: the words of the paragraphs above it that follow another paragraph, as no teaser does. */
function sumRunning({survey: {prose}, lines: {words, count}}: Page): Uint32Array {
  const above = new Uint32Array(count + 1)
  for (let line = 0; line < count; line++) above[line + 1] = above[line]! + (prose[line] && prose[line - 1] ? words[line]! : 0)
  return above
}

import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {dateLine, findDate, weekdayShape, yearShape} from '../page/dates/date-shapes.js'
import {Sign} from '../page/lines/characters.js'
import {Ending} from '../page/lines/measure-lines.js'
import type {Page} from '../page/page.js'
import {isInDateSeries} from '../page/survey/date-series.js'
import {isByline, isDateLine} from '../page/survey/opens-with-byline.js'
import {reportLedLines} from './shared/led-line.js'

/**
 * What is said of a name that stands alone. Of 1,497 pages, of such lines that the model
 * holds so for the article's, four in five are: `Frequently Asked Questions`.
 */
const loneName = {reason: 'a name stands alone beside the date', confidence: 0.7, overruledFrom: 0.5}

/**
 * What is said of a date line without a year, or behind a label that is none of a byline.
 * An article seldom gives its own so, and others stand in it: `Minutes of the meeting of
 * 6 November`, `Closing date: 3 March`.
 */
const undated = {confidence: 0.81, overruledFrom: 0.4}

/**
 * Who wrote it and when: bylines, date lines, reading times, between the title
 * and the body and close about them.
 *
 * Notes: dates inside the body stay (diaries, timelines, tables), and so does a
 * sentence that begins with "By".
 */
export const retextByline: Cleaner = defineCleaner({
  id: 'byline',
  kind: 'byline',
  description: 'Who wrote it and when, beside the title',
  detect(page, report) {
    const {lines, survey} = page
    reportLedLines(page, 'byline', report)
    const {from, to} = headZone(page)
    const title = page.titleLine
    const known = survey.framed || title >= 0
    let told = false
    for (let line = from; line <= to; line++) {
      if (lines.words[line]! > 30 || survey.prose[line]) continue
      // Below the first paragraph the head goes on only where it has named no one yet.
      if (told && line > survey.first) break
      const value = page.lineText(line)
      const dated = isDateLine(page, line, value)
      if (dated && (isInDateSeries(page, line) || isOfSeries(page, line) || isRow(page, line) || isField(page, line))) {
        continue
      } else if (dated && isSiteClock(page, line, value)) {
        report(line, {kind: 'widget', reason: "the site's own date", confidence: 0.9})
      } else if (isByline(page, line, value)) {
        told = true
        report(line, {reason: 'the line names the author or the date', confidence: known ? 0.85 : 0.45})
      } else if (dated && !isAbove(page, line, value)) {
        told = true
        const reason = 'the line holds the date'
        if (known && (isUndated(value) || isOfLabel(page, line, value))) report(line, {reason, ...undated})
        else report(line, {reason, confidence: known ? 0.82 : 0.4})
      } else if (isLoneName(page, line, title)) {
        report(line, loneName)
      }
    }
  }
})

/** Whether a line names a day of a month, and no year. */
function isUndated(value: string): boolean {
  const date = findDate(value)
  return date !== null && /\p{L}/u.test(date[0]) && !yearShape.test(value)
}

/** Whether a date stands behind a label: `Expected availability: Apr 01, 2026`. Those of bylines are known. */
function isOfLabel({lines}: Page, line: number, value: string): boolean {
  return lines.colons[line]! > 0 && /^[^\d:]{2,40}:\s/u.test(value)
}

/** Whether a date stands above the title, and is not directly above it and dated to the year, as the article's may be. */
function isAbove({lines, survey}: Page, line: number, value: string): boolean {
  if (survey.title < 0 || line >= survey.title) return false
  return lines.key[line + 1] !== lines.key[survey.title] || !yearShape.test(value)
}

/** How many lines of the body are looked at for dates of a series. */
const seriesReach = 80

/** Whether a date heads a paragraph, and another of its shape one further down: the entries of a diary, the versions of a program. */
function isOfSeries(page: Page, line: number): boolean {
  const {lines, survey} = page
  if (lines.words[line]! > 6 || survey.prose[line + 1] !== 1) return false
  for (let other = line + 2; other <= Math.min(survey.last, line + seriesReach); other++) {
    if (lines.words[other] !== lines.words[line] || lines.digits[other] === 0 || survey.prose[other + 1] !== 1) continue
    if (isDateLine(page, other, page.lineText(other))) return true
  }

  return false
}

/** Whether a line and two beside it are alike but for their figures: the rows of a table, `1/1/2013 +13.1%`. */
function isRow({lines: {count, key}}: Page, line: number): boolean {
  let first = line
  let last = line
  while (first > 0 && line - first < 2 && key[first - 1] === key[line]) first--
  while (last + 1 < count && last - line < 2 && key[last + 1] === key[line]) last++
  return last - first >= 2
}

/** How often a line stands on a page, but for its figures, that is a field of each entry of a list: `Delivery by Wed, Mar 18`. */
const leastOfField = 4

/** Whether a line is such a field. In forums posts repeat their dates so. */
function isField({survey, repeats}: Page, line: number): boolean {
  return !survey.forum && repeats.above[line]! + repeats.below[line]! >= leastOfField - 1
}

/** The lines between the title, or a few above the body, and the first lines of the body. */
function headZone(page: Page): {from: number; to: number} {
  const {survey, lines} = page
  const start = survey.first >= lines.count ? Math.max(0, survey.title) : survey.first
  const from = survey.title >= 0 ? Math.max(0, Math.min(survey.title, start) - 3) : Math.max(0, start - 10)
  return {from: Math.min(from, survey.title > 10 ? from : 0), to: Math.min(lines.count - 1, start + 3)}
}

/** A weekday and a day of the month at the top of a page, apart from the title. */
function isSiteClock(page: Page, line: number, value: string): boolean {
  const {survey} = page
  if (line > 12 || line >= survey.first || !weekdayShape.test(value)) return false
  if (!dateLine(value, 12)) return false
  const title = survey.title
  if (title >= 0 && line > title) return false
  if (title >= 0 && page.lines.key[line + 1] === page.lines.key[title] && yearShape.test(value)) return false
  return !yearShape.test(value) || title > line + 1
}

/** Two to four capitalized words after the title, beside a date line or alone above the body. */
function isLoneName(page: Page, line: number, title: number): boolean {
  const {lines, survey} = page
  const words = lines.words[line]!
  if (title < 0 || line <= title || line > survey.first || words < 2 || words > 4) return false
  // `Dear Madam,` opens a letter, and `Dear Mitya!`, which in some languages has a comma.
  if (lines.capitals[line] !== words || lines.digits[line]! > 0 || lines.ending[line] === Ending.comma || (lines.signs[line]! & Sign.exclamation) !== 0 || lines.uppers[line] === lines.letters[line]) return false
  const isDate = (at: number): boolean => at > title && at < lines.count && isDateLine(page, at, page.lineText(at))
  return isDate(line - 1) || isDate(line + 1) || (line === title + 1 && line + 1 === survey.first)
}

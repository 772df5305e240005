import {dateLine, findDate} from '../dates/date-shapes.js'
import {locateDates} from '../dates/locate-dates.js'
import {bitOf} from '../lines/lexicon.js'
import type {Page} from '../page.js'

/** Whether a line is a byline, a date line or a label of one. */
export function opensWithByline(page: Page, line: number): boolean {
  if (line < 0 || line >= page.lines.count || page.lines.words[line]! > 30 || page.survey.prose[line]) return false
  const value = page.lineText(line)
  return isByline(page, line, value) || isDateLine(page, line, value)
}

/**
 * Whether a line holds a date and little else. On a page that shows no trace of
 * a frame, next to nothing else: `April 2024 (document history)` is of the text.
 */
export function isDateLine({lines, survey}: Page, line: number, value: string): boolean {
  if (lines.digits[line] === 0 || earlyYear.test(value) || datedEntry.test(value)) return false
  const most = survey.hinted ? mostBeside : mostBesideFrameless
  if (dateLine(value, most)) return true
  // In another language, with its year: `23 de enero de 2017`.
  if (lines.digits[line]! < 5 || lines.words[line]! > 10) return false
  const [date] = locateDates(value)
  return date !== undefined && date.dated && value.length - (date.end - date.start) <= most
}

/** A year before there were web pages: `14th March 1911` heads a letter. */
const earlyYear = /(?<![\d.,:/-])1(?:[0-8]\d\d|9[0-7]\d)(?!\d)/u

/** A date that opens the entry of a list: `1 May: the first swim`. */
const datedEntry = /^\d{1,2}\s\p{L}{1,12}(?:\s\d{4})?:\s\p{L}/u

/** The most other letters beside the date on a date line. */
const mostBeside = 24

/** The same without a frame. */
const mostBesideFrameless = 8

/** Whether a line names the author: a label, a phrasing, or a name with a date behind it. */
export function isByline(page: Page, line: number, value: string): boolean {
  const {labels, matches, digits, functionWords} = page.lines
  if (((labels[line]! | matches[line]!) & bitOf.byline) !== 0) return true
  // A name, then a date: `Ana Reyes | March 3, 2021`.
  if (digits[line] === 0 || value.length > 140 || !/^\p{Lu}/u.test(value)) return false
  const date = findDate(value)
  if (!date) return false
  const before = value.slice(0, date.index).trim()
  return /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}[\s,|•·–—-]{0,4}$/u.test(before) && functionWords[line]! <= 2
}

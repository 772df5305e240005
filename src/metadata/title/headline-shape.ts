import {locateDates} from '../../page/dates/locate-dates.js'
import {bitOf} from '../../page/lines/lexicon.js'
import {Ending} from '../../page/lines/measure-lines.js'
import {isUncased, isUncasedName} from '../../page/lines/uncased.js'
import type {Page} from '../../page/page.js'
import {readByline} from '../authors/byline-forms.js'
import {readNames, readOnlyNames} from '../authors/names.js'

/** Whether a line has the shape of a headline and is no label, byline, date, name or caption. */
export function isHeadline(page: Page, line: number): boolean {
  return !page.survey.prose[line] && page.lines.separators[line]! <= 1 && hasHeadlineShape(page, line) && !isBelowHeadline(page, line) && !isNames(page, line)
}

/** Whether the numbers of a line are those of a headline; one may read like prose: `What is catering? A guide.` */
export function hasHeadlineShape(page: Page, line: number): boolean {
  const {words, capitals, ending, letters, start, end, labels, headings, weak, separators} = page.lines
  if (words[line]! < 2 || words[line]! > 40 || letters[line]! < 6 || (capitals[line] === 0 && words[line]! >= 10 && !isUncased(page.lineText(line))) || end[line]! - start[line]! > 300) return false
  if (page.survey.prose[line] ? words[line]! > 20 : page.survey.chrome[line] || page.survey.noisy[line]) return false
  if ((labels[line]! | headings[line]!) !== 0 && !weak[line]) return false
  if (separators[line]! > 4 || ending[line] === Ending.comma || ending[line] === Ending.colon) return false
  return (page.lines.matches[line]! & (bitOf.caption | bitOf.byline | bitOf.share | bitOf.newsletter)) === 0
}

/** Whether a line can be the page title, which may be a single word. */
export function isNoLabel(page: Page, line: number): boolean {
  const {labels, headings, weak, letters} = page.lines
  return letters[line]! >= 2 && !page.survey.prose[line] && !page.survey.noisy[line] && !page.survey.chrome[line] && ((labels[line]! | headings[line]!) === 0 || weak[line] === 1)
}

/** Whether a line is what stands below a headline: a byline or a date. */
export function isBelowHeadline(page: Page, line: number): boolean {
  const {words, digits, start, end} = page.lines
  if (words[line]! > 30 || end[line]! - start[line]! > 200 || page.survey.prose[line]) return false
  if (page.isLabel(line, 'byline')) return true
  const value = page.lineText(line)
  const byline = readByline(value, [])
  if (byline && (isUncased(value) || readNames(value.slice(byline.start, byline.end)).length > 0)) return true
  const date = digits[line]! >= 4 ? locateDates(value)[0] : undefined
  // `17 March 2020 Ana Reyes Leave a comment`: behind a date, more may stand.
  if (date) return value.length - (date.end - date.start) <= (date.start === 0 ? 44 : 24)
  const credit = words[line]! <= 8 ? creditBy.exec(value) : null
  return credit !== null && readNames(value.slice(credit.index + credit[0].length)).length > 0
}

/** `Translated by`, `Illustrations by`, `Übersetzt von`: one or two words, then who did it. */
const creditBy = /^(?:[\p{L}-]+\s){1,2}(?:by|von|par|por|door|av|af)\s/iu

/** Whether a line holds names only and the next one a date. */
export function isNameAboveDate(page: Page, line: number): boolean {
  const {digits, count} = page.lines
  return line + 1 < count && digits[line + 1]! >= 4 && isNames(page, line) && isBelowHeadline(page, line + 1)
}

/** Whether a line holds names only. */
function isNames(page: Page, line: number): boolean {
  const {words, capitals, digits} = page.lines
  // Below a longer line a few words of a script without capitals are a name rather than a headline.
  if (capitals[line] === 0) return line > 0 && words[line - 1]! > words[line]! && isUncasedName(page.lineText(line))
  return words[line]! <= 12 && capitals[line]! >= 2 && capitals[line]! * 2 >= words[line]! && digits[line] === 0 && readOnlyNames(page.lineText(line)) !== undefined
}

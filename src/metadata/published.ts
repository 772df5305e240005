import type {Page} from '../page/page.js'
import {parseHeadDate, type HeadDate} from './dates.js'
import type {Fact} from './fact.js'
import {locateDates} from './locate-dates.js'
import type {Opening} from './opening.js'
import {parseDate} from './parse-date.js'

/**
 * When the article was published: a labelled date or a date line of the head,
 * else the date of the reposter's credit or the dateline that opens the text.
 *
 * Notes: never the clock of the site, nor a date of a comment, a copyright line,
 * another story or an event.
 */
export function readPublished(page: Page, dates: readonly HeadDate[], opening: Opening | undefined): Fact | undefined {
  const head = parseHeadDate(page, dates, 'published')
  // A full date is worth more than a day without a year.
  if (head && !head.value.startsWith('--')) return head
  return readOpeningDate(page, opening) ?? head
}

function readOpeningDate(page: Page, opening: Opening | undefined): Fact | undefined {
  const part = opening?.date
  const date = part && locateDates(part.value)[0]
  const value = date && parseDate(date, page)
  return value === undefined ? undefined : {value, start: part!.start, end: part!.end, rule: opening!.rule, confidence: 0.85}
}

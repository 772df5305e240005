import type {Page} from '../page/page.js'
import {parseHeadDate, type HeadDate} from './dates.js'
import type {Fact} from './fact.js'

/** When the article was last updated: a date of the head that is labelled so. */
export function readUpdated(page: Page, dates: readonly HeadDate[]): Fact | undefined {
  return parseHeadDate(page, dates, 'updated')
}

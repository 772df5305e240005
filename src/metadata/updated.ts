import type {Context} from './context.js'
import {parseHeadDate, type HeadDate} from './dates/head-dates.js'
import type {Fact} from './fact.js'

/** When the article was last updated: a date of the head that is labelled so. */
export function readUpdated(context: Context, dates: readonly HeadDate[]): Fact | undefined {
  return parseHeadDate(context, dates, 'updated')
}

import {reviewSigns, reviewWords} from '../../data/customer-reviews.js'
import type {Report, Settings} from '../../define-cleaner.js'
import {isHeld} from '../../model/sum-chances.js'
import {findDate} from '../../page/dates/date-shapes.js'
import {phraseKeys, wordHashes} from '../../page/lines/hash-phrase.js'
import {hasWord, isUnknown} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'
import {showsPrices} from '../../page/survey/shows-prices.js'
import {reportBlock} from '../shared/report-block.js'

/** The longest heading of reviews, and the longest line that dates or counts one, in words. */
const longestHeading = 10
const longestSign = 8

/** The fewest signs of reviews, and how far from one to the next, in lines. */
const fewest = 4
const reach = 8

/** How sure the model may be on average that the reviews are part of the article. */
const mostSure = 0.8

/**
 * Report what customers say on a page of a shop that goes on below it, from a heading
 * that speaks of reviews down to the last that is dated or vouched for. Such stretches
 * were cut by half, where their dates looked like those of teasers.
 */
export function reportReviewRuns(page: Page, report: Report, {model}: Pick<Settings, 'model'>): void {
  const {lines, survey} = page
  if (!survey.framed || survey.forum || !showsPrices(page, false)) return
  const words = wordHashes(reviewWords)
  for (let line = 0; line < lines.count; line++) {
    if (lines.words[line]! > longestHeading || survey.prose[line] || !isUnknown(lines, line) || !hasWord(lines, line, words)) continue
    const end = endOfRun(page, line)
    if (end === line || (model && isHeld(page.chances, {from: line, end}, mostSure))) continue
    reportBlock(report, {from: line, end}, {heading: "the heading of customers' reviews", below: "among customers' reviews", confidence: 0.8})
    line = end - 1
  }
}

/** The line after the last sign of reviews below a heading, or the heading where there are too few. */
function endOfRun(page: Page, heading: number): number {
  const {count} = page.lines
  let end = heading
  let found = 0
  for (let line = heading + 1; line < Math.min(count, Math.max(end, heading) + 1 + reach); line++) {
    if (!isSign(page, line)) continue
    found++
    end = line + 1
  }

  return found >= fewest ? end : heading
}

function isSign(page: Page, line: number): boolean {
  const {lines, survey} = page
  if (lines.words[line]! > longestSign || survey.prose[line]) return false
  return phraseKeys(reviewSigns).has(lines.key[line]!) || (lines.digits[line]! > 0 && findDate(page.lineText(line)) !== null)
}

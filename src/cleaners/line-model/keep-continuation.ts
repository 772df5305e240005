import {isUnknown} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'

/** What a line of which this keeps must have at least: its chance, its words and its sentences. */
const leastChance = 0.1
const leastWords = 25
const leastStops = 2

/** The same where the line directly above is a paragraph that is kept. */
const leastBelow = 0.2
const leastWordsBelow = 12

/**
 * Keep a paragraph that follows one that is kept, where nothing but known noise
 * stands between: what comes behind a box in the middle of a short article goes on
 * with the article. A teaser has a headline above it. Of a paragraph directly below
 * one that is kept less is asked: boxes about the last ones cast doubt on them.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepContinuation(page: Page, kept: Uint8Array): void {
  const {survey} = page
  let follows = false
  for (let line = survey.first; line <= survey.last; line++) {
    if (survey.prose[line]) {
      if (kept[line]) follows = true
      else if (follows && goesOn(page, line)) kept[line] = 1
      else follows = false
    } else if (!isNoise(page, line)) {
      follows = false
    }
  }
}

function goesOn({lines, survey, chances}: Page, line: number): boolean {
  if (!isUnknown(lines, line)) return false
  const words = lines.words[line]!
  if (survey.prose[line - 1] && chances[line]! >= leastBelow && words >= leastWordsBelow) return true
  return chances[line]! >= leastChance && words >= leastWords && lines.stops[line]! >= leastStops
}

/** Whether a line is known noise, and no heading of other articles or of comments. */
function isNoise(page: Page, line: number): boolean {
  if (page.isHeading(line, 'related') || page.isHeading(line, 'comment')) return false
  return page.survey.chrome[line] === 1 || page.survey.noisy[line] === 1 || !isUnknown(page.lines, line)
}

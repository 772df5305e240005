import {isUnknown} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'

/** What a line of which this keeps must have at least: its chance, its words and its sentences. */
const leastChance = 0.1
const leastWords = 25
const leastStops = 2

/**
 * Keep a paragraph that follows one that is kept, where nothing but known noise
 * stands between: what comes behind a box in the middle of a short article goes on
 * with the article. A teaser has a headline above it.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepContinuation(page: Page, kept: Uint8Array): void {
  const {lines, survey, chances} = page
  let follows = false
  for (let line = survey.first; line <= survey.last; line++) {
    if (survey.prose[line]) {
      if (kept[line]) follows = true
      else if (follows && chances[line]! >= leastChance && lines.words[line]! >= leastWords && lines.stops[line]! >= leastStops && isUnknown(lines, line)) kept[line] = 1
      else follows = false
    } else if (!isNoise(page, line)) {
      follows = false
    }
  }
}

/** Whether a line is known noise, and no heading of other articles or of comments. */
function isNoise(page: Page, line: number): boolean {
  if (page.isHeading(line, 'related') || page.isHeading(line, 'comment')) return false
  return page.survey.chrome[line] === 1 || page.survey.noisy[line] === 1 || !isUnknown(page.lines, line)
}

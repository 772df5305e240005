import {isUnknown} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'
import {isFullParagraph} from './full-paragraph.js'

/** The least chance of a full paragraph that is kept. */
const leastChance = 0.1

/** The least chance and the fewest words of one directly below a paragraph that is kept. */
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

function goesOn(page: Page, line: number): boolean {
  const {lines, survey, chances} = page
  if (!isUnknown(lines, line)) return false
  if (survey.prose[line - 1] && chances[line]! >= leastBelow && lines.words[line]! >= leastWordsBelow) return true
  return chances[line]! >= leastChance && isFullParagraph(page, line)
}

/** Whether a line is known noise, and no heading of other articles or of comments. */
function isNoise(page: Page, line: number): boolean {
  if (page.isHeading(line, 'related') || page.isHeading(line, 'comment')) return false
  return page.survey.chrome[line] === 1 || page.survey.noisy[line] === 1 || !isUnknown(page.lines, line)
}

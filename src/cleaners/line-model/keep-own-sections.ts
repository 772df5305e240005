import {isHeld} from '../../model/sum-chances.js'
import type {Page} from '../../page/page.js'
import {createOwnSections} from '../../page/survey/own-sections.js'
import {endOfRun, leastShare} from './keep-runs.js'

/**
 * Keep the section of a text that has the heading of other articles, see
 * `createOwnSections`: below the body all of it, where the model holds it on average for
 * the article's rather than for the frame's, and the heading wherever the line below it
 * is kept.
 *
 * @param kept by line, 1 where it is kept
 * @param threshold the chance below which a line is held for noise
 */
export function keepOwnSections(page: Page, kept: Uint8Array, threshold: number): void {
  const {lines, survey} = page
  if (lines.flat || survey.forum) return
  const isOwn = createOwnSections(page)
  for (const line of page.labelled) {
    if (line < survey.first || !page.isHeading(line, 'related') || !isOwn(line)) continue
    const end = endOfRun(page, line + 1)
    if (line > survey.last && end < lines.count && isHeld(page.chances, {from: line + 1, end}, threshold * leastShare)) kept.fill(1, line + 1, end)
    if (kept[line + 1]) kept[line] = 1
  }
}

import {contentsHeadings} from '../../data/contents-headings.js'
import {phraseKeys} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'
import {articleWords} from '../../page/survey/survey.js'
import {findEditLine} from './find-foot.js'

/** The most lines between the last that is kept and the one that says who may edit the page, and the most labels directly above that: `Feedback`. */
const mostLines = 60
const mostLabels = 2

/**
 * Keep what stands between the last line that is kept and the one below the text of a
 * page of documentation that says who may edit it (`Edit this page`), where nothing
 * there is known: the links and lists with which such pages close read like the foot
 * of a site, and the text goes on down to that line.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepToEditLine(page: Page, kept: Uint8Array): void {
  const {lines, survey} = page
  if (lines.flat || survey.forum || survey.bodyWords < articleWords) return
  const edit = findEditLine(page)
  if (edit === lines.count) return
  let last = edit - 1
  while (last > edit - 1 - mostLines && last >= 0 && !kept[last]) last--
  if (last < 0 || !kept[last]) return
  let end = last + 1
  const contents = phraseKeys(contentsHeadings)
  while (end < edit && !survey.chrome[end] && !survey.noisy[end] && !contents.has(lines.key[end]!)) end++
  if (edit - end <= mostLabels) kept.fill(1, last + 1, end)
}

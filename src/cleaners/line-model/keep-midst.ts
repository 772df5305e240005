import {isUnknown} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'

/** The fewest words of prose that must be kept above a paragraph, and below it. */
const leastProse = 300

/**
 * Keep paragraphs of prose in the midst of a long article, whatever their chances:
 * what stands between two long stretches of it is a part of it in two cases of
 * five, so by F1 it makes no difference to keep it, and a reader who misses a
 * paragraph misses more than one who has a teaser too many.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepMidst({lines, survey: {prose}}: Page, kept: Uint8Array): void {
  const {count, words} = lines
  let below = 0
  for (let line = 0; line < count; line++) if (kept[line] && prose[line]) below += words[line]!
  let above = 0
  for (let line = 0; line < count; line++) {
    if (!prose[line]) continue
    if (kept[line]) {
      above += words[line]!
      below -= words[line]!
    } else if (above >= leastProse && below >= leastProse && isUnknown(lines, line)) {
      kept[line] = 1
    }
  }
}

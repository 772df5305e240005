import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {bitOf} from '../page/lines/lexicon.js'
import type {Page} from '../page/page.js'
import {reportBlock} from './shared/report-block.js'
import {mostProseAbove, reportLabels, reportPatterns} from './shared/vocabulary.js'

/**
 * The form to write a comment: heading, fields, counters, the echo of the title,
 * the rules and the disclaimer.
 *
 * After a heading below most of the article (`Leave a Comment`), lines that are
 * phrased like a form belong to it, and so do the lines between them.
 * Notes: an article that quotes a rule for comments keeps it.
 */
export const retextCommentForm: Cleaner = defineCleaner({
  id: 'comment-form',
  kind: 'comment-form',
  description: 'The form to write a comment, with its rules and disclaimer',
  detect(page, report) {
    reportLabels(page, 'comment-form', report)
    reportPatterns(page, 'comment-form', report)
    const {count, headings} = page.lines
    for (let line = 0; line < count; line++) {
      if ((headings[line]! & bitOf['comment-form']) === 0 || !mostProseAbove(page, line)) continue
      const last = lastOfForm(page, line)
      reportBlock(report, {from: line, end: last + 1}, {heading: 'the heading of a comment form', below: 'a line of the comment form', confidence: 0.9})
      line = Math.max(line, last)
    }
  }
})

/** The last line phrased like a form, with at most five other lines between two such lines. */
function lastOfForm(page: Page, heading: number): number {
  let last = heading
  for (let line = heading + 1; line < page.lines.count && line - last <= 6; line++) {
    if (page.isLabel(line, 'comment-form') || page.matchPattern(line, 'comment-form') !== undefined) last = line
    else if (page.isHeading(line, 'related') || page.isHeading(line, 'comment')) break
  }

  return last
}

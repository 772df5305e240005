import {defineCleaner, type Cleaner, type Report} from '../define-cleaner.js'
import type {Page} from '../page/page.js'

/** Options of the cleaner of duplicates. */
export interface DuplicateOptions {
  /** The fewest words of a paragraph that may stand once only. Default: 15. */
  words: number
}

/**
 * Paragraphs that stand on the page already: one outside the body that repeats
 * one of the body, once; the first of the body, where it stands twice in a row; and
 * a text that stands twice as a whole (three paragraphs or more in the same order).
 * The first copy in the body stays.
 *
 * Notes: short lines may repeat for good reason, in poems, refrains, tables and
 * dialogue, so only long lines of prose count; and so may a single paragraph of
 * the body, in manuals and in forums where posts are quoted.
 */
export const retextDuplicate: Cleaner<DuplicateOptions> = defineCleaner<DuplicateOptions>({
  id: 'duplicate',
  kind: 'duplicate',
  description: 'Paragraphs that stand on the page already',
  defaults: {words: 15},
  detect(page, report, options) {
    const {lines, survey} = page
    const seen = new Map<number, number>()
    const copies = new Map<number, number>()
    /** Lines outside the body that are copies of lines of the body. */
    const strays: number[] = []
    // Copies one after the other, whose first copies are one after the other as well.
    let run: number[] = []
    let original = -1
    for (let line = 0; line < lines.count; line++) {
      if (lines.words[line]! < options.words || !(survey.prose[line] || survey.noisy[line])) continue
      const first = seen.get(lines.key[line]!)
      if (first === undefined || page.lineText(first) !== page.lineText(line)) {
        if (first === undefined) seen.set(lines.key[line]!, line)
        reportRun(page, run, report)
        run = []
        continue
      }

      if (run.length > 0 && first <= original) {
        reportRun(page, run, report)
        run = []
      }

      run.push(line)
      original = first
      if (first === line - 1 && first <= survey.first + 1) report(line, {reason: 'the first paragraph stands twice', confidence: 0.85})
      copies.set(lines.key[line]!, (copies.get(lines.key[line]!) ?? 0) + 1)
      const outside = (at: number): boolean => at < survey.first || at > survey.last
      if (survey.hinted && outside(line) !== outside(first)) strays.push(outside(line) ? line : first)
    }

    reportRun(page, run, report)
    // What stands more often is a step that the sections of a manual share.
    for (const line of strays) {
      if (copies.get(lines.key[line]!) === 1) report(line, {reason: 'the paragraph stands in the body as well', confidence: 0.85})
    }
  }
})

/** A run of three copies or more, and 110 words: the text stands twice. */
function reportRun(page: Page, run: readonly number[], report: Report): void {
  const words = run.reduce((sum, line) => sum + page.lines.words[line]!, 0)
  if (run.length < 3 || words < 110) return
  for (const line of run) report(line, {reason: 'the text stands on the page already', confidence: 0.85})
}

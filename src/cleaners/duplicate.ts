import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import type {Page} from '../page/page.js'

/** The default of the least words a repeated line has to have. */
export interface DuplicateOptions {
  /** The fewest words of a line that may stand once only. Default: 15. */
  words: number
}

/**
 * A paragraph that stands on the page already: a teaser above the body that
 * repeats its first lines, a page whose text stands twice. The first copy in the
 * body stays.
 *
 * Notes: short lines may repeat for good reason, in poems, refrains, tables and
 * dialogue, so only long lines of prose count.
 */
export const retextDuplicate: Cleaner<DuplicateOptions> = defineCleaner<DuplicateOptions>({
  id: 'duplicate',
  kind: 'duplicate',
  description: 'Paragraphs that stand on the page already',
  defaults: {words: 15},
  detect(page, report, options) {
    const {lines, survey} = page
    const seen = new Map<number, number>()
    for (let line = 0; line < lines.count; line++) {
      if (lines.words[line]! < options.words || !(survey.prose[line] || survey.noisy[line])) continue
      const key = lines.key[line]!
      const before = seen.get(key)
      if (before === undefined) {
        seen.set(key, line)
      } else if (same(page, before, line)) {
        // Where the first copy stands above the body, the one in the body is the article's.
        const extra = before < survey.first && line >= survey.first && line <= survey.last ? before : line
        if (extra === before) seen.set(key, line)
        report(extra, {reason: 'the paragraph stands on the page twice', confidence: 0.85})
      }
    }
  }
})

function same(page: Page, a: number, b: number): boolean {
  return page.lineText(a) === page.lineText(b)
}

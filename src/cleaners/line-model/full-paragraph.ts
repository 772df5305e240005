import type {Page} from '../../page/page.js'

/** The fewest words and sentences of a paragraph that no teaser has. */
const leastWords = 25
const leastStops = 2

/** Whether a line is long enough, and of sentences enough, to be a paragraph of an article rather than a teaser. */
export function isFullParagraph({lines: {words, stops}}: Page, line: number): boolean {
  return words[line]! >= leastWords && stops[line]! >= leastStops
}

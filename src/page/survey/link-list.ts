import {phraseKeys} from '../lines/hash-phrase.js'
import type {Page} from '../page.js'

/** What text browsers write above the addresses of the links of a page. */
const headings = ['references', 'visible links', 'hidden links']

/** The number and the address of a link, or of a form that has none. */
const numbered = /^\d{1,4}\. (?:[a-z][a-z\d+.-]{1,12}:|LYNXIMGMAP:)/iu

/**
 * The list that text browsers put below a page: the addresses of its links by their
 * numbers, under headings of their own, by line. Nothing else stands below it.
 *
 * Notes: the references of an article have no such second heading.
 */
export function findLinkList(page: Page): number[] {
  const {lines} = page
  const keys = phraseKeys(headings)
  let from = lines.count
  while (from > 0 && (isNumbered(page, from - 1) || (lines.words[from - 1]! <= 2 && keys.has(lines.key[from - 1]!)))) from--
  const isList = from + 2 < lines.count && !isNumbered(page, from) && !isNumbered(page, from + 1) && isNumbered(page, from + 2)
  return isList ? Array.from({length: lines.count - from}, (_, index) => from + index) : []
}

function isNumbered(page: Page, line: number): boolean {
  return page.lines.digits[line]! > 0 && numbered.test(page.lineText(line))
}

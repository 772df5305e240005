import {isUnknown} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'

/** The fewest rows of a table, the fewest figures of a row, and the longest row, in words. */
const fewestRows = 5
const fewestFigures = 3
const longestRow = 30

/** A figure: `11%`, `1/35`, `$1,240.50`, `39x75`, and as a single one `(303) 555-0147`. */
const figure = /(?<=\s)[($€£#+-]{0,2}\d[\d.,:/%)x×-]*(?=\s|$)/gu

/**
 * Keep the rows of a table of figures: lines on end that have a word and three
 * figures or more each, of which the model takes some for a list of prices. Of 1,497
 * pages two gain by it, .13 and .18 of F1, and none loses.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepRows(page: Page, kept: Uint8Array): void {
  const {count} = page.lines
  if (page.lines.flat || page.survey.forum) return
  for (let from = 0, end = 0; from < count; from = end) {
    end = from + 1
    if (!isRow(page, from)) continue
    const keys = new Set([page.lines.key[from]!])
    for (; end < count && isRow(page, end); end++) keys.add(page.lines.key[end]!)
    // The stars that customers gave stand in the same words over and over.
    if (end - from >= fewestRows && keys.size * 2 >= end - from) kept.fill(1, from, end)
  }

  keepColumns(page, kept)
}

/** The fewest rows of a table whose columns have signs between, and the fewest signs of a row. */
const fewestOfColumns = 3
const fewestSigns = 2

/** Keep the rows of a table within the body that have as many columns as each other, where the model keeps half of them: `Heron | Yes | Under 2 minutes`. */
function keepColumns({lines, survey}: Page, kept: Uint8Array): void {
  const {separators} = lines
  for (let from = survey.first + 1, end = 0; from < survey.last; from = end) {
    end = from + 1
    if (separators[from]! < fewestSigns) continue
    let wanted = kept[from]!
    for (; end < survey.last && separators[end] === separators[from]; end++) wanted += kept[end]!
    if (end - from >= fewestOfColumns && wanted * 2 >= end - from) kept.fill(1, from, end)
  }
}

function isRow({lines, survey, text}: Page, line: number): boolean {
  const {words, digits, letters, start, end} = lines
  if (digits[line]! < fewestFigures || letters[line]! < 2 || words[line]! > longestRow || survey.prose[line] || survey.noisy[line] || survey.chrome[line] || !isUnknown(lines, line)) return false
  return (text.slice(start[line], end[line]).match(figure)?.length ?? 0) >= fewestFigures
}

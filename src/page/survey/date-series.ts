import {dateLine} from '../dates/date-shapes.js'
import type {Page} from '../page.js'

/** How many dates of one length make a series, the longest of them, in words, and how far from each other they may stand, in lines. */
const fewest = 3
const longest = 6
const reach = 60

/** How many lines below the first paragraph are looked at on a page with a frame: further down stand the dates of other articles as well. */
const belowFirst = 3

/**
 * Whether a line is one of the dates that head the parts of a text: the days of a
 * programme, the versions of a program. A page has one date of its own, or two that
 * follow each other; between those of a series stands something else.
 */
export function isInDateSeries(page: Page, line: number): boolean {
  const {lines, survey} = page
  if (!isDate(page, line)) return false
  let found = 1
  const end = Math.min(lines.count - 1, line + reach, survey.framed ? survey.first + belowFirst : Math.max(survey.last, line))
  for (let other = Math.max(0, survey.title + 1, line - reach); other <= end; other++) {
    if (lines.words[other] !== lines.words[line] || Math.abs(other - line) < 2) continue
    if (isDate(page, other) && !isDate(page, other - 1)) found++
    if (found >= fewest) return true
  }

  return false
}

/** Whether a line is a date and nothing else. */
function isDate(page: Page, line: number): boolean {
  const {count, words, digits} = page.lines
  return line >= 0 && line < count && digits[line]! > 0 && words[line]! <= longest && dateLine(page.lineText(line)) !== undefined
}

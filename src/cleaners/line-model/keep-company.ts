import {isUnknown} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'

/** The fewest lines that make a run. */
const shortest = 4

/** The share of a run that the model must keep for the rest to stay with it. On pages it had not seen, a half and a third score alike; a third loses less verse. */
const leastKept = 1 / 3

/**
 * Keep lines for the company they are in: verses of a poem, rows of a table, marks
 * of a review. In a run of lines of one shape, of which the model keeps a third or
 * more, the others are no noise, however little each says.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepCompany(page: Page, kept: Uint8Array): void {
  const {count} = page.lines
  // The pieces of a flat page are no lines that anyone wrote; about the posts of a forum stand the same lines over and over.
  if (page.lines.flat || page.survey.forum) return
  for (let from = 0, end = 0; from < count; from = end) {
    end = from + 1
    if (!isBare(page, from)) continue
    let wanted = kept[from]!
    for (; end < count && isBare(page, end) && isAlike(page, end - 1, end); end++) wanted += kept[end]!
    if (end - from >= shortest && wanted >= (end - from) * leastKept) kept.fill(1, from, end)
  }
}

/** Whether a line is short of a sentence and nothing that rules know. */
function isBare({lines, survey}: Page, line: number): boolean {
  return survey.prose[line] === 0 && survey.noisy[line] === 0 && survey.chrome[line] === 0 && isUnknown(lines, line)
}

/** Whether two lines are about as long. */
function isAlike({lines: {words}}: Page, one: number, other: number): boolean {
  const few = Math.min(words[one]!, words[other]!)
  return Math.max(words[one]!, words[other]!) <= few * 3 + 4
}

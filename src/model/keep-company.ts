import type {Page} from '../page/page.js'

/** The fewest lines that make a run. */
const shortest = 4

/** The share of a run that the model must keep for the rest to stay with it. On pages it had not seen, a half and a third score alike; a third loses less verse. */
const leastKept = 1 / 3

/**
 * Mark the lines that stay for the company they keep: verses of a poem, rows of a
 * table, marks of a review. In a run of lines of one shape, of which the model
 * keeps a third or more, the others are no noise, however little each says.
 *
 * @param kept by line, whether the model keeps it
 */
export function keepCompany(page: Page, kept: (line: number) => boolean): Uint8Array {
  const {count} = page.lines
  const staying = new Uint8Array(count)
  // The pieces of a flat page are no lines that anyone wrote.
  if (page.lines.flat) return staying
  for (let from = 0; from < count; ) {
    let end = from + 1
    if (!isBare(page, from)) {
      from = end
      continue
    }

    let wanted = kept(from) ? 1 : 0
    for (; end < count && isBare(page, end) && isAlike(page, end - 1, end); end++) if (kept(end)) wanted++
    if (end - from >= shortest && wanted >= (end - from) * leastKept) staying.fill(1, from, end)
    from = end
  }

  return staying
}

/** Whether a line is short of a sentence and nothing that rules know. */
function isBare({lines, survey}: Page, line: number): boolean {
  return survey.prose[line] === 0 && survey.noisy[line] === 0 && survey.chrome[line] === 0 && (lines.labels[line]! | lines.headings[line]! | lines.matches[line]!) === 0
}

/** Whether two lines are about as long. */
function isAlike({lines: {words}}: Page, one: number, other: number): boolean {
  const few = Math.min(words[one]!, words[other]!)
  return Math.max(words[one]!, words[other]!) <= few * 3 + 4
}

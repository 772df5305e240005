import type {Page} from '../../page/page.js'

/** The fewest lines of code that the model keeps on a page about code, and the most lines of code that it drops there for each. */
const fewestKept = 5
const mostDropped = 2

/** The shortest line of code that is told as such, in characters, how many of its first characters are looked at, and the share of them that are signs of code. */
const shortest = 12
const most = 240
const leastShare = 0.08
const fewestSigns = 4

/** The signs of code, and those of them that stand in no sentence. */
const signs = '{}()[];=<>$|\\&*#_'
const bareSigns = '{};=<>'

/**
 * Keep the lines of code in the body of a page about code: where the model keeps most
 * of its code, a listing that is long, or close to the end of the text, is no noise
 * either.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepCode(page: Page, kept: Uint8Array): void {
  const {survey} = page
  if (page.lines.flat || survey.forum) return
  const dropped: number[] = []
  for (let line = survey.first; line <= survey.last; line++) if (!kept[line] && isListing(page, line)) dropped.push(line)
  if (dropped.length === 0) return
  let code = 0
  for (let line = survey.first; line <= survey.last; line++) if (kept[line] && isListing(page, line)) code++
  if (code >= fewestKept && dropped.length <= code * mostDropped) for (const line of dropped) kept[line] = 1
}

/** Whether a line is thick with the signs of code, as those of a listing are. */
function isListing({text, lines: {start, end}}: Page, line: number): boolean {
  const from = start[line]!
  const to = Math.min(end[line]!, from + most)
  if (to - from < shortest) return false
  let all = 0
  let bare = 0
  for (let at = from; at < to; at++) {
    const sign = text[at]!
    if (!signs.includes(sign)) continue
    all++
    if (bareSigns.includes(sign)) bare++
  }

  return bare > 1 && all >= fewestSigns && all >= (to - from) * leastShare
}

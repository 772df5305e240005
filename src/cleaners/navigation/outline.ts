import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'
import {hasSameFigures, isNumbered, isShort, keyOf, most} from '../../page/survey/contents.js'
import {articleWords} from '../../page/survey/survey.js'
import {partition} from '../../partition.js'

/** The fewest entries, the share of the lines that they must be, and the most lines on end that are none. */
const fewest = 4
const leastEntries = 2 / 3
const mostOthers = 2

/** How soon below a heading a paragraph stands: on one of this many lines, the heading itself counted. */
const reach = 3

/** The share of the prose of the page that stands between the first of the headings and the last. */
const leastBetween = 0.3

/** An entry that says more than the heading of a section does: `Harlow 3000 - Best for small kitchens`. */
const remark = /[\p{L}\p{N}](?:: | [-–—] )[\p{L}\p{N}]/u

/**
 * The tables of contents that no heading names, by line, on a page with a frame:
 * entries that stand further down, in the same order, each above paragraphs of its
 * own, and have much of the page between them.
 *
 * Notes: a list that a sentence leads to stays (`Here is what we answer:`), and so
 * does one whose entries say more than a heading, as the picks of a test do.
 */
export function findOutlines(page: Page): number[] {
  const {lines, survey} = page
  const found: number[] = []
  if (!survey.framed || survey.forum || survey.bodyWords < articleWords) return found
  const copies = linesByKey(page)
  for (let line = 0; line < lines.count; line++) {
    if (!isEntry(page, line) || copies.get(keyOf(page, line))!.length === 1) continue
    const headings: number[] = []
    const end = readEntries(page, copies, line, headings)
    if (headings.length < fewest) continue
    if (isOutline(page, line, end, headings)) for (let at = line; at < end; at++) found.push(at)
    line = end - 1
  }

  return found
}

function isEntry(page: Page, line: number): boolean {
  return page.lines.words[line]! > 0 && (isShort(page, line) || isNumbered(page, line))
}

/** The lines of each key, in order. */
function linesByKey(page: Page): Map<number, number[]> {
  const copies = new Map<number, number[]>()
  for (let line = 0; line < page.lines.count; line++) {
    if (!isEntry(page, line)) continue
    const key = keyOf(page, line)
    const known = copies.get(key)
    if (known) known.push(line)
    else copies.set(key, [line])
  }

  return copies
}

/**
 * Read entries from a line on.
 *
 * @param headings takes the lines further down that they stand on
 * @returns the line after the last entry
 */
function readEntries(page: Page, copies: ReadonlyMap<number, readonly number[]>, from: number, headings: number[]): number {
  const {lines: {count}, survey: {proseAbove}} = page
  let end = from
  let others = 0
  for (let line = from; line < Math.min(count, from + most) && isEntry(page, line) && others <= mostOthers; line++) {
    if (headings.length > 0 && line >= headings[0]!) break
    const known = copies.get(keyOf(page, line))!
    const before = headings.at(-1) ?? line
    const heading = known[partition(known.length, (at) => known[at]! <= before)]
    const apart = headings.length === 0 || proseAbove[heading ?? before]! > proseAbove[before]!
    if (heading !== undefined && apart && hasSameFigures(page, line, heading) && proseAbove[Math.min(count, heading + reach)]! > proseAbove[heading]!) {
      headings.push(heading)
      end = line + 1
      others = 0
    } else {
      others++
    }
  }

  return end
}

function isOutline(page: Page, from: number, end: number, headings: readonly number[]): boolean {
  const {lines, survey: {prose, proseAbove}} = page
  if (headings.length < (end - from) * leastEntries || headings[0]! < end) return false
  if (from > 0 && (prose[from - 1] || lines.ending[from - 1] === Ending.colon)) return false
  const between = proseAbove[headings.at(-1)!]! - proseAbove[headings[0]!]!
  if (between < proseAbove[lines.count]! * leastBetween) return false
  let remarks = 0
  for (let line = from; line < end; line++) if (remark.test(page.lineText(line))) remarks++
  return remarks * 2 <= headings.length
}

import {contentsHeadings} from '../../data/contents-headings.js'
import {isHeld} from '../../model/sum-chances.js'
import {phraseKeys} from '../../page/lines/hash-phrase.js'
import {isUnknown} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'
import {opensWithByline} from '../../page/survey/opens-with-byline.js'

/** The fewest lines of a run. Of shorter ones too many are decks, captions and teasers. */
const shortest = 10

/** The share of the threshold that the lines of a run must reach on average. */
export const leastShare = 0.5

/** The fewest words of prose that make a body. With fewer, a poem, a table or a list may be all that the page is about. */
const leastBody = 60

/**
 * Keep the runs of lines that nothing is known of and that stand about the body, up
 * to the nearest known noise, title or byline. The body is found by its paragraphs,
 * so what an article opens or closes with stands outside it: ingredients, the head
 * of a judgment, a table with a cell a line. Where the model holds such a run on
 * average for the article's rather than for the frame's, all of it is. On a page
 * without a body, any run is looked at. On pages it had not seen, F1 rises by .0016,
 * and by .0003 on articles.
 *
 * @param kept by line, 1 where it is kept
 * @param threshold the chance below which a line is held for noise
 */
export function keepRuns(page: Page, kept: Uint8Array, threshold: number): void {
  const {lines, survey} = page
  // The pieces of a flat page are no lines, and a forum has many bodies.
  if (lines.flat || survey.forum) return
  if (survey.bodyWords < leastBody) {
    for (let line = 0, end = 0; line < lines.count; line = end + 1) {
      end = endOfRun(page, line)
      // A single known line, as `Help!` in a phrasebook, parts no list.
      for (let next = endOfRun(page, end + 1); end - line >= shortest && next - end > shortest; next = endOfRun(page, end + 1)) end = next
      keepRun(page, kept, {from: line, end, threshold})
    }
  }

  if (survey.framed) keepFields(page, kept)
  if (survey.first > survey.last) return
  let from = survey.first
  while (isOpen(page, from - 1)) from--
  keepRun(page, kept, {from, end: survey.first, threshold})
  keepRun(page, kept, {from: survey.last + 1, end: endOfRun(page, survey.last + 1), threshold})
}

/** The fewest fields of a record, the most words of each, and the least chance on average. */
const fewestFields = 3
const longestField = 12
const leastOfFields = 0.3

/**
 * Keep the fields of a record that stand in the body or above it: the marks of a review,
 * what a recipe takes (`Cooking: 40 min`). Of 1,497 pages, of such lines that went two
 * in three were the article's; below it they are as often a product's.
 */
function keepFields(page: Page, kept: Uint8Array): void {
  const {survey, chances} = page
  for (let line = 0, end = 0; line <= survey.last; line = end + 1) {
    end = line
    while (end <= survey.last && isField(page, end)) end++
    if (end - line >= fewestFields && isHeld(chances, {from: line, end}, leastOfFields)) kept.fill(1, line, end)
  }
}

/** Whether nothing is known of a line but that it is a name and its value: `Course: main dish`. */
function isField(page: Page, line: number): boolean {
  const {lines} = page
  return lines.colons[line]! > 0 && lines.words[line]! <= longestField && isOpen(page, line) && /^\p{L}[\p{L} -]{1,24}\s?: \S/u.test(page.lineText(line))
}

/** Keep a run that is long enough, and that something known stands above and below of. */
function keepRun({lines, chances}: Page, kept: Uint8Array, {from, end, threshold}: {from: number; end: number; threshold: number}): void {
  if (end - from < shortest || from === 0 || end === lines.count) return
  if (isHeld(chances, {from, end}, threshold * leastShare)) kept.fill(1, from, end)
}

/** The line after the last of those from one on that are open, see `isOpen`. */
export function endOfRun(page: Page, from: number): number {
  let end = from
  while (isOpen(page, end)) end++
  return end
}

/** Whether a line is there, and nothing that rules know. */
export function isOpen(page: Page, line: number): boolean {
  const {lines, survey} = page
  if (line < 0 || line >= lines.count || line === survey.title) return false
  if (phraseKeys(contentsHeadings).has(lines.key[line]!)) return false
  return survey.chrome[line] === 0 && survey.noisy[line] === 0 && isUnknown(lines, line) && !opensWithByline(page, line)
}

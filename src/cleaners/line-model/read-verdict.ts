import {isHeld} from '../../model/sum-chances.js'
import type {Mode} from '../../modes.js'
import {isUnknown} from '../../page/lines/line-table.js'
import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'
import {findDeck} from '../../page/survey/deck.js'
import {dropOutliers} from './drop-outliers.js'
import {keepCode} from './keep-code.js'
import {keepCompany} from './keep-company.js'
import {keepContinuation} from './keep-continuation.js'
import {keepListed} from './keep-listed.js'
import {keepMidst} from './keep-midst.js'
import {keepOwnSections} from './keep-own-sections.js'
import {keepRows} from './keep-rows.js'
import {keepRuns} from './keep-runs.js'
import {keepSignatures} from './keep-signatures.js'
import {keepToEditLine} from './keep-to-edit-line.js'
import {keepTurns} from './keep-turns.js'
import {readThreshold} from './read-threshold.js'
import {isTopicSubhead} from './subhead.js'

/**
 * The share of the threshold that a line within the body must stay below. On
 * pages it had not seen, recall on articles rises from .980 to .984 by it, and F1
 * over all pages falls from .834 to .832 (measured before `longRun`).
 */
const bodyTrust = 0.6

/**
 * The share where the body holds less than half of the words of its page: on the
 * pages of shops it is as likely a stretch of teasers as the article. F1 rises by
 * .0004 by it, on products and listings by .002. With no such trust at all it rises
 * by .0005, and short articles in large frames lose the rows of their tables.
 */
const smallBodyTrust = 0.85
const leastOfPage = 0.5

/**
 * A run of this many lines below the threshold, whose chances are on average less
 * than this share of it, is a stretch of noise that the body closes in on both sides:
 * comments, teasers of other stories. Its lines have no such trust. Of those that had
 * it, three words in four were noise; F1 rises by .001 on articles.
 */
const longRun = 12
const darkShare = 1 / 3

/** The most lines directly below the body that belong to it. */
const mostClosing = 3

/**
 * By line: 1 where the model keeps it, by its own chance or for the company it is
 * in; `undefined` where the model has no say, see `readThreshold`.
 */
export function readVerdict(page: Page, mode: Mode): Uint8Array | undefined {
  const threshold = readThreshold(page, mode)
  if (threshold === undefined) return undefined
  const {first, last} = page.survey
  const end = last + countClosing(page, last + 1)
  const trust = holdsMost(page) ? bodyTrust : smallBodyTrust
  const kept = new Uint8Array(page.chances.length)
  for (let line = 0; line < kept.length;) {
    const next = endOfRun(page.chances, line, threshold)
    const trusted = !isDark(page.chances, line, next, threshold)
    for (; line < next; line++) {
      const inBody = line >= first && line <= end
      kept[line] = page.chances[line]! >= (inBody && trusted ? threshold * trust : threshold) ? 1 : 0
    }
  }

  keepRuns(page, kept, threshold)
  keepOwnSections(page, kept, threshold)
  keepCompany(page, kept)
  keepListed(page, kept)
  keepRows(page, kept)
  keepSignatures(page, kept)
  keepTurns(page, kept)
  keepContinuation(page, kept)
  keepMidst(page, kept)
  for (const line of page.labelled) if (isTopicSubhead(page, line, threshold)) kept[line] = 1
  dropOutliers(page, kept, threshold)
  const deck = findDeck(page)
  if (deck >= 0) kept[deck] = 1
  keepCode(page, kept)
  keepToEditLine(page, kept)
  return kept
}

/** Whether the body holds the better part of the page. */
function holdsMost({lines: {count, words}, survey: {first, last}}: Page): boolean {
  let all = 0
  let inBody = 0
  for (let line = 0; line < count; line++) {
    all += words[line]!
    if (line >= first && line <= last) inBody += words[line]!
  }

  return inBody >= all * leastOfPage
}

/** The line after a run of lines that are all on the same side of the threshold. */
function endOfRun(chances: Float64Array, from: number, threshold: number): number {
  const above = chances[from]! >= threshold
  let end = from + 1
  while (end < chances.length && chances[end]! >= threshold === above) end++
  return end
}

/** Whether a run of lines is a stretch of noise. */
function isDark(chances: Float64Array, from: number, end: number, threshold: number): boolean {
  return end - from >= longRun && !isHeld(chances, {from, end}, threshold * darkShare)
}

/** How many lines from one on, directly below the body, are sentences too short for prose: `"He is a shareholder," she said.` */
function countClosing({lines}: Page, from: number): number {
  const {count, words, ending} = lines
  let line = from
  while (line < Math.min(count, from + mostClosing) && words[line]! >= 3 && ending[line] === Ending.stop && isUnknown(lines, line)) line++
  return line - from
}

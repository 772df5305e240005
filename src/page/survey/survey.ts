import {quoteButtons} from '../../data/quote-buttons.js'
import {partition} from '../../partition.js'
import {isSmall} from '../lines/characters.js'
import {phraseKeys} from '../lines/hash-phrase.js'
import {bitOf} from '../lines/lexicon.js'
import {Ending} from '../lines/measure-lines.js'
import type {Page} from '../page.js'
import {isCommentHeading} from './comment-heading.js'
import {findNoticeBlocks, type NoticeBlock} from './notice-blocks.js'
import {opensWithTime} from './opens-with-time.js'
import {titleKeys, titleSeparator, type TitleKeys} from './title-keys.js'

/**
 * What the whole page tells of its lines. Cleaners read it; it is worked out
 * from the line table alone, never from findings.
 */
export interface Survey {
  /** By line: 1 where the line reads like prose, sentences with function words. */
  prose: Uint8Array
  /** By line: 1 where a line that would be prose is phrased like a notice: cookies, terms, newsletters… */
  noisy: Uint8Array
  /** By line: 1 where the line is a known label, heading or mostly made of the words of menus. */
  chrome: Uint8Array
  /** By line: words in lines of prose above it; one element more than lines, so that the last is the whole page's. */
  proseAbove: Uint32Array
  /** First line of the body, or the number of lines where there is none. */
  first: number
  /** Last line of the body, or -1. */
  last: number
  /** Words in lines of prose within the body. */
  bodyWords: number
  /**
   * Whether the page shows the frame of a site: different lines of chrome, entries
   * of menus, notices and an echoed page title that weigh eight lines or more, and
   * on a long page one in 120.
   */
  framed: boolean
  /** Whether at least a trace of such a frame shows: two lines' weight. */
  hinted: boolean
  /** The line above the body that echoes the page title, or stands elsewhere on the page again; else -1. */
  title: number
  /** The stretches that are notices as a whole. */
  notices: readonly NoticeBlock[]
  /** Whether the page reads like a forum thread: buttons of posts from the start, no article above them. */
  forum: boolean
}

/** The fewest words of prose of a body that is an article. */
export const articleWords = 150

/** Whether a line stands in the body. */
export function isInBody({first, last}: Survey, line: number): boolean {
  return line >= first && line <= last
}

/** How many words of prose stand above a line that has a share of those of the body above it. */
export function proseAboveShare({proseAbove, first, bodyWords}: Survey, share: number): number {
  return proseAbove[first]! + bodyWords * share
}

/** The weight that makes a frame. Of 1,497 scraped pages nine in ten have it, of their main texts alone one in fifty. */
const leastFrame = 8

/**
 * The least weight for each line: the words of menus that stand here and there in
 * three thousand lines of a manual are no frame. Of the main texts alone 99.32%
 * of the words stay by it, without it 99.22%, and no scraped page changes.
 */
const leastDensity = 1 / 120

/** Kinds that stand at the edge of a body: outside it they say that a page ends there. */
const edgeKinds = bitOf['end-mark'] | bitOf.pagination

/** The weight that makes a frame of a page of so many lines. */
function weightOfFrame(count: number): number {
  return Math.max(leastFrame, count * leastDensity)
}

/** The weight that hints at a frame. */
const leastHint = 2

/**
 * Weigh the signs of a frame: lines that are alike count once. Only what stands
 * outside the body counts, for that is cut: a text that has been cleaned has no
 * frame, whatever its article speaks of.
 */
function weighFrame(
  page: Page,
  body: {first: number; last: number},
  {prose, noisy, chrome}: Pick<Survey, 'prose' | 'noisy' | 'chrome'>,
  titles: TitleKeys
): number {
  const {count, key, labels, matches, menus} = page.lines
  const seen = new Set<number>()
  let weight = 0
  const enough = weightOfFrame(count)
  for (let line = 0; line < count && weight < enough; line++) {
    if (line === body.first) line = body.last + 1
    if (line >= count) break
    const mark = (labels[line]! | matches[line]!) & edgeKinds
    if ((!chrome[line] && !noisy[line] && !mark) || seen.has(key[line]!)) continue
    seen.add(key[line]!)
    weight += menus[line]! > 1 ? Math.min(5, menus[line]!) : mark !== 0 || matches[line]! & (bitOf.legal | bitOf.cookie) ? 2 : 1
  }

  // A page title with the name of its site, whose headline stands again: no text alone has that.
  if (titles.keys.size > 0 && titleSeparator.test(page.lineText(titles.line))) {
    for (let line = titles.line + 1; line < count && line < 400; line++) {
      if (!prose[line] && titles.keys.has(key[line]!)) return weight + 4
    }
  }

  return weight
}

/** Kinds whose labels say nothing of the frame of a page: they stand in bodies too. */
const bodyKinds = bitOf.byline | bitOf.caption | bitOf.tags | bitOf.credit | bitOf['end-mark'] | bitOf.comment | bitOf.pagination

/** Survey a page. */
export function surveyPage(page: Page): Survey {
  const {count} = page.lines
  const prose = new Uint8Array(count)
  const noisy = new Uint8Array(count)
  const chrome = new Uint8Array(count)
  const {matches, proselike, menus} = page.lines
  for (let line = 0; line < count; line++) {
    if (proselike[line]) {
      if (matches[line]! & noticeKinds) noisy[line] = 1
      else prose[line] = 1
    } else if (menus[line]! > 0 || isChrome(page, line)) {
      chrome[line] = 1
    }
  }

  // A sentence of a notice that no phrasing knows, between the notice and its buttons.
  const {labels, headings, weak} = page.lines
  for (let line = 1; line + 1 < count; line++) {
    if (prose[line] && noisy[line - 1] && chrome[line + 1] && (matches[line - 1]! & (labels[line + 1]! | matches[line + 1]!)) !== 0) {
      prose[line] = 0
      noisy[line] = 1
    }
  }

  const titles = titleKeys(page)
  const notices = findNoticeBlocks(page, titles)
  for (const {from, end} of notices) {
    for (let line = from; line < end; line++) {
      if (prose[line]) noisy[line] = 1
      else if (!noisy[line]) chrome[line] = 1
      prose[line] = 0
    }
  }

  // A weak label is chrome in the company of chrome: a run of them, or beside a sure one.
  for (let line = 0; line < count; line++) {
    if (!weak[line] || prose[line] || ((labels[line]! | headings[line]!) & ~bodyKinds) === 0) continue
    const beside = (at: number): boolean => at >= 0 && at < count && (chrome[at] === 1 || noisy[at] === 1 || (weak[at] === 1 && ((labels[at]! | headings[at]!) & ~bodyKinds) !== 0))
    if (beside(line - 1) || beside(line + 1)) chrome[line] = 1
  }

  const body = findBody(page, prose, chrome)
  const evidence = weighFrame(page, body, {prose, noisy, chrome}, titles)
  const framed = evidence >= weightOfFrame(count)
  const {last} = body
  const title = findTitle(page, prose, body, framed, titles)
  // A header can hold prose too (a cart, a slogan): the body begins below the title.
  const first = Math.max(body.first, title + 1)
  const proseAbove = sumProse(page, prose)
  const bodyWords = first <= last ? proseAbove[last + 1]! - proseAbove[first]! : 0
  return {prose, noisy, chrome, proseAbove, first, last, bodyWords, framed, hinted: evidence >= leastHint, title, notices, forum: isForum(page, prose)}
}

function sumProse({lines: {count, words}}: Page, prose: Uint8Array): Uint32Array {
  const above = new Uint32Array(count + 1)
  for (let line = 0; line < count; line++) above[line + 1] = above[line]! + (prose[line] ? words[line]! : 0)
  return above
}

/** The kinds whose notices are written in sentences. */
const noticeKinds =
  bitOf.cookie | bitOf.legal | bitOf.newsletter | bitOf['comment-form'] | bitOf.paywall | bitOf.advertisement |
  bitOf['app-banner'] | bitOf.login | bitOf.widget | bitOf.credit

function isChrome(page: Page, line: number): boolean {
  const {labels, headings, weak, words, chromeWords, functionWords, start} = page.lines
  // A copyright line, in whatever language.
  if (page.text.charCodeAt(start[line]!) === 0xa9) return true
  const phrase = weak[line] ? 0 : labels[line]! | headings[line]!
  if (((phrase | page.lines.matches[line]!) & ~bodyKinds) !== 0) return true
  return chromeWords[line]! >= 2 && chromeWords[line]! * 2 >= words[line]! && functionWords[line]! * 5 <= words[line]!
}

/** Kinds whose headings open blocks that hold sentences. */
const blockKinds = bitOf.related | bitOf.comment | bitOf['comment-form'] | bitOf['author-bio'] | bitOf.cookie

/**
 * The body is the stretch of lines with the greatest sum, where prose counts
 * its words and other lines cost a little (maximum subsequence segmentation,
 * Pasternack and Roth 2009).
 */
function findBody(page: Page, prose: Uint8Array, chrome: Uint8Array): {first: number; last: number} {
  const {count, words, headings} = page.lines
  let best = 0
  let first = count
  let last = -1
  let sum = 0
  let from = 0
  for (let line = 0; line < count; line++) {
    if (prose[line]) sum += Math.min(words[line]!, 80)
    else if (headings[line]! & blockKinds) sum -= 30
    else if (chrome[line]) sum -= 5
    else sum -= 1.5
    if (sum <= 0) {
      sum = 0
      from = line + 1
    } else if (sum > best) {
      best = sum
      first = from
      last = line
    }
  }

  return {first, last}
}

/**
 * The title: the last line that echoes the page title (the first line of most
 * scraped pages) and has the better part of the prose below it, or else a
 * heading close above the body that stands on the page again.
 */
function findTitle(page: Page, prose: Uint8Array, body: {first: number; last: number}, framed: boolean, titles: TitleKeys): number {
  const {count, words, key, start, end} = page.lines
  let below = 0
  for (let line = body.first; line <= body.last; line++) if (prose[line]) below += words[line]!
  const enough = below * leastBelowTitle
  const copies = new Map<number, number>()
  let title = -1
  // Without a frame only what stands above the first paragraph can be the title.
  const reach = framed ? body.last : Math.min(body.first - 1, 12)
  for (let line = titles.line + 1; line < count && line <= reach; line++) {
    if (line > body.first && prose[line - 1]) below -= words[line - 1]!
    if (below < enough) break
    if (!prose[line] && words[line]! > 0 && titles.keys.has(key[line]!) && countCopies(page, line, copies) <= mostCopies) title = line
  }

  if (!framed && title >= 0 && isPairInList(page, title)) return -1
  if (title >= 0 || body.first === count) return title
  const top = Math.max(0, body.first - headingReach)
  for (let line = body.first - 1; line >= top; line--) {
    if (words[line]! < 4 || words[line]! > 40 || end[line]! - start[line]! > 300 || !isHeadingShaped(page, line)) continue
    const value = page.lineText(line)
    const others = countCopies(page, line, copies)
    if (others > mostCopies) continue
    if (!framed && isPairInList(page, line)) return -1
    // Twice on end, or twice on a page with a frame, or named by a form below.
    if (others > 0 && (framed || key[line] === key[line - 1])) return line
    // Behind a path that is glued to it: `HomeNewsHarbour reopens`.
    if (line > 0 && (framed ? page.text.slice(0, start[line]).includes(value) : page.lineText(line - 1).endsWith(value))) return line
    if (isEchoed(page, value, line)) return line
  }

  return -1
}

/** Whether a line begins and ends as a heading may: no small letter and no time in brackets first, no full stop, comma or colon last. */
export function isHeadingShaped(page: Page, line: number): boolean {
  const {start, end, ending} = page.lines
  if (isSmall(page.text.charCodeAt(start[line]!)) || ending[line] === Ending.comma || ending[line] === Ending.colon) return false
  if (opensWithTime(page, line)) return false
  return ending[line] !== Ending.stop || /[?!…][”’"')]*$/u.test(page.text.slice(Math.max(start[line]!, end[line]! - 3), end[line]))
}

/** Whether a line and the one above it are alike, and so are the two above or below them: in such a list each entry is as good a title as the next. */
function isPairInList({lines: {key, count}}: Page, line: number): boolean {
  const isPair = (second: number): boolean => second >= 1 && second < count && key[second] === key[second - 1]
  return isPair(line) && (isPair(line - 2) || isPair(line + 2))
}

/** How many other lines have the key of a line; `known` remembers it by key, so that a page of repeats stays cheap. */
function countCopies({lines: {count, key}}: Page, line: number, known: Map<number, number>): number {
  const own = key[line]!
  let copies = known.get(own)
  if (copies === undefined) {
    copies = -1
    for (let other = 0; other < count; other++) if (key[other] === own) copies++
    known.set(own, copies)
  }

  return copies
}

/** A line that stands on the page more often is a label or a field of a list, no title. */
const mostCopies = 4

/** Whether a line below ends with the heading behind a label: `Title: …`, `Comments on …`. */
function isEchoed(page: Page, value: string, line: number): boolean {
  const {start, end, count} = page.lines
  for (let at = page.text.indexOf(value, end[line]!), tries = 0; at >= 0 && tries < 5; at = page.text.indexOf(value, at + value.length), tries++) {
    const below = partition(count, (other) => end[other]! <= at)
    if (end[below] === at + value.length && start[below]! < at && at - start[below]! < 40) return true
  }

  return false
}

/** The share of the body's prose that stands below its title. */
const leastBelowTitle = 0.6

/** How many lines above the body a repeated heading is looked for. */
const headingReach = 8

/** The fewest words of prose above the heading of comments that make an article. */
const leastArticle = 100

/**
 * Six buttons or heads of posts or more, with little of the prose above the second,
 * and not those of an article, however much its readers say: that has its prose
 * above the heading of the comments (`48 Comments`), and no button before that. A
 * thread whose first post looks like that has buttons to quote the others.
 */
function isForum(page: Page, prose: Uint8Array): boolean {
  const {count, words, labels, matches} = page.lines
  const sign = bitOf.comment
  let signs = 0
  let above = 0
  let all = 0
  let headed = false
  for (let line = 0; line < count; line++) {
    if (prose[line]) {
      all += words[line]!
      if (signs < 2) above += words[line]!
    } else {
      headed ||= signs === 0 && above >= leastArticle && isCommentHeading(page, line)
      if ((labels[line]! | matches[line]!) & sign) signs++
    }
  }

  return signs >= 6 && above * 3 <= all && !(headed && !hasQuoteButton(page))
}

function hasQuoteButton({lines: {key}, labelled}: Page): boolean {
  const quoteKeys = phraseKeys(quoteButtons)
  return labelled.some((line) => quoteKeys.has(key[line]!))
}

import {aboutPosts, cardFields, threadClosed, threadEnds, threadNotices} from '../../data/en/forum.js'
import type {Report} from '../../define-cleaner.js'
import {dateShape} from '../../page/dates/date-shapes.js'
import {Sign} from '../../page/lines/characters.js'
import {hashPhrase, phraseKeys} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'
import {patternConfidence} from '../shared/vocabulary.js'

// What the cleaner of comments looks for in forums, whose posts are the content.

/** What is so much the wording of forum software that it is that wherever it stands. */
export function reportWording(page: Page, report: Report): void {
  for (const line of page.phrased) {
    const confidence = page.matchPattern(line, 'comment')?.confidence ?? 0
    if (confidence >= sureWording) report(line, {reason: 'the line is the wording of forum software', confidence: patternConfidence(page, line, confidence)})
  }
}

/** The least confidence of such a wording. */
const sureWording = 0.95

/** In a forum: what stands about a poster (`418 posts · Joined 2014`), and the name above it. */
export function reportPosters(page: Page, report: Report): void {
  for (const line of page.phrased) {
    const pattern = page.matchPattern(line, 'comment')
    if (!pattern || page.lines.digits[line] === 0) continue
    report(line, {reason: 'the line says who posts and since when', confidence: pattern.confidence ?? 0.9})
    const name = line - 1
    if (name >= 0 && page.lines.words[name]! <= 3 && page.lines.stops[name] === 0 && /^\d/u.test(page.lineText(line))) {
      report(name, {reason: 'the name of who posts', confidence: 0.7})
    }
  }
}

/** The number of a post: `#12`. */
const postNumber = /^#\s?\d{1,6}$/u

/** In a forum that shows its frame: what stands about posts, and would be anything elsewhere. */
export function reportAboutPosts(page: Page, report: Report): void {
  const {lines} = page
  const aboutKeys = phraseKeys(aboutPosts)
  for (let line = 0; line < lines.count; line++) {
    if (lines.words[line]! > 5) continue
    if (aboutKeys.has(lines.key[line]!) || isPostNumber(page, line)) {
      report(line, {reason: 'the line stands about posts of a forum', confidence: 0.8})
    } else if (isCount(page, line)) {
      report(line, {reason: 'the line counts something of a post', confidence: 0.7})
    }
  }
}

function isPostNumber(page: Page, line: number): boolean {
  return (page.lines.signs[line]! & Sign.hash) !== 0 && postNumber.test(page.lineText(line))
}

/** Whether a line is a number and nothing else: `1,046`, `22.6k`. Of 740 such lines in forums four are part of a post. */
function isCount({lines, text}: Page, line: number): boolean {
  const length = lines.end[line]! - lines.start[line]!
  return length <= 8 && lines.digits[line]! > 0 && /^[\d.,]+[km]?$/iu.test(text.slice(lines.start[line], lines.end[line]))
}

/** How often a field stands on the page, at the least, for there to be cards. */
const fewestCards = 2

/** How many fields stand there how often, at the least, where nothing else says that the page is a forum. */
const fewestFields = 2
const fewestPosters = 3

/** Whether a page shows the cards of members: several fields of them, each a few times. Of 1,497 pages two forums are known by that alone, and nothing else. */
export function hasCards({lines}: Page): boolean {
  const fieldKeys = phraseKeys(cardFields)
  const counts = new Map<number, number>()
  let fields = 0
  for (let line = 0; line < lines.count; line++) {
    const key = lines.key[line]!
    if (!fieldKeys.has(key)) continue
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count === fewestPosters && ++fields === fewestFields) return true
  }

  return false
}

/** Whether a page says of itself that it is a thread. */
export function hasThreadNotice(page: Page): boolean {
  const {lines} = page
  const noticeKeys = phraseKeys(threadNotices)
  for (let line = 0; line < lines.count; line++) if (lines.words[line]! >= 4 && noticeKeys.has(lines.key[line]!)) return true
  return page.phrased.some((line) => page.matchPattern(line, 'comment') !== undefined && threadClosed.test(page.lineText(line)))
}

/** The longest value on a card, and the longest line of a field with its value, in words. */
const longestValue = 8
const longestField = 12

/** In a forum: what a card tells of a member, `Location ⏎ Harbour Road` or `Location: Harbour Road`, where other cards tell it too. */
export function reportCards(page: Page, report: Report): void {
  const {lines, survey} = page
  const verdict = {reason: 'the line is on the card of a member', confidence: 0.8}
  const fieldKeys = phraseKeys(cardFields)
  const labels = new Map<number, number>()
  const fields = new Map<string, number[]>()
  for (let line = 0; line < lines.count; line++) {
    const key = lines.key[line]!
    if (fieldKeys.has(key)) labels.set(key, (labels.get(key) ?? 0) + 1)
    const field = fieldOf(page, line)
    if (field === undefined) continue
    const known = fields.get(field)
    if (known) known.push(line)
    else fields.set(field, [line])
  }

  for (let line = 0; line + 1 < lines.count; line++) {
    if ((labels.get(lines.key[line]!) ?? 0) < fewestCards) continue
    report(line, verdict)
    if (lines.words[line + 1]! <= longestValue && !survey.prose[line + 1]) report(line + 1, verdict)
  }

  for (const line of findFields(page, fields)) report(line, verdict)
  const isField = (line: number): boolean => (labels.get(lines.key[line]!) ?? 0) >= fewestCards
  for (let line = 1; line < lines.count; line++) {
    if (!isPostNumber(page, line)) continue
    for (let at = startOfCard(page, line, isField); at < line; at++) if (!dateShape.test(page.lineText(at))) report(at, verdict)
  }
}

/** How far above the number of its post the last known field of a card stands, at the most, in lines. */
const longestCard = 14

/**
 * Where on a card, above the number of its post, the last known field stands: what
 * follows (where they live, what they call themselves) is on the card as well, but for
 * the date of the post. The line of the number where no card stands above it. F1 on
 * forums rises by .0006, and falls on no page.
 */
function startOfCard({lines, survey}: Page, number: number, isField: (line: number) => boolean): number {
  for (let at = number - 1; at >= Math.max(0, number - longestCard); at--) {
    if (isField(at)) return at
    if (survey.prose[at] || lines.words[at]! > longestValue) break
  }

  return number
}

/** What stands before the colon of a short line: `Location` of `Location: Harbour Road`. */
function fieldOf(page: Page, line: number): string | undefined {
  if (page.lines.colons[line] === 0 || page.lines.words[line]! > longestField) return undefined
  const text = page.lineText(line)
  const colon = text.indexOf(': ')
  return colon > 0 && colon <= 24 ? text.slice(0, colon) : undefined
}

/** The lines of fields that stand on several cards: the known ones, and what stands in a run with them. */
function findFields({lines}: Page, fields: ReadonlyMap<string, readonly number[]>): number[] {
  // By line: 1 for a field of several cards, 2 for one that is known.
  const marks = new Uint8Array(lines.count)
  const fieldKeys = phraseKeys(cardFields)
  for (const [field, found] of fields) {
    if (found.length >= fewestCards) for (const line of found) marks[line] = fieldKeys.has(hashPhrase(field).key) ? 2 : 1
  }

  const onCards: number[] = []
  for (let from = 0, end = 0; from < lines.count; from = end) {
    let known = false
    for (end = from; end < lines.count && marks[end]! > 0; end++) known ||= marks[end] === 2
    if (known) for (let line = from; line < end; line++) onCards.push(line)
    end = Math.max(end, from + 1)
  }

  return onCards
}

/** How often a line stands below posts, at the least, to be a signature, and how many words it has. */
const fewestCopies = 4
const fewestWords = 3

/** In a forum: what stands below several posts in the same words. A sentence may be a quotation, so its first copy stays. */
export function reportSignatures(page: Page, report: Report): void {
  const {lines, survey} = page
  const copies = new Map<string, number[]>()
  for (let line = 0; line < lines.count; line++) {
    if (lines.words[line]! < fewestWords) continue
    const text = page.lineText(line)
    const known = copies.get(text)
    if (known) known.push(line)
    else copies.set(text, [line])
  }

  for (const found of copies.values()) {
    if (found.length < fewestCopies) continue
    for (const line of found.slice(survey.prose[found[0]!])) report(line, {reason: 'the line stands below several posts', confidence: 0.75})
  }
}

/** The most lines of the stamp below a remark: `2014-03-28 15:49:12 +00:00`, `Commented Mar 28, 2014 at 15:49`. */
const mostStamps = 2

/** The longest name, and the longest stamp, in words. */
const longestName = 5
const longestStamp = 12

/**
 * In a forum of questions and answers: the remarks that readers leave on a post,
 * each signed with a name that stands twice, the second time behind a dash.
 */
export function reportRemarks(page: Page, report: Report): void {
  const {lines} = page
  const verdict = {reason: 'the line is part of a remark on a post', confidence: 0.8}
  for (let line = 2; line < lines.count; line++) {
    if (lines.words[line]! > longestName || lines.key[line] !== lines.key[line - 1] || !repeatsBehindDash(page, line)) continue
    let end = line + 1
    while (end < Math.min(lines.count, line + 1 + mostStamps) && lines.words[end]! <= longestStamp && dateShape.test(page.lineText(end))) end++
    for (let at = line - 2; at < end; at++) report(at, verdict)
  }
}

/** Whether a line is the one above it behind a dash. */
function repeatsBehindDash(page: Page, line: number): boolean {
  const text = page.lineText(line)
  return /^[–—-] /u.test(text) && text.slice(2) === page.lineText(line - 1)
}

/** The share of the prose that stands above the end of a thread: in the lists below it, titles that are sentences count as prose. */
const leastAboveEnd = 0.4

/** In a forum: all that stands below the last post, from the first line on that closes a thread. */
export function reportThreadEnd(page: Page, report: Report): void {
  const {lines, survey} = page
  const endKeys = phraseKeys(threadEnds)
  for (let line = 1; line < lines.count; line++) {
    if (!endKeys.has(lines.key[line]!) || survey.proseAbove[line]! < survey.proseAbove[lines.count]! * leastAboveEnd) continue
    for (let at = line; at < lines.count; at++) report(at, {reason: 'the line stands below the last post', confidence: 0.75})
    return
  }
}

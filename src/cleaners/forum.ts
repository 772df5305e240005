import {aboutPosts} from '../data/en/forum.js'
import type {Report} from '../define-cleaner.js'
import {Sign} from '../page/characters.js'
import {phraseKeys} from '../page/hash-phrase.js'
import type {Page} from '../page/page.js'
import {patternConfidence} from './vocabulary.js'

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

/** The keys of `aboutPosts`. Worked out when the first forum asks. */
let aboutKeys: ReadonlySet<number> | undefined

/** The number of a post: `#12`. */
const postNumber = /^#\s?\d{1,6}$/u

/** In a forum that shows its frame: what stands about posts, and would be anything elsewhere. */
export function reportAboutPosts(page: Page, report: Report): void {
  const {lines} = page
  aboutKeys ??= phraseKeys(aboutPosts)
  for (let line = 0; line < lines.count; line++) {
    if (lines.words[line]! > 5) continue
    if (aboutKeys.has(lines.key[line]!) || ((lines.signs[line]! & Sign.hash) !== 0 && postNumber.test(page.lineText(line)))) {
      report(line, {reason: 'the line stands about posts of a forum', confidence: 0.8})
    }
  }
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

import {aboutPosts} from '../data/en/forum.js'
import {defineCleaner, type Cleaner, type Report} from '../define-cleaner.js'
import {dateShape} from '../metadata/date-shapes.js'
import {Sign} from '../page/characters.js'
import {hashPhrase} from '../page/hash-phrase.js'
import {bitOf} from '../page/lexicon.js'
import type {Page} from '../page/page.js'
import {labelConfidence, patternConfidence} from './vocabulary.js'

/**
 * Comments of readers under an article: from their heading (`12 Comments`) on,
 * where names, times or reply buttons show that comments follow; and the
 * buttons themselves.
 *
 * Notes: in a forum the posts are the content and only the buttons go, and the
 * signatures that stand below several of them; with
 * `content: 'any'` comments stay, with `content: 'article'` no page is a forum.
 * A subhead `Comments` above paragraphs stays.
 */
export const retextComment: Cleaner = defineCleaner({
  id: 'comment',
  kind: 'comment',
  description: 'Comments of readers under an article',
  detect(page, report, _options, settings) {
    const {lines, survey} = page
    for (const line of page.labelled) {
      if (page.isLabel(line, 'comment')) {
        report(line, {reason: 'a button of a comment', confidence: labelConfidence(page, line)})
      }
    }

    reportFurniture(page, report)
    if (survey.forum) {
      reportPosters(page, report)
      reportSignatures(page, report)
      if (survey.framed) reportAboutPosts(page, report)
    }

    if (settings.content === 'any' || (settings.content === 'auto' && survey.forum)) return
    for (let line = Math.max(1, survey.first); line < lines.count; line++) {
      if (!isHeading(page, line) || survey.proseAbove[line]! < leastArticle || !commentsFollow(page, line)) continue
      let at = line
      for (; at < lines.count; at++) {
        if (at > line && lines.headings[at] !== 0 && !isHeading(page, at) && !page.survey.prose[at]) break
        report(at, {reason: at === line ? "the heading of readers' comments" : "in the readers' comments", confidence: at === line ? 0.9 : 0.8})
      }

      // A heading inside the block opens nothing new.
      line = at - 1
    }
  }
})

/** The fewest words of prose above comments that make an article. */
const leastArticle = 60

function isHeading(page: Page, line: number): boolean {
  if (((page.lines.headings[line]! & bitOf.comment) | (page.lines.matches[line]! & bitOf['comment-form'])) === 0) return false
  return page.isHeading(line, 'comment') || (page.matchPattern(line, 'comment-form') !== undefined && /^(?:\(?\d|no\b|one\b|view\b|show\b)/iu.test(page.lineText(line)) && page.lines.words[line]! <= 30)
}

/** Whether two signs of comments stand within the dozen lines below: a time, a name that says, a button. */
function commentsFollow(page: Page, heading: number): boolean {
  let signs = 0
  for (let line = heading + 1; line < Math.min(page.lines.count, heading + 14); line++) {
    if (page.isLabel(line, 'comment') || page.matchPattern(line, 'comment') !== undefined) signs++
    else if (page.lines.words[line]! <= 12 && page.lines.digits[line]! > 0 && dateShape.test(page.lineText(line))) signs++
  }

  return signs >= 2
}

/** What is so much the wording of forum software that it is that wherever it stands. */
function reportFurniture(page: Page, report: Report): void {
  for (const line of page.phrased) {
    const confidence = page.matchPattern(line, 'comment')?.confidence ?? 0
    if (confidence >= sureWording) report(line, {reason: 'the line is the wording of forum software', confidence: patternConfidence(page, line, confidence)})
  }
}

/** The least confidence of such a wording. */
const sureWording = 0.95

/** In a forum: what stands about a poster (`418 posts · Joined 2014`), and the name above it. */
function reportPosters(page: Page, report: Report): void {
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
function reportAboutPosts(page: Page, report: Report): void {
  const {lines} = page
  aboutKeys ??= new Set(aboutPosts.map((phrase) => hashPhrase(phrase).key))
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
function reportSignatures(page: Page, report: Report): void {
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

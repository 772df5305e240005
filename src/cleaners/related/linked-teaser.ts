import {readLexicon} from '../../data/index.js'
import type {Report} from '../../define-cleaner.js'
import {hashPhrase} from '../../page/lines/hash-phrase.js'
import {bitOf} from '../../page/lines/lexicon.js'
import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'
import {articleWords} from '../../page/survey/survey.js'

/** The fewest and the most words of such a teaser, with its link. */
const leastWords = 8
const mostWords = 80

/** The longest headline above a teaser, in words. */
const longestHeadline = 25

/** The longest tail of a line that is looked at, in characters. */
const longestTail = 60

/** A mark that cuts a sentence off, and what stands behind it. */
const cutAndLink = /(?:…|\.{3})[\])]?[\s»›→>]+(?<link>\p{L}[\p{L}\s'’]{2,40}?)[\s»›→>]*$/u

/**
 * Report teasers of other articles that are cut off and lead on, each with its
 * headline: `When the ferry came back … Read more`. No paragraph of an article ends
 * so, wherever it stands.
 */
export function reportLinkedTeasers(page: Page, report: Report): void {
  const {lines, survey} = page
  if (!survey.framed || survey.forum || survey.bodyWords < articleWords) return
  for (let line = survey.first; line < lines.count; line++) {
    if (lines.ending[line] !== Ending.open || lines.words[line]! < leastWords || lines.words[line]! > mostWords || !leadsOn(page, line)) continue
    if (line > survey.first && isHeadline(page, line - 1)) report(line - 1, {reason: 'the headline of a teaser that leads on', confidence: 0.9})
    report(line, {reason: 'a teaser of another article is cut off and leads on', confidence: 0.9})
  }
}

/** Whether a line is cut off before a link that is known as one to other articles; it may stand twice. */
function leadsOn({text, lines: {start, end}}: Page, line: number): boolean {
  const tail = text.slice(Math.max(start[line]!, end[line]! - longestTail), end[line])
  if (!tail.includes('…') && !tail.includes('...')) return false
  const link = cutAndLink.exec(tail)?.groups?.['link']
  return link !== undefined && (isLink(link) || isTwice(link))
}

function isLink(link: string): boolean {
  const {phraseKeys, phrases} = readLexicon()
  const phrase = phrases[phraseKeys.find(hashPhrase(link).key) - 1]
  return phrase !== undefined && (phrase.labels & bitOf.related) !== 0
}

function isTwice(link: string): boolean {
  const half = (link.length - 1) / 2
  return link.slice(0, half) === link.slice(half + 1) && isLink(link.slice(0, half))
}

/** Whether a line has no sentence, but for one that asks or exclaims, or says the same two or three times over, as a card with a picture does. */
function isHeadline({text, lines: {start, end, words, stops}, survey}: Page, line: number): boolean {
  if (words[line]! <= 3 * longestHeadline && repeats(text.slice(start[line], end[line]))) return true
  return survey.prose[line] === 0 && words[line]! > 0 && words[line]! <= longestHeadline && stops[line]! <= 1
}

/** Whether a text is one phrase, twice or three times, with a space or two between. */
function repeats(value: string): boolean {
  for (let copies = 2; copies <= 3; copies++) {
    for (let gap = 1; gap <= 2; gap++) {
      const size = (value.length - (copies - 1) * gap) / copies
      if (!Number.isInteger(size) || size < 15) continue
      const phrase = value.slice(0, size)
      if (value.endsWith(phrase) && (copies === 2 || value.startsWith(phrase, size + gap))) return true
    }
  }

  return false
}

import {quoteVerbs} from '../../data/quote-verbs.js'
import type {Report} from '../../define-cleaner.js'
import {hashPhrase, wordHashes} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'
import {isKnown, learn} from '../../page/survey/word-runs.js'

/** The fewest words of a sentence that is known for a quotation although nothing above says whom it quotes. */
const fewestWords = 10

/** The longest line that says whom a post quotes, in words. */
const longestHead = 12

/**
 * In a forum: what a post quotes of an earlier one on the page, and the line above
 * that says whom. What is quoted from elsewhere stays, and so does the earlier post;
 * what stands above the body may be cut, so it is none.
 */
export function reportQuotations(page: Page, report: Report): void {
  const {lines, survey} = page
  const known = new Set<number>()
  for (let from = survey.first, end = from; from < lines.count; from = end) {
    const head = isQuoteHead(page, from)
    const quoted = head ? from + 1 : from
    let sure = head
    for (end = quoted; end < lines.count && (end === quoted || !isQuoteHead(page, end)) && isKnown(page, end, known); end++) {
      sure ||= survey.prose[end] === 1 && lines.words[end]! >= fewestWords
    }

    if (sure && end > quoted) {
      for (let line = from; line < end; line++) report(line, {reason: 'the line is quoted from an earlier post', confidence: 0.8})
    }

    end = Math.max(end, from + 1)
    for (let line = from; line < end; line++) learn(page, line, known)
  }
}

/** The hashes of the words that open a head which ends with a name. Worked out when the first forum asks. */
let opening: readonly number[] | undefined

/** Whether a line says whom a post quotes: `Ada wrote:`, `Originally posted by Ada`. */
function isQuoteHead({lines: {words, hashes, hashesFrom}}: Page, line: number): boolean {
  if (words[line]! < 2 || words[line]! > longestHead) return false
  opening ??= hashPhrase('originally posted by').words
  if (wordHashes(quoteVerbs).has(hashes[hashesFrom[line + 1]! - 1]!)) return true
  return opening.every((word, at) => hashes[hashesFrom[line]! + at] === word)
}

import {quoteVerbs} from '../../data/quote-verbs.js'
import type {Report} from '../../define-cleaner.js'
import {extendKey, hashPhrase, hashSeed, wordHashes} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'

/** How many words on end a quotation shares with the post it is from, and the share of such runs that makes a line a quotation. */
const runLength = 4
const leastShared = 0.75

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

/** How much is remembered of a page, at the most: a set has an end, and no thread is that long. */
const mostKnown = 1_000_000

/** Remember a line, and each run of words on it. */
function learn({lines: {key, hashes, hashesFrom}}: Page, line: number, known: Set<number>): void {
  if (known.size >= mostKnown) return
  known.add(key[line]!)
  for (let at = hashesFrom[line]!; at + runLength <= hashesFrom[line + 1]!; at++) known.add(runKey(hashes, at))
}

/** The key of a run of words. */
function runKey(hashes: Int32Array, from: number): number {
  let key = hashSeed
  for (let at = from; at < from + runLength; at++) key = extendKey(key, hashes[at]!)
  return key
}

/** Whether a line is known, or the better part of its runs of words. */
function isKnown({lines: {key, hashes, hashesFrom}}: Page, line: number, known: ReadonlySet<number>): boolean {
  const from = hashesFrom[line]!
  const runs = hashesFrom[line + 1]! - from - runLength + 1
  if (runs <= 0) return known.has(key[line]!)
  let shared = 0
  for (let at = from; at < from + runs; at++) if (known.has(runKey(hashes, at))) shared++
  return shared >= runs * leastShared
}

import {Sign} from './characters.js'
import type {KindPattern, Lexicon} from './lexicon.js'
import type {LineTable} from './line-table.js'
import {withoutLinkMarkup} from './link-markup.js'

/** No line longer than this, in characters, is matched against patterns. */
const longestPatternLine = 2000

/**
 * Match a line against the patterns whose cues it has: the first that matches of
 * each kind, in order. Few lines have cues, and those of few patterns, so few
 * regular expressions are ever tried.
 */
export function matchPatterns(text: string, lines: LineTable, line: number, lexicon: Lexicon): KindPattern[] | undefined {
  const {cues, cuesFrom, start, end, words, signs} = lines
  const from = cuesFrom[line]!
  const to = cuesFrom[line + 1]!
  if (from === to || end[line]! - start[line]! > longestPatternLine) return undefined
  const {patterns, patternWords, cueWords, firstCues, secondCues} = lexicon
  let touched = 0
  for (let at = from; at < to; at++) touched |= cueWords[cues[at]!]!
  let matches: KindPattern[] | undefined
  let kinds = 0
  let value: string | undefined
  for (; touched !== 0; touched = withoutLowest(touched)) {
    const word = lowestBit(touched)
    let first = 0
    let second = 0
    for (let at = from; at < to; at++) {
      const numbers = cues[at]! * patternWords + word
      first |= firstCues[numbers]!
      second |= secondCues[numbers]!
    }

    for (let rest = first & second; rest !== 0; rest = withoutLowest(rest)) {
      const pattern = patterns[word * 32 + lowestBit(rest)]!
      if (words[line]! > pattern.longest || (kinds & pattern.bit) !== 0) continue
      value ??= spokenToReaders(text.slice(start[line], end[line]), signs[line]!)
      if (!pattern.match.test(value)) continue
      kinds |= pattern.bit
      ;(matches ??= []).push(pattern)
    }
  }

  return matches
}

/** What a line quotes of others: it is not what the page itself says to its readers. A word or two, as the name of a button, is none. */
const quotation = /(?:"[^"]{16,400}"|“[^“”]{16,400}”|„[^„“”]{16,400}[“”]|«[^«»]{16,400}»)/gu

/** What a line says to the readers of the page: without what it quotes, and without the markup of links. */
function spokenToReaders(value: string, signs: number): string {
  const said = (signs & Sign.bracket) === 0 ? value : withoutLinkMarkup(value)
  return (signs & Sign.quote) === 0 ? said : said.replaceAll(quotation, '“”')
}

/** The index of the lowest bit of a number that is not 0. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

function withoutLowest(bits: number): number {
  return bits & (bits - 1)
}

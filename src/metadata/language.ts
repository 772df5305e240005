import {languages, readLexicon} from '../data/index.js'
import type {Span} from '../define-cleaner.js'
import {hashPhrase} from '../page/lines/hash-phrase.js'
import {flagBits} from '../page/lines/lexicon.js'
import type {Page} from '../page/page.js'
import type {Fact} from './fact.js'

/** How much of the article is looked at, in characters. */
const sampleSize = 600

/** How many words of it are counted, which are about as many. */
const mostWords = 100

/** How many lines are looked at for it. */
const farthest = 4000

/** The fewest words that are enough to tell a language by. */
const fewestWords = 8

/** The weight of function words among all words that a language has at the least. jusText asks for .3 of prose; here shared words weigh less. */
const leastShare = 0.12

/** How many times the weight of the next language the first has. */
const lead = 1.3

/** By entry of the lexicon: the languages that have the word as a function word, a bit each. */
let languagesOf: Int32Array | undefined

const codes = Object.keys(languages)

/**
 * The language of the article, as a code of ISO 639-1: what the caller says, else
 * the script, else the language whose function words its first paragraphs hold
 * most of. A word that several languages have counts for each in part.
 *
 * Notes: only languages whose words unboil knows, or whose script is theirs
 * alone, are told; undefined where it is none of them or the text is too short.
 */
export function readLanguage(page: Page, said: string | undefined): Fact | undefined {
  if (said !== undefined) return {value: said, start: 0, end: 0, rule: 'option', confidence: 1}
  const sample = takeSample(page)
  if (!sample) return undefined
  const script = readScript(page.text, sample)
  if (script === null) return undefined
  if (script !== undefined) return {...spanOf(sample), value: script, rule: 'script', confidence: 0.9}
  return readFunctionWords(page, sample)
}

interface Sample {
  /** Its lines. */
  lines: readonly number[]
  /** The stretches of the page that it is made of: the lines, the last one cut short. */
  pieces: readonly Span[]
}

/** The first paragraphs of the body, or of the page where it has none. */
function takeSample({lines, survey}: Page): Sample | undefined {
  for (const prose of [true, false]) {
    const taken: number[] = []
    const pieces: Span[] = []
    const from = prose ? survey.first : 0
    let size = 0
    for (let line = from; line < Math.min(lines.count, from + farthest) && size < sampleSize; line++) {
      if (prose ? !survey.prose[line] : lines.words[line]! < 4) continue
      const start = lines.start[line]!
      const end = Math.min(lines.end[line]!, start + sampleSize - size)
      taken.push(line)
      pieces.push({start, end})
      // With the space behind it.
      size += end - start + 1
    }

    if (pieces.length > 0) return {lines: taken, pieces}
  }

  return undefined
}

/** A script that one language has alone; null for a script whose language cannot be told, undefined for one of many. */
function readScript(page: string, {pieces}: Sample): string | null | undefined {
  // Latin letters stand below Greek. Most texts are of these, and need no regular expression.
  let high = 0
  let size = 0
  for (const {start, end} of pieces) {
    size += end - start + 1
    for (let index = start; index < end; index++) if (page.charCodeAt(index) >= 0x370) high++
  }

  if (high * 4 < size) return undefined
  const text = pieces.map(({start, end}) => page.slice(start, end)).join(' ')
  const count = (script: RegExp): number => text.match(script)?.length ?? 0
  const all = count(/\p{L}/gu)
  if (count(/\p{Script=Latin}/gu) * 2 > all) return undefined
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 20 > all) return 'ja'
  const scripts: readonly [string | null | undefined, RegExp][] = [
    ['zh', /\p{Script=Han}/gu],
    ['ko', /\p{Script=Hangul}/gu],
    ['el', /\p{Script=Greek}/gu],
    ['he', /\p{Script=Hebrew}/gu],
    ['th', /\p{Script=Thai}/gu],
    // Hindi shares its script with Marathi and Nepali, of which neither says है.
    [/(?<![\p{L}\p{M}])हैं?(?![\p{L}\p{M}])/u.test(text) ? 'hi' : null, /\p{Script=Devanagari}/gu],
    // Urdu and Persian have letters of their own; Ukrainian and Belarusian too.
    [/[ےٹڈڑں]/u.test(text) ? null : /[پچژگ]/u.test(text) ? 'fa' : undefined, /\p{Script=Arabic}/gu],
    [/[іїєґў]/iu.test(text) ? (/[їєґ]/iu.test(text) ? 'uk' : null) : undefined, /\p{Script=Cyrillic}/gu]
  ]
  for (const [language, script] of scripts) if (count(script) * 2 > all) return language
  return null
}

function readFunctionWords({lines}: Page, sample: Sample): Fact | undefined {
  languagesOf ??= indexFunctionWords()
  const known = readLexicon().words
  const weights = new Float64Array(codes.length)
  let all = 0
  for (const line of sample.lines) {
    const end = Math.min(lines.hashesFrom[line + 1]!, lines.hashesFrom[line]! + mostWords - all)
    for (let at = lines.hashesFrom[line]!; at < end; at++) {
      all++
      const having = languagesOf[known.find(lines.hashes[at]!) >>> flagBits]!
      if (having === 0) continue
      const share = 1 / countBits(having)
      for (let rest = having; rest !== 0; rest &= rest - 1) weights[31 - Math.clz32(rest & -rest)]! += share
    }
  }

  if (all < fewestWords) return undefined
  let first = 0
  for (let index = 1; index < weights.length; index++) if (weights[index]! > weights[first]!) first = index
  const weight = weights[first]!
  if (weight < all * leastShare) return undefined
  for (let index = 0; index < weights.length; index++) if (index !== first && weight < weights[index]! * lead) return undefined
  return {...spanOf(sample), value: codes[first]!, rule: 'function-words', confidence: Math.min(0.99, 0.6 + weight / all)}
}

function spanOf({pieces}: Sample): Span {
  return {start: pieces[0]!.start, end: pieces.at(-1)!.end}
}

function indexFunctionWords(): Int32Array {
  if (codes.length > 32) throw new Error(`Expected 32 languages at the most, one a bit, got ${codes.length}`)
  const lexicon = readLexicon()
  const index = new Int32Array(lexicon.cueWords.length)
  for (const [language, code] of codes.entries()) {
    for (const word of languages[code]!.functionWords) index[lexicon.words.find(hashPhrase(word).words[0]!) >>> flagBits]! |= 1 << language
  }

  return index
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

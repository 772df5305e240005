import type {Language, Pattern} from '../../data/vocabulary.js'
import {kinds, type Kind} from '../../kinds.js'
import {hashPhrase} from './hash-phrase.js'
import {KeyTable} from './key-table.js'

/** The bit of each kind in `LineTable.labels`, `headings` and `matches`. */
export const bitOf: Readonly<Record<Kind, number>> = Object.fromEntries(
  Object.keys(kinds).map((kind, index) => [kind, 1 << index])
) as Record<Kind, number>

/** A whole-line phrase: the kinds that have it as a label, and as a heading, a bit each; 1 where it is a weak one. */
export interface Phrase {
  labels: number
  headings: number
  weak: 0 | 1
}

/** A pattern and what it is of. */
export interface KindPattern extends Pattern {
  kind: Kind
  /** The bit of the kind, see `bitOf`. */
  bit: number
  /** The longest line it is tried on, in words. */
  longest: number
}

/** What `Lexicon.words` holds of a word, in its low bits; the number of its entry stands above them. */
export const WordFlag = {
  /** A function word. */
  function: 1,
  /** A word of menus and footers. */
  chrome: 2,
  /** A cue of a pattern. */
  cue: 4
} as const

/** How many bits `WordFlag` takes. */
export const flagBits = 3

/** The words of all languages, compiled for the one pass that measures lines. */
export interface Lexicon {
  /** By the hash of a word: its flags and its entry. */
  words: KeyTable
  /** By the key of a whole line: 1 more than the index in `phrases`. */
  phraseKeys: KeyTable
  phrases: readonly Phrase[]
  /** The most words in a label or heading. */
  longestLabel: number
  /** The patterns of all kinds, in order. */
  patterns: readonly KindPattern[]
  /** How many 32-bit numbers hold a bit for each pattern. */
  patternWords: number
  /** By entry: a bit for each of those numbers that is not 0 in `firstCues`. */
  cueWords: Int32Array
  /** By entry, `patternWords` numbers each: the patterns that have the word as a cue. */
  firstCues: Int32Array
  /** By entry, the same: the patterns that have the word as a second cue, or that need none. */
  secondCues: Int32Array
}

/** The entry that stands for a letter of a script written without spaces. */
export const unspacedEntry = 1

/** Compile the words of some languages. */
export function compileLexicon(languages: readonly Language[]): Lexicon {
  const entries = new Map<number, number>()
  const unspaced: Entry = {flags: 0, first: [], second: []}
  // No word has entry 0 or `unspacedEntry`.
  const list: Entry[] = [{flags: 0, first: [], second: []}, unspaced]
  const phraseKeys = new Map<number, number>()
  const phrases: Phrase[] = []
  const patterns: KindPattern[] = []
  const alone: number[] = []
  let longestLabel = 0

  for (const language of languages) {
    for (const word of language.functionWords) entryOf(word).flags |= WordFlag.function
    for (const phrase of language.weakLabels) phraseOf(phrase).weak = 1
    for (const phrase of language.sections ?? []) {
      phraseOf(phrase).weak = 1
      phraseOf(phrase).labels |= bitOf.navigation
    }

    for (const word of language.chromeWords) entryOf(word).flags |= WordFlag.chrome
    for (const [kind, vocabulary] of Object.entries(language.kinds) as [Kind, Language['kinds'][Kind]][]) {
      for (const phrase of vocabulary?.labels ?? []) phraseOf(phrase).labels |= bitOf[kind]
      for (const phrase of vocabulary?.headings ?? []) phraseOf(phrase).headings |= bitOf[kind]
      for (const pattern of vocabulary?.patterns ?? []) {
        const index = patterns.push({longest: 40, ...pattern, match: withoutUnicode(pattern.match), kind, bit: bitOf[kind]}) - 1
        for (const cue of pattern.cues) cueOf(cue).first.push(index)
        if (language.unspaced) unspaced.second.push(index)
        else if (pattern.and) for (const cue of pattern.and) cueOf(cue).second.push(index)
        else alone.push(index)
      }
    }
  }

  const patternWords = (patterns.length + 31) >> 5
  if (patternWords > 32) throw new Error(`Expected 1,024 patterns at most, got ${patterns.length}`)
  const cueWords = new Int32Array(list.length)
  const firstCues = new Int32Array(list.length * patternWords)
  const secondCues = new Int32Array(list.length * patternWords)
  for (const [entry, {first, second}] of list.entries()) {
    for (const index of first) {
      set(firstCues, entry, index)
      cueWords[entry]! |= 1 << (index >> 5)
    }

    for (const index of [...second, ...alone]) set(secondCues, entry, index)
  }

  const words = new KeyTable(entries.size)
  for (const [hash, entry] of entries) words.set(hash, (entry << flagBits) | list[entry]!.flags)
  const phraseTable = new KeyTable(phraseKeys.size)
  for (const [key, index] of phraseKeys) phraseTable.set(key, index)
  return {
    words,
    phraseKeys: phraseTable,
    phrases,
    longestLabel,
    patterns,
    patternWords,
    cueWords,
    firstCues,
    secondCues
  }

  function set(bits: Int32Array, entry: number, index: number): void {
    bits[entry * patternWords + (index >> 5)]! |= 1 << (index & 31)
  }

  function entryOf(word: string): Entry {
    const {words} = hashPhrase(word)
    if (words.length !== 1) throw new Error(`Expected one word, got \`${word}\``)
    let entry = entries.get(words[0]!)
    if (entry === undefined) {
      entry = list.push({flags: 0, first: [], second: []}) - 1
      entries.set(words[0]!, entry)
    }

    return list[entry]!
  }

  function cueOf(word: string): Entry {
    const entry = entryOf(word)
    entry.flags |= WordFlag.cue
    return entry
  }

  function phraseOf(phrase: string): Phrase {
    const {size, key} = hashPhrase(phrase)
    if (size === 0) throw new Error(`Expected a phrase with words, got \`${phrase}\``)
    longestLabel = Math.max(longestLabel, size)
    let index = phraseKeys.get(key)
    if (index === undefined) phraseKeys.set(key, (index = phrases.push({labels: 0, headings: 0, weak: 0})))
    return phrases[index - 1]!
  }
}

/**
 * The same expression without the flag `u`, where it needs it for nothing but a
 * linter: with `i` and `u` engines make look-arounds of each word boundary, and
 * the expression takes several times as long.
 */
function withoutUnicode(expression: RegExp): RegExp {
  const {source, flags} = expression
  return /\\[pPu]|[\u{10000}-\u{10ffff}]/u.test(source) ? expression : new RegExp(source, flags.replace('u', ''))
}

/** What is known of a word: its flags, and the patterns, by index, that have it as a cue and as a second cue. */
interface Entry {
  flags: number
  first: number[]
  second: number[]
}

import type {Language, Pattern} from '../data/vocabulary.js'
import {kinds, type Kind} from '../kinds.js'
import {hashPhrase} from './measure-lines.js'

/** The bit of each kind in `LineTable.labels` and `headings`. */
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
}

/**
 * The words of all languages, compiled for the one pass that measures lines:
 * an open-addressing hash table of words, and maps of whole-line phrases.
 */
export interface Lexicon {
  /** The entry of a word by its hash, or 0. */
  find(hash: number): number
  /** By entry: 1 for a function word, 2 for a word of menus and footers, 4 for a cue of a pattern, added up. */
  flags: Uint8Array
  /** The phrase with this key. */
  phraseOf(key: number): Phrase | undefined
  /** The most words in a label or heading. */
  longestLabel: number
  /** The patterns of all kinds, in order. */
  patterns: readonly KindPattern[]
  /** By entry: the patterns, by index, that have the word as a cue, and that have it as a second cue. */
  patternsOf: readonly {first: readonly number[]; second: readonly number[]}[]
}

/** Compile the words of some languages. */
export function compileLexicon(languages: readonly Language[]): Lexicon {
  const entries = new Map<number, Entry>()
  const phrases = new Map<number, Phrase>()
  const patterns: KindPattern[] = []
  let longestLabel = 0

  for (const language of languages) {
    for (const word of language.functionWords) entryOf(word).functions = 1
    for (const phrase of language.weakLabels) phraseFor(phrase).weak = 1
    for (const word of language.chromeWords) entryOf(word).chrome = 1
    for (const [kind, vocabulary] of Object.entries(language.kinds) as [Kind, Language['kinds'][Kind]][]) {
      const bit = bitOf[kind]
      for (const phrase of vocabulary?.labels ?? []) addPhrase(phrase, 'labels', bit)
      for (const phrase of vocabulary?.headings ?? []) addPhrase(phrase, 'headings', bit)
      for (const pattern of vocabulary?.patterns ?? []) {
        const index = patterns.push({...pattern, kind}) - 1
        for (const cue of pattern.cues) entryOf(cue).first.push(index)
        for (const cue of pattern.and ?? []) entryOf(cue).second.push(index)
      }
    }
  }

  // At most half full, so that a miss is found out within a step or two.
  let size = 1024
  while (size < entries.size * 2) size *= 2
  const slots = new Int32Array(size)
  const hashes = new Int32Array(entries.size + 1)
  const flags = new Uint8Array(entries.size + 1)
  const patternsOf: Entry[] = [{functions: 0, chrome: 0, first: [], second: []}]
  let next = 1
  for (const [hash, entry] of entries) {
    let slot = hash & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = next
    hashes[next] = hash
    flags[next] = entry.functions + 2 * entry.chrome + (entry.first.length + entry.second.length > 0 ? 4 : 0)
    patternsOf.push(entry)
    next++
  }

  return {
    find(hash) {
      let slot = hash & (size - 1)
      for (;;) {
        const entry = slots[slot]!
        if (entry === 0 || hashes[entry] === hash) return entry
        slot = (slot + 1) & (size - 1)
      }
    },
    flags,
    phraseOf: (key) => phrases.get(key),
    longestLabel,
    patterns,
    patternsOf
  }

  function entryOf(word: string): Entry {
    const {words} = hashPhrase(word)
    if (words.length !== 1) throw new Error(`Expected one word, got \`${word}\``)
    const hash = words[0]!
    let entry = entries.get(hash)
    if (!entry) entries.set(hash, (entry = {functions: 0, chrome: 0, first: [], second: []}))
    return entry
  }

  function addPhrase(phrase: string, role: 'labels' | 'headings', bit: number): void {
    phraseFor(phrase)[role] |= bit
  }

  function phraseFor(phrase: string): Phrase {
    const {size, key} = hashPhrase(phrase)
    if (size === 0) throw new Error(`Expected a phrase with words, got \`${phrase}\``)
    longestLabel = Math.max(longestLabel, size)
    let known = phrases.get(key)
    if (!known) phrases.set(key, (known = {labels: 0, headings: 0, weak: 0}))
    return known
  }
}

/** What is known of a word. */
interface Entry {
  functions: number
  chrome: number
  first: number[]
  second: number[]
}

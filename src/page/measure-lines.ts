import {Character, classBits, learn, traits} from './characters.js'
import type {Lexicon} from './lexicon.js'
import type {LineBounds} from './split-lines.js'

/** How a line ends: a value of `LineTable.ending`. */
export const Ending = {
  /** In a letter, a digit or a sign that ends nothing. */
  open: 0,
  /** In the stop of a sentence, closing quotes and brackets aside. */
  stop: 1,
  colon: 2,
  comma: 3
} as const

/**
 * The numbers of each line that holds more than white space: one typed array a
 * number, one element a line. Rules test these before any regular expression.
 */
export interface LineTable extends LineBounds {
  /** Words: runs of letters and digits; two letters of an unspaced script count as one. */
  words: Uint32Array
  /** Words that begin with a capital letter. */
  capitals: Uint32Array
  /** Letters. */
  letters: Uint32Array
  /** Letters that are capitals. */
  uppers: Uint32Array
  /** Digits. */
  digits: Uint32Array
  /** Commas and semicolons. */
  commas: Uint32Array
  /** Stops of sentences that white space, a quote or the end of the line follows. */
  stops: Uint32Array
  /** Signs that stand between the entries of a menu: `|` `•` `·` `›` `»` `/` `>`. */
  separators: Uint32Array
  /** Function words (the, of, und, les…), which prose is rich in. */
  functionWords: Uint32Array
  /** Words that menus and footers are made of (home, login, privacy…). */
  chromeWords: Uint32Array
  /** How the line ends, a value of `Ending`. */
  ending: Uint8Array
  /** Hash of the line's words in lower case with digits as 0: equal for repeats. */
  key: Int32Array
  /** Which kinds have the whole line as a label: a bit each, as in `bitOf`. */
  labels: Int32Array
  /** Which kinds have the whole line as a heading that opens a block: a bit each. */
  headings: Int32Array
  /** 1 where the label or heading is common in articles too. */
  weak: Uint8Array
  /** Entries of the lexicon that are cues of patterns, all lines one after the other. */
  cues: Int32Array
  /** Where the cues of each line begin in `cues`; those of the last line end at the element after it. */
  cuesFrom: Int32Array
}

// FNV-1a, kept to signed 32-bit integers, which engines handle without boxing.
const wordSeed = 0x811c_9dc5 | 0
const prime = 0x0100_0193

/** Lines that have been measured on the page before a cut. */
export interface Measured {
  table: LineTable
  /** By line: its number in `table`, or -1. */
  rows: readonly number[]
}

/** The key of no words, and where every key begins. */
export const keySeed: number = wordSeed

/** The key of some words and one more, by its hash. */
export function extendKey(key: number, word: number): number {
  return Math.imul(key ^ word, prime)
}

/** Measure every line in one pass over its characters, or copy what is known of it. */
export function measureLines(text: string, bounds: LineBounds, lexicon: Lexicon, known?: Measured): LineTable {
  const {count} = bounds
  const table: LineTable = {
    ...bounds,
    words: new Uint32Array(count),
    capitals: new Uint32Array(count),
    letters: new Uint32Array(count),
    uppers: new Uint32Array(count),
    digits: new Uint32Array(count),
    commas: new Uint32Array(count),
    stops: new Uint32Array(count),
    separators: new Uint32Array(count),
    functionWords: new Uint32Array(count),
    chromeWords: new Uint32Array(count),
    ending: new Uint8Array(count),
    key: new Int32Array(count),
    labels: new Int32Array(count),
    headings: new Int32Array(count),
    weak: new Uint8Array(count),
    cues: new Int32Array(64 + count),
    cuesFrom: new Int32Array(count + 1)
  }
  let cues = 0
  for (let line = 0; line < count; line++) {
    table.cuesFrom[line] = cues
    const row = known ? known.rows[line]! : -1
    cues = row < 0 ? measureLine(text, line, table, lexicon, cues) : copyLine(known!.table, row, table, line, cues)
  }

  table.cuesFrom[count] = cues
  return table
}

function measureLine(text: string, line: number, table: LineTable, lexicon: Lexicon, cuesFrom: number): number {
  const end = table.end[line]!
  let words = 0
  let capitals = 0
  let letters = 0
  let uppers = 0
  let digits = 0
  let commas = 0
  let stops = 0
  let separators = 0
  let functionWords = 0
  let chromeWords = 0
  let cues = cuesFrom
  let key = wordSeed
  let unspaced = 0
  let ending: number = Ending.open
  let stopped = false
  const begin = table.start[line]!
  let index = begin
  while (index < end) {
    let trait = traits[text.charCodeAt(index)] || learn(text.charCodeAt(index))
    let kind = trait & classBits
    if (kind <= Character.digit && kind !== Character.space) {
      // A word: to its end in a loop of its own, which is where the time goes.
      let hash = wordSeed
      if (kind === Character.upper) capitals++
      let previous = 0
      do {
        if (kind <= Character.upper) {
          hash = Math.imul(hash ^ (trait >>> 4), prime)
          letters++
          if (kind === Character.upper) uppers++
        } else if (kind === Character.digit) {
          // A run of digits is one 0, so that lines that count alike are alike.
          if (previous !== Character.digit) hash = Math.imul(hash ^ 48, prime)
          digits++
        }

        // A mark belongs to its letter; an apostrophe is left out of the hash.
        previous = kind
        if (++index === end) break
        trait = traits[text.charCodeAt(index)] || learn(text.charCodeAt(index))
        kind = trait & classBits
      } while ((kind <= Character.digit && kind !== Character.space) || kind >= Character.apostrophe)

      words++
      key = Math.imul(key ^ hash, prime)
      const entry = lexicon.find(hash)
      if (entry !== 0) {
        const flags = lexicon.flags[entry]!
        functionWords += flags & 1
        chromeWords += (flags >>> 1) & 1
        if (flags >= 4) {
          if (cues === table.cues.length) table.cues = grow(table.cues)
          table.cues[cues++] = entry
        }
      }

      ending = Ending.open
      stopped = false
    } else {
      index++
      switch (kind) {
        case Character.space: {
          if (stopped) stops++
          stopped = false
          break
        }

        case Character.unspaced: {
          unspaced++
          letters++
          key = Math.imul(key ^ text.charCodeAt(index - 1), prime)
          ending = Ending.open
          break
        }

        case Character.stop: {
          ending = Ending.stop
          // Unspaced scripts have no space behind a stop.
          stopped = text.charCodeAt(index - 1) < 0x3000
          if (!stopped) stops++
          break
        }

        case Character.comma: {
          commas++
          ending = Ending.comma
          break
        }

        case Character.colon: {
          ending = Ending.colon
          break
        }

        case Character.separator: {
          separators++
          ending = Ending.open
          break
        }

        case Character.closing:
        case Character.apostrophe:
        case Character.mark: {
          break
        }

        default: {
          ending = Ending.open
          stopped = false
        }
      }
    }
  }

  if (ending === Ending.stop && stopped) stops++
  const size = words + ((unspaced + 1) >> 1)
  table.words[line] = size
  table.capitals[line] = capitals
  table.letters[line] = letters
  table.uppers[line] = uppers
  table.digits[line] = digits
  table.commas[line] = commas
  table.stops[line] = stops
  table.separators[line] = separators
  table.functionWords[line] = functionWords
  table.chromeWords[line] = chromeWords
  table.ending[line] = ending
  table.key[line] = key
  if (size > 0 && size <= lexicon.longestLabel) {
    const phrase = lexicon.phraseOf(key)
    if (phrase) {
      table.labels[line] = phrase.labels
      table.headings[line] = phrase.headings
      table.weak[line] = phrase.weak
    }
  }

  return cues
}

const columns = [
  'words', 'capitals', 'letters', 'uppers', 'digits', 'commas', 'stops', 'separators', 'functionWords', 'chromeWords',
  'ending', 'key', 'labels', 'headings', 'weak'
] as const

function copyLine(from: LineTable, row: number, table: LineTable, line: number, cuesFrom: number): number {
  for (const column of columns) table[column][line] = from[column][row]!
  let cues = cuesFrom
  for (let at = from.cuesFrom[row]!; at < from.cuesFrom[row + 1]!; at++) {
    if (cues === table.cues.length) table.cues = grow(table.cues)
    table.cues[cues++] = from.cues[at]!
  }

  return cues
}

function grow(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** The hash of each word of a phrase, the key of the whole and its size in words, as lines have them. */
export function hashPhrase(phrase: string): {words: number[]; key: number; size: number} {
  const words: number[] = []
  let key = wordSeed
  let unspaced = 0
  let hash: number | undefined
  let previous = 0
  for (let index = 0; index <= phrase.length; index++) {
    const code = index === phrase.length ? 32 : phrase.charCodeAt(index)
    const trait = traits[code] || learn(code)
    const kind = trait & classBits
    if (kind <= Character.upper && kind !== Character.space) {
      hash = Math.imul((hash ?? wordSeed) ^ (trait >>> 4), prime)
    } else if (kind === Character.digit) {
      hash ??= wordSeed
      if (previous !== Character.digit) hash = Math.imul(hash ^ 48, prime)
    } else if (kind < Character.apostrophe || hash === undefined) {
      if (hash !== undefined) {
        words.push(hash)
        key = Math.imul(key ^ hash, prime)
        hash = undefined
      }

      if (kind === Character.unspaced) {
        unspaced++
        key = Math.imul(key ^ code, prime)
      }
    }

    previous = kind
  }

  return {words, key, size: words.length + ((unspaced + 1) >> 1)}
}

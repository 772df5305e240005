import {Character, classBits, classWidth, learn, signShift, traits} from './characters.js'
import {hashPrime, hashSeed} from './hash-phrase.js'
import {bitOf, flagBits, unspacedEntry, WordFlag, type Lexicon} from './lexicon.js'
import {copyRows, createLineTable, type LineTable} from './line-table.js'
import {Bracket, endOfLinkMarkup} from './link-markup.js'
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

/** A line of so many letters is a sentence in scripts that end none with a stop: Thai, Lao, Khmer, Myanmar. Headlines have fewer. */
const longStopless = 100

/** The hash of any number. */
const numberHash = Math.imul(hashSeed ^ 48, hashPrime)

/** Lines that have been measured on the page before a cut. */
export interface Measured {
  table: LineTable
  /** By line: its number in `table`, or -1. */
  rows: Int32Array
}

/** Measure every line in one pass over its characters, or copy what is known of it. */
export function measureLines(text: string, bounds: LineBounds, lexicon: Lexicon, known?: Measured): LineTable {
  // Words have more than four letters with the space behind them, and what is left of a page has no more words than it.
  const table = createLineTable(bounds, known ? known.table.hashesFrom[known.table.count]! + 16 : 16 + Math.ceil(text.length / 5))
  if (known) copyRows(known.table, known.rows, table)
  let cues = 0
  for (let line = 0; line < bounds.count; line++) {
    table.cuesFrom[line] = cues
    const row = known ? known.rows[line]! : -1
    if (row < 0) {
      cues = measureLine(text, line, table, lexicon, cues)
    } else {
      cues = copyCues(known!.table, row, table, cues)
      copyHashes(known!.table, row, table, line)
    }
  }

  table.cuesFrom[bounds.count] = cues
  return table
}

function copyCues(from: LineTable, row: number, table: LineTable, cuesFrom: number): number {
  let cues = cuesFrom
  for (let at = from.cuesFrom[row]!; at < from.cuesFrom[row + 1]!; at++) addCue(table, cues++, from.cues[at]!)
  return cues
}

function addCue(table: LineTable, at: number, entry: number): void {
  if (at === table.cues.length) table.cues = grow(table.cues)
  table.cues[at] = entry
}

function copyHashes(from: LineTable, row: number, table: LineTable, line: number): void {
  let hashes = table.hashesFrom[line]!
  for (let at = from.hashesFrom[row]!; at < from.hashesFrom[row + 1]!; at++) addHash(table, hashes++, from.hashes[at]!)
  table.hashesFrom[line + 1] = hashes
}

function addHash(table: LineTable, at: number, hash: number): void {
  if (at === table.hashes.length) table.hashes = grow(table.hashes)
  table.hashes[at] = hash
}

/** Measure one line; `cuesFrom` is how many cues the lines before it have. Returns the same with its own. */
function measureLine(text: string, line: number, table: LineTable, lexicon: Lexicon, cuesFrom: number): number {
  // Locals: what a module imports is looked up each time, and here each time is each character.
  const {lower, upper, digit, mark, space, unknown} = Character
  const {open, openSquare} = Bracket
  const known = traits
  const prime = hashPrime
  const width = classWidth
  const bits = classBits
  const end = table.end[line]!
  let words = 0
  let capitals = 0
  let letters = 0
  let uppers = 0
  let digits = 0
  let commas = 0
  let colons = 0
  let stops = 0
  let separators = 0
  let gaps = 0
  let joints = 0
  let functionWords = 0
  let chromeWords = 0
  let cues = cuesFrom
  let signs = 0
  let hashes = table.hashesFrom[line]!
  let key = hashSeed
  let before = key
  let unspaced = 0
  let ending: number = Ending.open
  let stopped = false
  const start = table.start[line]!
  let index = start
  let code = text.charCodeAt(index)
  let trait = known[code]!
  let kind = trait & bits
  while (index < end) {
    if (kind === unknown) kind = (trait = learn(code)) & bits
    if (kind <= digit) {
      // A word: to its end in loops of their own, which is where the time goes.
      let hash = hashSeed
      let previous = 0
      if (kind === upper) {
        capitals++
        const beside = index > start ? known[text.charCodeAt(index - 1)]! & bits : space
        if (beside === Character.stop || beside === Character.closing) joints++
      }

      while (true) {
        const run = index
        // Small letters without accents, which most are, are their own lower case.
        while (code >= 97 && code <= 122) {
          hash = Math.imul(hash ^ code, prime)
          if (++index === end) break
          code = text.charCodeAt(index)
        }

        if (index > run) {
          letters += index - run
          previous = lower
        }

        if (index === end) break
        trait = known[code]!
        if (trait === unknown) trait = learn(code)
        kind = trait & bits
        if (kind > mark) break
        if (kind <= upper) {
          hash = Math.imul(hash ^ (trait >>> width), prime)
          letters++
          if (kind === upper) {
            uppers++
            if (previous === lower) joints++
          }
        } else if (kind === digit) {
          // A run of digits is one 0, so that lines that count alike are alike.
          if (previous !== digit) hash = Math.imul(hash ^ 48, prime)
          digits++
        } else if (kind === mark) {
          // The vowels of Hindi are marks, and half of what its words are written with.
          letters++
        }

        // A mark belongs to its letter; an apostrophe is left out of the hash.
        previous = kind
        if (++index === end) break
        code = text.charCodeAt(index)
      }

      words++
      before = key
      key = Math.imul(key ^ hash, prime)
      addHash(table, hashes++, hash)
      const entry = lexicon.words.find(hash)
      if (entry !== 0) {
        functionWords += entry & WordFlag.function
        chromeWords += (entry & WordFlag.chrome) >>> 1
        if (entry & WordFlag.cue) addCue(table, cues++, entry >>> flagBits)
      }

      ending = Ending.open
      stopped = false
    } else {
      if (kind === space) {
        if (stopped) stops++
        stopped = false
      } else {
        signs |= trait >>> signShift
        switch (kind) {
          case Character.unspaced: {
            unspaced++
            letters++
            key = Math.imul(key ^ code, prime)
            addHash(table, hashes++, Math.imul(hashSeed ^ code, prime))
            ending = Ending.open
            break
          }

          case Character.stop: {
            ending = Ending.stop
            // Unspaced scripts have no space behind a stop.
            stopped = code < 0x3000
            if (!stopped) stops++
            break
          }

          case Character.comma: {
            commas++
            ending = Ending.comma
            break
          }

          case Character.colon: {
            colons++
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

      // The address of a link says nothing that its text does not, nor does its number.
      if (code === open || code === openSquare) {
        const behind = endOfLinkMarkup(text, index, end)
        if (behind > 0) index = behind - 1
      }

      if (++index === end) break
      code = text.charCodeAt(index)
      trait = known[code]!
      if (trait === unknown) trait = learn(code)
      if (kind === space && (trait & bits) === space) gaps++
      kind = trait & bits
    }
  }

  if (ending === Ending.stop && stopped) stops++
  if (ending === Ending.open && unspaced >= longStopless && text.charCodeAt(end - 1) < 0x1800) {
    ending = Ending.stop
    stops = 1
  }

  if (unspaced > 0) addCue(table, cues++, unspacedEntry)
  const size = words + ((unspaced + 1) >> 1)
  table.words[line] = size
  table.capitals[line] = capitals
  table.letters[line] = letters
  table.uppers[line] = uppers
  table.digits[line] = digits
  table.commas[line] = commas
  table.colons[line] = colons
  table.stops[line] = stops
  table.separators[line] = separators
  table.gaps[line] = gaps
  table.joints[line] = joints
  table.functionWords[line] = functionWords
  table.chromeWords[line] = chromeWords
  table.ending[line] = ending
  table.key[line] = key
  table.signs[line] = signs
  table.hashesFrom[line + 1] = hashes
  if (size > 0 && size <= lexicon.longestLabel) {
    const index = lexicon.phraseKeys.find(key)
    if (index !== 0) {
      const phrase = lexicon.phrases[index - 1]!
      table.labels[line] = phrase.labels
      table.headings[line] = phrase.headings
      table.weak[line] = phrase.weak
    } else if (size > 1 && table.hashes[hashes - 1] === numberHash) {
      // `Comments (4)`, in every language that heads them with a word.
      const index = lexicon.phraseKeys.find(before)
      if (index !== 0) table.headings[line] = lexicon.phrases[index - 1]!.headings & bitOf.comment
    }
  }

  return cues
}

function grow(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

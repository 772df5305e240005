import {KeyTable} from '../page/lines/key-table.js'
import {decodeBase64} from './base64.js'
import {joinHalves} from './halves.js'
import {wordsData} from './weights/words.js'

/** Numbers of a word vector. */
export const vectorSize = 24

/** How many codes a vector is made of, each of which stands for every fourth of its numbers. */
const codes = 4

/** Vectors of the words that the model knows; 1024 is 1. */
export interface WordVectors {
  /** By the hash of a word: 1 more than its row. */
  rows: KeyTable
  /** Rows of `vectorSize` numbers. */
  vectors: Int16Array
}

/**
 * Unpack the vectors: the code book, then the hashes of the words in rising order, each
 * as its difference from the one before in three bytes, and the codes. Numbers of
 * several bytes are packed byte by byte, the high ones first; those of the
 * differences by halves.
 */
export function unpackWords(): WordVectors {
  const bytes = decodeBase64(wordsData)
  const book = new Int16Array(256 * vectorSize)
  for (let at = 0; at < book.length; at++) book[at] = (bytes[at]! << 8) | bytes[book.length + at]!
  const deltasFrom = 2 * book.length
  const count = Math.floor((bytes.length - deltasFrom) / (3 + codes))
  const high = joinHalves(bytes.subarray(deltasFrom), count)
  const middleFrom = deltasFrom + 2 * ((count + 1) >> 1)
  const lowFrom = middleFrom + count
  const codesFrom = lowFrom + count

  const rows = new KeyTable(count)
  const vectors = new Int16Array(count * vectorSize)
  let hash = -0x8000_0000
  for (let row = 0; row < count; row++) {
    hash += (high[row]! << 16) | (bytes[middleFrom + row]! << 8) | bytes[lowFrom + row]!
    rows.set(hash, row + 1)
    for (let at = 0; at < vectorSize; at++) {
      vectors[row * vectorSize + at] = book[bytes[codesFrom + row * codes + (at % codes)]! * vectorSize + at]!
    }
  }

  return {rows, vectors}
}

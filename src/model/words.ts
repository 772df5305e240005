import {KeyTable} from '../page/key-table.js'
import {decodeBase64} from './base64.js'
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
 * Unpack the vectors: the hashes of the words in rising order, each as its
 * difference from the one before in three bytes; the codes; the code book.
 */
export function unpackWords(): WordVectors {
  const bytes = decodeBase64(wordsData)
  const book = new Int16Array(bytes.buffer.slice(0, 256 * vectorSize * 2))
  const count = (bytes.length - book.byteLength) / (3 + codes)
  const deltas = bytes.subarray(book.byteLength, book.byteLength + 3 * count)
  const codesFrom = book.byteLength + 3 * count

  const rows = new KeyTable(count)
  const vectors = new Int16Array(count * vectorSize)
  let hash = -0x8000_0000
  for (let row = 0; row < count; row++) {
    hash += deltas[row * 3]! | (deltas[row * 3 + 1]! << 8) | (deltas[row * 3 + 2]! << 16)
    rows.set(hash, row + 1)
    for (let at = 0; at < vectorSize; at++) {
      vectors[row * vectorSize + at] = book[bytes[codesFrom + row * codes + (at % codes)]! * vectorSize + at]!
    }
  }

  return {rows, vectors}
}

import {Character, classBits, classWidth, traitOf} from './characters.js'

// FNV-1a, kept to signed 32-bit integers, which engines handle without boxing.

/** Where the hash of a word and the key of a line begin. */
export const hashSeed: number = 0x811c_9dc5 | 0

/** What each step of a hash is multiplied by. */
export const hashPrime = 0x0100_0193

/** The key of some words and one more, by its hash. */
export function extendKey(key: number, word: number): number {
  return Math.imul(key ^ word, hashPrime)
}

/** The hash of each word of a phrase, the key of the whole and its size in words, as lines have them. */
export function hashPhrase(phrase: string): {words: number[]; key: number; size: number} {
  const words: number[] = []
  let key = hashSeed
  let unspaced = 0
  let hash: number | undefined
  let previous = 0
  for (let index = 0; index <= phrase.length; index++) {
    const code = index === phrase.length ? 32 : phrase.charCodeAt(index)
    const trait = traitOf(code)
    const kind = trait & classBits
    if (kind <= Character.upper) {
      hash = Math.imul((hash ?? hashSeed) ^ (trait >>> classWidth), hashPrime)
    } else if (kind === Character.digit) {
      hash ??= hashSeed
      if (previous !== Character.digit) hash = Math.imul(hash ^ 48, hashPrime)
    } else if (kind > Character.mark || hash === undefined) {
      if (hash !== undefined) {
        words.push(hash)
        key = extendKey(key, hash)
        hash = undefined
      }

      if (kind === Character.unspaced) {
        unspaced++
        key = extendKey(key, code)
      }
    }

    previous = kind
  }

  return {words, key, size: words.length + ((unspaced + 1) >> 1)}
}

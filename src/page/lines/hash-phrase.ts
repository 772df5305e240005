import {Character, classBits, classWidth, learn, traits} from './characters.js'

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
export function hashPhrase(text: string): {words: number[]; key: number; size: number} {
  const {lower, upper, digit, mark} = Character
  const known = traits
  const prime = hashPrime
  const words: number[] = []
  let key = hashSeed
  let unspaced = 0
  let hash = hashSeed
  let inWord = false
  let previous: number = lower
  for (let index = 0; index <= text.length; index++) {
    const code = index === text.length ? 32 : text.charCodeAt(index)
    // Small letters without accents, which most are, are their own lower case.
    if (code >= 97 && code <= 122) {
      hash = Math.imul(hash ^ code, prime)
      inWord = true
      previous = lower
      continue
    }

    let trait = known[code]!
    if (trait === Character.unknown) trait = learn(code)
    const kind = trait & classBits
    if (kind <= upper) {
      hash = Math.imul(hash ^ (trait >>> classWidth), prime)
      inWord = true
    } else if (kind === digit) {
      if (previous !== digit) hash = Math.imul(hash ^ 48, prime)
      inWord = true
    } else if (kind > mark || !inWord) {
      if (inWord) {
        words.push(hash)
        key = Math.imul(key ^ hash, prime)
        hash = hashSeed
        inWord = false
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

/**
 * The keys of a list of phrases: a line whose key is one of them says that and
 * nothing else. They are worked out when they are first asked for, once.
 *
 * @param phrases a list that does not change
 */
export const phraseKeys: (phrases: readonly string[]) => ReadonlySet<number> = once((phrase) => hashPhrase(phrase).key)

/**
 * The hashes of a list of words, as `LineTable.hashes` has them. They are worked out
 * when they are first asked for, once.
 *
 * @param words a list that does not change
 */
export const wordHashes: (words: readonly string[]) => ReadonlySet<number> = once((word) => hashPhrase(word).words[0]!)

/** Work out a number of each text of a list when the list is first asked for, and remember them. */
function once(numberOf: (text: string) => number): (texts: readonly string[]) => ReadonlySet<number> {
  const known = new WeakMap<readonly string[], ReadonlySet<number>>()
  return (texts) => {
    let numbers = known.get(texts)
    if (!numbers) known.set(texts, (numbers = new Set(texts.map(numberOf))))
    return numbers
  }
}

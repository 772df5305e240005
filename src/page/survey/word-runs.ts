import {extendKey, hashSeed} from '../lines/hash-phrase.js'
import type {Page} from '../page.js'

/** How many words on end a copy shares with what it is of, and the share of its runs of so many that makes a line a copy. */
const runLength = 4
const leastShared = 0.75

/** How much is remembered of a page, at the most: a set has an end, and no thread is that long. */
const mostKnown = 1_000_000

/** Remember a line, and each run of words on it. */
export function learn({lines: {key, hashes, hashesFrom}}: Page, line: number, known: Set<number>): void {
  if (known.size >= mostKnown) return
  known.add(key[line]!)
  for (let at = hashesFrom[line]!; at + runLength <= hashesFrom[line + 1]!; at++) known.add(runKey(hashes, at))
}

/** The key of a run of words. */
function runKey(hashes: Int32Array, from: number): number {
  let key = hashSeed
  for (let at = from; at < from + runLength; at++) key = extendKey(key, hashes[at]!)
  return key
}

/** Whether a line is known, or the better part of its runs of words. */
export function isKnown({lines: {key, hashes, hashesFrom}}: Page, line: number, known: ReadonlySet<number>): boolean {
  const from = hashesFrom[line]!
  const runs = hashesFrom[line + 1]! - from - runLength + 1
  if (runs <= 0) return known.has(key[line]!)
  let shared = 0
  for (let at = from; at < from + runs; at++) if (known.has(runKey(hashes, at))) shared++
  return shared >= runs * leastShared
}

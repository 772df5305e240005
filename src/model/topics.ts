import type {Page} from '../page/page.js'
import {share} from './fixed-point.js'

/** How many words of a line are looked at. */
const mostWords = 64

/**
 * What the page speaks of, by words: by line, the share of its words that stand
 * on no other line (`unique`), in prose elsewhere but not everywhere (`topical`),
 * and in the title line or else the first (`inTitle`).
 */
export function findTopics({lines, survey}: Page): {unique: Int16Array; topical: Int16Array; inTitle: Int16Array} {
  const {count, hashes, hashesFrom} = lines
  const {prose, title} = survey
  let bits = 10
  while (1 << bits < hashesFrom[count]! && bits < 16) bits++
  const mask = (1 << bits) - 1
  const lineOf = new Int32Array(1 << bits)
  const linesWith = new Uint16Array(1 << bits)
  const proseWith = new Uint16Array(1 << bits)
  const titled = new Uint8Array(1 << bits)
  for (let line = 0; line < count; line++) {
    const from = hashesFrom[line]!
    const end = Math.min(hashesFrom[line + 1]!, from + mostWords)
    const own = prose[line]!
    const isTitle = line === 0 || line === title
    for (let at = from; at < end; at++) {
      const slot = slotOf(hashes[at]!, mask)
      if (lineOf[slot] === line + 1) continue
      lineOf[slot] = line + 1
      if (linesWith[slot]! < 0xffff) linesWith[slot]!++
      if (own && proseWith[slot]! < 0xffff) proseWith[slot]!++
      if (isTitle) titled[slot] = 1
    }
  }

  const common = 6 + (count >> 4)
  const unique = new Int16Array(count)
  const topical = new Int16Array(count)
  const inTitle = new Int16Array(count)
  for (let line = 0; line < count; line++) {
    const from = hashesFrom[line]!
    const end = Math.min(hashesFrom[line + 1]!, from + mostWords)
    let alone = 0
    let shared = 0
    let inTitles = 0
    const own = prose[line]!
    for (let at = from; at < end; at++) {
      const slot = slotOf(hashes[at]!, mask)
      const lineCount = linesWith[slot]!
      if (lineCount === 1) alone++
      if (lineCount > common) continue
      if (proseWith[slot]! > own) shared++
      inTitles += titled[slot]!
    }

    unique[line] = share(alone, end - from)
    topical[line] = share(shared, end - from)
    inTitle[line] = share(inTitles, end - from)
  }

  return {unique, topical, inTitle}
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

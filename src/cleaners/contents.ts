import {extendKey, hashSeed} from '../page/hash-phrase.js'
import type {Page} from '../page/page.js'

/** The fewest entries of a table of contents. */
const fewest = 3

/** The longest entry, in words. */
const longest = 12

/**
 * The numbered tables of contents of a page, by line: runs of `1 Background`,
 * `2.1 Collapse`, each of which stands further down without its number, as the
 * heading of a section. The line above that names it (`Contents`) goes with it.
 */
export function findContents(page: Page): number[] {
  const {lines, survey} = page
  const found: number[] = []
  let last: ReadonlyMap<number, number> | undefined
  for (let from = 0, end = 0; from < lines.count; from = Math.max(end, from + 1)) {
    end = from
    while (end < lines.count && isEntry(page, end)) end++
    if (end - from < fewest) continue
    last ??= lastByKey(page)
    let headings = 0
    for (let line = from; line < end; line++) if ((last.get(keyWithoutNumber(page, line)) ?? -1) >= end) headings++
    if (headings < fewest || headings * 3 < (end - from) * 2) continue
    const titled = from > 0 && !survey.prose[from - 1] && lines.words[from - 1]! <= 3 && lines.digits[from - 1] === 0
    for (let line = titled ? from - 1 : from; line < end; line++) found.push(line)
  }

  return found
}

/** Whether a line is a number and a few words. */
function isEntry({lines, survey, text}: Page, line: number): boolean {
  const {words, digits, stops, start} = lines
  if (survey.prose[line] || digits[line] === 0 || words[line]! < 2 || words[line]! > longest || stops[line]! > 1) return false
  return /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{L}/u.test(text.slice(start[line], start[line]! + 16))
}

/** The last line of each key. */
function lastByKey({lines}: Page): Map<number, number> {
  const last = new Map<number, number>()
  for (let line = 0; line < lines.count; line++) if (lines.words[line]! <= longest) last.set(lines.key[line]!, line)
  return last
}

/** The key that an entry has without its number, which may be several words: `2.1`. */
function keyWithoutNumber({lines, text}: Page, line: number): number {
  const {hashes, hashesFrom, start} = lines
  const numbers = /^[\d.]+/u.exec(text.slice(start[line], start[line]! + 16))![0].split('.').filter((part) => part !== '').length
  let key = hashSeed
  for (let at = hashesFrom[line]! + numbers; at < hashesFrom[line + 1]!; at++) key = extendKey(key, hashes[at]!)
  return key
}

import {extendKey, hashPhrase, hashSeed} from '../lines/hash-phrase.js'
import type {Page} from '../page.js'
import {opensWithTime} from './opens-with-time.js'

/** What stands between a headline and the name of its site in a page title. */
export const titleSeparator: RegExp = /\s[|•·»«›–—-]\s|\s?[|»]\s?|: /u

/**
 * The keys (see `LineTable.key`) of what a title line of this page could be,
 * judged by its first lines, which are most often the page title:
 * `Headline | Site`, `Site: Headline`. A line may also hold only the first part
 * of a part, of at least two words and three fifths of its words; parts of less than
 * a quarter of the line (the name of a site, most often) do not count.
 */
export function titleKeys(page: Page): TitleKeys {
  const keys = new Set<number>()
  const {count, words, labels} = page.lines
  // A skip link may stand before the page title.
  const line = count > 1 && labels[0] !== 0 ? 1 : 0
  if (count === 0 || words[line]! < 3 || words[line]! > 40 || labels[line] !== 0 || opensWithTime(page, line)) return {line, keys}
  const value = page.lineText(line)
  const parts = value.split(titleSeparator)
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length && to - from <= 3; to++) {
      addPrefixes(keys, parts.slice(from, to).join(' '), value.length)
    }
  }

  return {line, keys}
}

/** The line that may be the page title, and the keys of its echoes. */
export interface TitleKeys {
  line: number
  keys: ReadonlySet<number>
}

function addPrefixes(keys: Set<number>, phrase: string, whole: number): void {
  if (phrase.length < whole * 0.25) return
  const {words, key} = hashPhrase(phrase)
  // Keys of the phrase and of its longer prefixes, as `measureLine` makes them.
  let prefix = hashSeed
  for (const [index, word] of words.entries()) {
    prefix = extendKey(prefix, word)
    if (index >= 1 && index + 1 >= words.length * 0.6) keys.add(prefix)
  }

  if (words.length > 0) keys.add(key)
}

import {authorLead, authorOpenings} from '../../data/byline-words.js'
import {extendKey, hashPhrase, hashSeed} from '../../page/lines/hash-phrase.js'
import type {LineTable} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'

/** The hashes of the words that a byline can open with; of a script without spaces, of the first letter. Worked out when the first page asks. */
let openings: ReadonlySet<number> | undefined

/** Whether a line begins like a byline and goes on with a name: `By Ana`, `Author: Ana`. */
export function opensLikeByline({lines}: Page, line: number, value: string): boolean {
  if (!canOpen(lines, line)) return false
  const lead = authorLead.exec(value)
  return lead !== null && /^[\p{Lu}\p{Lo}@]/u.test(value.slice(lead[0].length))
}

/** Whether a byline can open with the first word of a line: few lines need the long expression. */
export function canOpen({hashes, hashesFrom}: LineTable, line: number): boolean {
  openings ??= new Set(authorOpenings.map((word) => hashPhrase(word).words[0] ?? extendKey(hashSeed, word.charCodeAt(0))))
  const first = hashesFrom[line]!
  return first < hashesFrom[line + 1]! && openings.has(hashes[first]!)
}

import {hashPhrase} from './hash-phrase.js'
import {bitOf, type Lexicon} from './lexicon.js'
import type {LineTable} from './line-table.js'

/** Kinds whose labels are entries of menus, weak ones included. */
const menuKinds =
  bitOf.navigation | bitOf.legal | bitOf.login | bitOf.share | bitOf.newsletter | bitOf.cookie | bitOf.widget |
  bitOf.related | bitOf.advertisement | bitOf['app-banner']

/**
 * How many entries of a menu that are known labels stand on one line: with signs
 * between them (`Home | News | Contact`), two spaces or more, or nothing but a
 * capital (`HomeNewsSport`). 0 where the line is no such menu: fewer than three
 * entries, or fewer than two of them known, or entries as long as sentences.
 */
export function countMenuEntries(text: string, lines: LineTable, line: number, lexicon: Lexicon): number {
  const {separators, words, stops, uppers, capitals, gaps, functionWords, start, end} = lines
  const size = words[line]!
  const joints = uppers[line]! - capitals[line]!
  if (separators[line]! < 2 && gaps[line] === 0 && (joints < 3 || joints * 3 < size)) return 0
  if ((size < 2 && joints < 3) || size > 120 || stops[line]! > (text[end[line]! - 1] === '?' ? 1 : 0) || (separators[line]! < 2 && functionWords[line]! * 4 > size) || end[line]! - start[line]! > 1500) return 0
  const value = text.slice(start[line], end[line])
  // A row of a table has the sign at its ends too.
  if (value.startsWith('|') || value.endsWith('|') || /[(){}=;<>]/u.test(value)) return 0
  let parts: string[]
  if (separators[line]! >= 2) parts = value.split(/[|•·›»]|\s\/\s/u)
  else if (/\s{2}/u.test(value)) parts = value.split(/\s{2,}/u)
  else if (joints >= 3 && joints * 3 >= size) parts = value.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  else return 0
  if (parts.length < 3 || size > parts.length * 4) return 0
  let known = 0
  for (const part of parts) {
    const index = lexicon.phraseKeys.find(hashPhrase(part).key)
    if (index !== 0 && ((lexicon.phrases[index - 1]!.labels | lexicon.phrases[index - 1]!.headings) & menuKinds) !== 0) known++
  }

  return known >= 2 && known * 5 >= parts.length ? known : 0
}

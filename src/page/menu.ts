import {lexicon} from '../data/index.js'
import {bitOf} from './lexicon.js'
import {hashPhrase} from './measure-lines.js'
import type {Page} from './page.js'

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
export function countMenuEntries(page: Page, line: number): number {
  const {separators, words, stops, uppers, capitals, functionWords, start, end} = page.lines
  const size = words[line]!
  if (size < 2 || size > 120 || stops[line]! > (page.text[end[line]! - 1] === '?' ? 1 : 0) || (separators[line]! < 2 && functionWords[line]! * 4 > size) || end[line]! - start[line]! > 1500) return 0
  const joints = uppers[line]! - capitals[line]!
  const value = page.lineText(line)
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
    const phrase = lexicon.phraseOf(hashPhrase(part).key)
    if (phrase && ((phrase.labels | phrase.headings) & menuKinds) !== 0) known++
  }

  return known >= 2 && known * 5 >= parts.length ? known : 0
}

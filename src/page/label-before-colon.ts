import {readLexicon} from '../data/index.js'
import {hashPhrase} from './hash-phrase.js'
import type {Phrase} from './lexicon.js'
import type {Page} from './page.js'

/** The longest label, in words, and the shortest: a word alone may say anything. */
const longest = 8
const shortest = 2

/** What stands before the first colon of a line, as far as it is a known phrase, and how many words stand behind it. */
export function labelBeforeColon(page: Page, line: number): {key: number; phrase: Phrase | undefined; behind: number} | undefined {
  const {colons, stops, words} = page.lines
  if (colons[line] === 0 || stops[line]! > 0) return undefined
  const value = page.lineText(line)
  const colon = value.search(/[:：]/u)
  const {key, size} = hashPhrase(value.slice(0, colon))
  if (size < shortest || size > longest) return undefined
  const {phraseKeys, phrases} = readLexicon()
  return {key, phrase: phrases[phraseKeys.find(key) - 1], behind: words[line]! - size}
}

import {readLexicon} from '../../data/index.js'
import {hashPhrase} from '../lines/hash-phrase.js'
import type {Phrase} from '../lines/lexicon.js'
import type {Page} from '../page.js'

/** The longest label, in words. */
const longest = 8

/** What stands before the first colon of a line, as far as it is a known phrase, and how many words stand behind it. */
export function labelBeforeColon(page: Page, line: number): {key: number; size: number; phrase: Phrase | undefined; behind: number} | undefined {
  const {colons, stops, words} = page.lines
  if (colons[line] === 0 || stops[line]! > 0) return undefined
  const value = page.lineText(line)
  const colon = value.search(/[:：]/u)
  const {key, size} = hashPhrase(value.slice(0, colon))
  if (size === 0 || size > longest) return undefined
  const {phraseKeys, phrases} = readLexicon()
  return {key, size, phrase: phrases[phraseKeys.find(key) - 1], behind: words[line]! - size}
}

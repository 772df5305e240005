import {places} from '../../data/en/places.js'
import {hashPhrase, phraseKeys} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'

/**
 * The fewest places of a picker, with no more than a line or two between them that
 * are none: all states of a union or all countries. The members of an alliance,
 * which an article may list, are fewer.
 */
const fewest = 45
const mostUnknown = 2

/** The longest place with what stands behind it in brackets, in words: `Denmark (DKK kr.)`. */
const longest = 8

/** The lines of a page that let a reader pick a country or state. Of 1,497 scraped pages 31 have such a list, and of their main texts three. */
export function findPlacePickers(page: Page): readonly number[] {
  const {count} = page.lines
  const found: number[] = []
  if (count < fewest) return found
  for (let from = 0, end = 0; from < count; from = end) {
    end = from + 1
    if (!isPlace(page, from)) continue
    let known = 1
    for (let line = end; line < count && line <= end + mostUnknown && page.lines.words[line]! <= longest; line++) {
      if (!isPlace(page, line)) continue
      known++
      end = line + 1
    }

    if (known >= fewest) for (let line = from; line < end; line++) found.push(line)
  }

  return found
}

/** Whether a line is a place, and nothing else but brackets behind it. */
function isPlace(page: Page, line: number): boolean {
  const {words, key} = page.lines
  if (words[line]! > longest) return false
  const keys = phraseKeys(places)
  if (keys.has(key[line]!)) return true
  if (page.text.charCodeAt(page.lines.end[line]! - 1) !== 0x29) return false
  const value = page.lineText(line)
  const bracket = value.indexOf(' (')
  return bracket > 0 && keys.has(hashPhrase(value.slice(0, bracket)).key)
}

import type {Settings} from '../../define-cleaner.js'
import {areHeld} from '../../model/sum-chances.js'
import {Character, classOf} from '../../page/lines/characters.js'
import {wordHashes} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'

/** The fewest facets of a filter, and the longest one, in words. */
const fewest = 4
const longest = 16

/** How many lines without a count may stand between two facets (`Filter by brand`, `0 selected`), and the longest of them, in words. */
const mostHeadings = 3
const longestHeading = 4

/** How sure the model may be on average that facets are part of the article. */
const mostSure = 0.8

/** A facet: what it is, and how many of the list are so. Not a year, as behind the titles of films, nor the section of a manual. */
const facet = /\s\((?!1[5-9]\d\d\)|20\d\d\))\d[\d.,]{0,8}(?:\s(?:products?|items?|results?))?\)$/u

/** The same without brackets: `Kneeling pads 12 items`, and the words that end such a line. */
const counted = /[\p{L}\p{N})]\s\d{1,6} \p{L}+$/u
const goods: readonly string[] = ['item', 'items', 'product', 'products', 'result', 'results', 'Artikel', 'produit', 'produits', 'producto', 'productos', 'prodotti', 'producten']

/** A price in another currency: `Denmark (DKK kr.)`. */
const currency = /\s\((?:[A-Z]{3}(?:\s\S{1,5})?|\p{Sc})\)$/u

/**
 * The lines of a page with a frame that a list is filtered by (`Linen (12)`), four or
 * more on end, a few short lines between two of them at times; and the countries of a
 * shop with their currencies. F1 rises from .6535 to .6556 by it on collections, on
 * services from .8347 to .8355.
 */
export function findFacets(page: Page, {model}: Pick<Settings, 'model'>): ReadonlySet<number> {
  const found = new Set<number>()
  if (!page.survey.framed) return found
  const {count, words, stops} = page.lines
  for (let from = 0; from < count; from++) {
    const shape = shapeOf(page, from)
    if (!shape) continue
    let end = from + 1
    const entries = [from]
    for (let line = from + 1; line < Math.min(count, end + 1 + mostHeadings); line++) {
      if (shapeOf(page, line) === shape) {
        entries.push(line)
        end = line + 1
      } else if (words[line]! > longestHeading || stops[line]! > 0) {
        break
      }
    }

    if (entries.length >= fewest && !areNumbered(page, entries) && !(model && areHeld(page.chances, entries, mostSure))) for (let line = from; line < end; line++) found.add(line)
    from = end - 1
  }

  return found
}

/** Whether most entries are long and begin with a number, as the clues of a crossword do: `14 Nothing in the hen for a note (6)`. */
function areNumbered({text, lines: {start, words}}: Page, entries: readonly number[]): boolean {
  const numbered = entries.filter((line) => words[line]! >= shortestClue && classOf(text.charCodeAt(start[line]!)) === Character.digit)
  return numbered.length * 2 > entries.length
}

/** The fewest words of such a clue, with its two numbers. */
const shortestClue = 4

/** What a line looks like that a list is filtered by. */
type Shape = 'facet' | 'counted' | 'refined' | 'currency'

function shapeOf(page: Page, line: number): Shape | undefined {
  const {words, digits, colons, start, end, hashes, hashesFrom} = page.lines
  if (words[line]! < 2 || words[line]! > longest || end[line]! - start[line]! >= 120) return undefined
  if (colons[line]! > 0 && isRefined(page.lineText(line))) return 'refined'
  if (page.text.charCodeAt(end[line]! - 1) === 0x29) {
    const value = page.lineText(line)
    return facet.test(value) ? 'facet' : currency.test(value) ? 'currency' : undefined
  }

  return digits[line]! > 0 && wordHashes(goods).has(hashes[hashesFrom[line + 1]! - 1]!) && counted.test(page.lineText(line)) ? 'counted' : undefined
}

/** Whether a line says behind its colon what it begins with, as a shop does for those who listen: `Steel  Refine by Colour: Steel`. */
function isRefined(value: string): boolean {
  const colon = value.lastIndexOf(': ')
  const name = value.slice(colon + 2)
  return colon > 0 && name.length >= 2 && value.startsWith(`${name} `) && colon > name.length
}

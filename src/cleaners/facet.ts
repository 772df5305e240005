import type {Settings} from '../define-cleaner.js'
import {areHeld} from '../model/sum-chances.js'
import {Character, classOf} from '../page/characters.js'
import type {Page} from '../page/page.js'

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

/** The same without brackets: `Kneeling pads 12 items`. */
const counted = /[\p{L}\p{N})]\s\d{1,6} (?:items?|products?|results?|Artikel|produits?|productos?|prodotti|producten)$/u

/** What a shop says of a facet to those who listen: `Steel  Refine by Colour: Steel`. */
const refined = /\sRefine by [^:]{2,40}: \S/u

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
  for (const shape of [facet, counted, refined, currency]) findRuns(page, shape, found, model)
  return found
}

function findRuns(page: Page, shape: RegExp, found: Set<number>, model: boolean): void {
  const {count, words, stops} = page.lines
  for (let from = 0; from < count; from++) {
    if (!isEntry(page, from, shape)) continue
    let end = from + 1
    const entries = [from]
    for (let line = from + 1; line < Math.min(count, end + 1 + mostHeadings); line++) {
      if (isEntry(page, line, shape)) {
        entries.push(line)
        end = line + 1
      } else if (words[line]! > longestHeading || stops[line]! > 0) {
        break
      }
    }

    if (entries.length >= fewest && !areNumbered(page, entries) && !(model && areHeld(page.chances, entries, mostSure))) for (let line = from; line < end; line++) found.add(line)
    from = end - 1
  }
}

/** Whether most entries are long and begin with a number, as the clues of a crossword do: `14 Nothing in the hen for a note (6)`. */
function areNumbered({text, lines: {start, words}}: Page, entries: readonly number[]): boolean {
  const numbered = entries.filter((line) => words[line]! >= shortestClue && classOf(text.charCodeAt(start[line]!)) === Character.digit)
  return numbered.length * 2 > entries.length
}

/** The fewest words of such a clue, with its two numbers. */
const shortestClue = 4

function isEntry(page: Page, line: number, shape: RegExp): boolean {
  const {words, digits, colons, start, end} = page.lines
  if (words[line]! < 2 || words[line]! > longest || end[line]! - start[line]! >= 120) return false
  const closed = page.text.charCodeAt(end[line]! - 1) === 0x29
  const likely = shape === refined ? colons[line]! > 0 : shape === counted ? !closed && digits[line]! > 0 : closed
  return likely && shape.test(page.lineText(line))
}

import {Character, classOf} from './characters.js'
import type {LineTable} from './line-table.js'
import {Ending} from './measure-lines.js'

/**
 * Whether a line reads like prose. jusText's measure of good text is a share of
 * function words of .30 or more; here .2 in a line that ends like a sentence,
 * and no share at all where the shape says enough, so that languages without a
 * word list are not lost.
 */
export function isProse(text: string, lines: LineTable, line: number): boolean {
  const size = lines.words[line]!
  // Most lines end here.
  if (size < 6) return false
  const {functionWords, ending, stops, commas, capitals, letters, separators, start, end} = lines
  // A strip of headlines or links, whose abbreviations look like stops.
  if (separators[line]! >= 3 && separators[line]! > stops[line]!) return false
  if (letters[line]! < (end[line]! - start[line]!) / 2) return false
  const functions = functionWords[line]! / size
  const sentence = ending[line] === Ending.stop || ending[line] === Ending.colon || stops[line]! > 1 || (stops[line] === 1 && !isNumbered(text, start[line]!))
  if (sentence && size >= 8 && functions >= 0.2) return true
  if (size >= 18 && functions >= 0.28) return true
  // Another language, or a sentence of names and figures.
  return sentence && size >= 14 && capitals[line]! < size * 0.5 && (functions >= 0.1 || commas[line]! > 0 || size >= 20)
}

/** Whether a text goes on with the number of an entry, whose stop ends no sentence: `1. Storm warning for the coast`. */
function isNumbered(text: string, from: number): boolean {
  let at = from
  while (at < from + 3 && classOf(text.charCodeAt(at)) === Character.digit) at++
  return at > from && text[at] === '.' && text[at + 1] === ' '
}

import {isSmall} from '../lines/characters.js'
import {Ending} from '../lines/measure-lines.js'
import type {Page} from '../page.js'

/**
 * Whether a line is part of a paragraph that was broken at its links: it goes on
 * with a comma or a stop, or from within one sentence into another.
 */
export function isBrokenProse({text, lines}: Page, line: number): boolean {
  const {start, end, stops, ending} = lines
  const opening = text[start[line]!]!
  if (',.;)'.includes(opening)) return end[line]! - start[line]! > 1
  return isSmall(opening.charCodeAt(0)) && stops[line]! > 0 && ending[line] === Ending.open
}

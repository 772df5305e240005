import type {Page} from '../../page/page.js'
import {isKnown, learn} from '../../page/survey/word-runs.js'

/** The fewest words and sentences of a line that holds a whole text, and the most words of a line of the text. */
const fewestWords = 200
const fewestStops = 5
const mostOfLine = 100

/**
 * The lines that hold what stands on the page line by line as well: the source of an
 * article, beside what a script made of it. Code that an article builds up step by step
 * has no sentences.
 */
export function findWholeCopies(page: Page): number[] {
  const {lines, survey} = page
  const long: number[] = []
  for (let line = 0; line < lines.count; line++) if (lines.words[line]! >= fewestWords && lines.stops[line]! >= fewestStops && survey.prose[line]) long.push(line)
  if (long.length === 0 || lines.flat) return []
  const known = new Set<number>()
  for (let line = 0; line < lines.count; line++) if (lines.words[line]! <= mostOfLine) learn(page, line, known)
  return long.filter((line) => isKnown(page, line, known))
}

import {recipeControls} from '../../data/en/recipe-cards.js'
import {phraseKeys} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'

/** How many of the controls a page has at the least: one alone may be anything, `Metric`. */
const fewestControls = 3

/** The longest control, in words. */
const longest = 9

/** The controls of a recipe's card, by line, on a page with a frame. */
export function findRecipeControls({lines, survey}: Page): number[] {
  if (!survey.framed) return []
  const keys = phraseKeys(recipeControls)
  const found: number[] = []
  for (let line = 0; line < lines.count; line++) if (lines.words[line]! > 0 && lines.words[line]! <= longest && keys.has(lines.key[line]!)) found.push(line)
  return found.length >= fewestControls ? found : []
}

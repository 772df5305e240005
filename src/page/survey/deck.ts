import {isUnknown} from '../lines/line-table.js'
import type {Page} from '../page.js'
import {opensWithByline} from './opens-with-byline.js'

/** The fewest words of a deck, and the most. */
const leastWords = 6
const mostWords = 60

/**
 * The deck: the line between the title and the byline that says in a sentence or
 * less what the article is about; -1 where there is none. In scripts without capitals
 * it cannot be told from a byline or a label.
 */
export function findDeck(page: Page): number {
  const {lines, survey, titleLine} = page
  const deck = titleLine + 1
  if (titleLine < 0 || deck >= survey.first || lines.words[titleLine]! < 3 || lines.key[deck] === lines.key[titleLine]) return -1
  if (lines.capitals[deck] === 0 || lines.words[deck]! < leastWords || lines.words[deck]! > mostWords || survey.chrome[deck] || survey.noisy[deck] || !isUnknown(lines, deck)) return -1
  return !opensWithByline(page, deck) && opensWithByline(page, deck + 1) ? deck : -1
}

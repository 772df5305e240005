import {Sign} from '../lines/characters.js'
import type {Page} from '../page.js'

/** The fewest lines with a price of a page that makes offers. */
const fewest = 2

/**
 * Whether a page shows prices, as that of a shop does.
 *
 * @param inSentences whether prices that a sentence names count as well, as in a review of inns
 */
export function showsPrices({lines: {count, signs, digits}, survey: {prose}}: Page, inSentences: boolean): boolean {
  let prices = 0
  for (let line = 0; line < count && prices < fewest; line++) {
    if ((signs[line]! & Sign.currency) !== 0 && digits[line]! > 0 && (inSentences || !prose[line])) prices++
  }

  return prices === fewest
}

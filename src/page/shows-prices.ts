import {Sign} from './characters.js'
import type {Page} from './page.js'

/** The fewest lines with a price of a page that makes offers. */
const fewest = 2

/** Whether a page shows prices, as that of a shop does. */
export function showsPrices({lines: {count, signs, digits}}: Page): boolean {
  let prices = 0
  for (let line = 0; line < count && prices < fewest; line++) if ((signs[line]! & Sign.currency) !== 0 && digits[line]! > 0) prices++
  return prices === fewest
}

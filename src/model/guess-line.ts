import {unit} from './network.js'

/** The line that the model holds for one of its kind: the title, the byline. */
export interface Guess {
  /** Number of the line; -1 on a page without lines. */
  readonly line: number
  /** How likely it is, 0 to 1. */
  readonly chance: number
}

/** The likeliest line, where one line of the page is it, or none. */
export function guessLine(odds: Int32Array): Guess {
  let line = -1
  let most = Number.NEGATIVE_INFINITY
  for (let index = 0; index < odds.length; index++) {
    if (odds[index]! > most) {
      most = odds[index]!
      line = index
    }
  }

  if (line < 0) return {line, chance: 0}
  // There being none has log-odds of 0.
  let all = Math.exp(-most / unit)
  for (let index = 0; index < odds.length; index++) {
    // What is far less likely counts for nothing.
    if (odds[index]! > most - negligible) all += Math.exp((odds[index]! - most) / unit)
  }

  return {line, chance: 1 / all}
}

/** Ten less in log-odds: 1 in 20,000. */
const negligible = 10 * unit

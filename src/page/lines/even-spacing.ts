import {countSpaced, type LineBounds} from './split-lines.js'

/** The share of the lines of a text, but for the first, that blank lines stand before where they say nothing. */
const leastSpaced = 0.95

/** The fewest lines of such a text. */
const fewest = 4

/**
 * Leave the blank lines out of account that a program has put between all lines of a
 * text: one before each. Where only some lines have them, they part what they stand between.
 */
export function evenSpacing(bounds: LineBounds): LineBounds {
  const {count, blanksBefore} = bounds
  if (count < fewest || countSpaced(bounds) < (count - 1) * leastSpaced) return bounds
  return {...bounds, blanksBefore: blanksBefore.map((blanks) => Math.max(0, blanks - 1)), spaced: true}
}

import {evenSpacing} from './even-spacing.js'
import {joinWrapped} from './join-wrapped.js'
import {splitLines, type LineBounds} from './split-lines.js'

/** A text as it is read, with its lines. */
export interface ReadText {
  /** The text, as long as the one that was given: spaces stand for other white space that is no more than a space. */
  text: string
  bounds: LineBounds
}

/** Spaces at which no line may be broken. */
const noBreakSpaces = /[\u00A0\u2007\u202F]/gu

/**
 * Read a text as one reads it: a space at which no line may be broken is a space, a
 * paragraph that was broken at a column is a line, and a blank line between all lines
 * is none. Offsets stay what they are.
 */
export function asRead(source: string): ReadText {
  const {text, bounds} = joinWrapped(source.replaceAll(noBreakSpaces, ' '), splitLines(source))
  return {text, bounds: evenSpacing(bounds)}
}

import type {Span} from '../../define-cleaner.js'

/** Where the title of a page stands. */
export interface Headline {
  /** The line, or -1. */
  line: number
  /** Whether it is the title in the page's head and not the heading above the article. */
  apart: boolean
  /** How sure it is, 0 to 1. */
  confidence: number
  /** The stretch of the line, by index, that is the headline; the whole line if absent. */
  within?: Span
  /** Whether the line model named the line. */
  byModel?: boolean
}

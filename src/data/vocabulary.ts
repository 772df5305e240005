import type {Kind} from '../kinds.js'

/**
 * The words that one kind of noise has in one language.
 *
 * Phrases are matched by their words alone: case, punctuation and white space
 * do not matter, and `0` stands for any number.
 */
export interface Vocabulary {
  /** Whole lines that are this noise: `share this`, `0 comments`. */
  labels?: readonly string[]
  /** Whole lines that open a block of this noise: `related articles`. */
  headings?: readonly string[]
  /** Longer phrasings. */
  patterns?: readonly Pattern[]
}

/** A phrasing found by a regular expression, tried only where a cue word stands. */
export interface Pattern {
  /** The line is tried only if it holds one of these words. */
  cues: readonly string[]
  /** And one of these as well. Default: none is asked for. */
  and?: readonly string[]
  /** Tried on the line, white space at both ends left out. Linear; flags `i` and `u`, never `g` or `y`. */
  match: RegExp
  /** How sure it is that the line is noise when this matches, 0 to 1. Default: .9. */
  confidence?: number
  /** The longest line it is tried on, in words. Default: 40. */
  longest?: number
}

/** All that is known of one language. */
export interface Language {
  /**
   * Whether it is written without spaces between words. Its phrasings are then
   * tried only on lines with a letter of such a script, and have no second cues.
   */
  unspaced?: true
  /** Function words: articles, pronouns, prepositions, conjunctions, auxiliaries. */
  functionWords: readonly string[]
  /** Words that menus, footers and buttons are made of, and prose seldom. */
  chromeWords: readonly string[]
  /** Labels and headings that are common in articles too: noise only beside other noise. */
  weakLabels: readonly string[]
  /** Labels as weak as these that are entries of menus, and in no list of `kinds`: the names of sections, most of them. */
  sections?: readonly string[]
  /** The vocabulary of each kind that has one. */
  kinds: Readonly<Partial<Record<Kind, Vocabulary>>>
}

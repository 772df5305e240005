/** A cut, as much of it as the benchmark looks at. */
export interface Cut {
  readonly kind: string
  readonly rule: string
  readonly text: string
}

/** A cleaned page. */
export interface Cleaned {
  readonly text: string
  readonly removals: readonly Cut[]
}

/**
 * What is measured: a function from a page's text to its clean text.
 *
 * @param fold the fold that the page is in: weights that were trained on it must not clean it
 */
export type Subject = (text: string, fold: number) => Cleaned

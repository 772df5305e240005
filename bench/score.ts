/** A multiset of words. */
export interface Bag {
  /** How often each word occurs. */
  readonly counts: ReadonlyMap<string, number>
  /** The number of words, repetitions included. */
  readonly total: number
}

/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How many snippets were found and missed. */
export interface SnippetCounts {
  /** Wanted and found. */
  readonly truePositives: number
  /** Unwanted and found. */
  readonly falsePositives: number
  /** Wanted and missed. */
  readonly falseNegatives: number
}

/**
 * The words of a text: what `\w+` finds in Python in the lower-cased text, which
 * is runs of letters, numbers and the underscore. Combining marks are none of
 * these, there as here, and part a word in two.
 */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** The words of a text as a multiset. */
export function bag(text: string): Bag {
  const counts = new Map<string, number>()
  const all = words(text)
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {counts, total: all.length}
}

/** The number of words two multisets share. */
export function overlap(left: Bag, right: Bag): number {
  let shared = 0
  for (const [word, count] of left.counts) shared += Math.min(count, right.counts.get(word) ?? 0)
  return shared
}

/**
 * Word F1 of an output against the gold text, over their multisets of words.
 *
 * An empty gold counts 1 when the output is empty too, else 0. Empty means:
 * without words.
 */
export function wordScore(output: Bag, gold: Bag): Score {
  if (gold.total === 0) return output.total === 0 ? {precision: 1, recall: 1, f1: 1} : {precision: 0, recall: 1, f1: 0}
  const shared = overlap(output, gold)
  return score(ratio(shared, output.total, 0), shared / gold.total)
}

/**
 * Look for snippets in a text, white space folded in both.
 *
 * @param text the output
 * @param wanted snippets that must be in it
 * @param unwanted snippets that must not
 */
export function countSnippets(text: string, wanted: readonly string[], unwanted: readonly string[]): SnippetCounts {
  const folded = foldSpace(text)
  const found = (snippet: string): boolean => folded.includes(foldSpace(snippet))
  const truePositives = wanted.filter(found).length
  return {
    truePositives,
    falsePositives: unwanted.filter(found).length,
    falseNegatives: wanted.length - truePositives
  }
}

/** Precision, recall and F over the snippets of all pages together. */
export function snippetScore(pages: readonly SnippetCounts[]): Score {
  const truePositives = sum(pages.map((page) => page.truePositives))
  const falsePositives = sum(pages.map((page) => page.falsePositives))
  const falseNegatives = sum(pages.map((page) => page.falseNegatives))
  return score(
    ratio(truePositives, truePositives + falsePositives, 0),
    ratio(truePositives, truePositives + falseNegatives, 0)
  )
}

/** Every run of white space as one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** The mean of numbers; 0 for none. */
export function mean(numbers: readonly number[]): number {
  return ratio(sum(numbers), numbers.length, 0)
}

/** The share of the items that pass a test; 0 for none. */
export function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return ratio(items.filter(test).length, items.length, 0)
}

function score(precision: number, recall: number): Score {
  return {precision, recall, f1: ratio(2 * precision * recall, precision + recall, 0)}
}

function ratio(part: number, whole: number, otherwise: number): number {
  return whole === 0 ? otherwise : part / whole
}

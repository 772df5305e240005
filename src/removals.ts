import type {Removal} from './cut.js'
import type {Span} from './define-cleaner.js'
import {partition} from './partition.js'

/** Take stretches out of a text: with the removals of `clean`, the input becomes the clean text. */
export function applyRemovals(text: string, removals: readonly Span[]): string {
  const kept: string[] = []
  let position = 0
  for (const {start, end} of removals) {
    if (position < start) kept.push(text.slice(position, start))
    position = end
  }

  kept.push(text.slice(position))
  // Joined, not added: engines read a string made of sums more slowly.
  return kept.join('')
}

/** Put what was removed back: with the removals of `clean`, the clean text becomes the input. */
export function restore(text: string, removals: readonly Pick<Removal, 'start' | 'text'>[]): string {
  let result = ''
  let position = 0
  // How long the result is, without asking the string.
  let length = 0
  for (const removal of removals) {
    const kept = removal.start - length
    result += text.slice(position, position + kept) + removal.text
    position += kept
    length = removal.start + removal.text.length
  }

  return result + text.slice(position)
}

/** Translates offsets between a page and its clean text. */
export interface OffsetMap {
  /**
   * The offset in the page of an offset in the clean text. At a cut it is the
   * offset after the cut, where the next kept character stands.
   */
  toOriginal(offset: number): number
  /** The offset in the clean text of an offset in the page; inside a cut, where the cut was made. */
  toClean(offset: number): number
}

/**
 * Index removals, so that each offset is found in logarithmic time.
 *
 * @throws RangeError from its functions if an offset is negative or not an integer.
 */
export function createOffsetMap(removals: readonly Span[]): OffsetMap {
  /** By removal: how many characters it and those before it took. */
  const removed: number[] = []
  let total = 0
  for (const {start, end} of removals) removed.push((total += end - start))

  return {
    toOriginal(offset) {
      checkOffset(offset)
      // How many removals begin at or before the offset in the clean text.
      const index = partition(removals.length, (at) => removals[at]!.start - (removed[at - 1] ?? 0) <= offset)
      return offset + (removed[index - 1] ?? 0)
    },
    toClean(offset) {
      checkOffset(offset)
      const index = partition(removals.length, (at) => removals[at]!.end <= offset)
      const inside = removals[index]
      const before = removed[index - 1] ?? 0
      return inside && inside.start < offset ? inside.start - before : offset - before
    }
  }
}

function checkOffset(offset: number): void {
  if (!Number.isInteger(offset) || offset < 0) {
    throw new RangeError(`Expected an offset (an integer of 0 or more), got ${offset}`)
  }
}

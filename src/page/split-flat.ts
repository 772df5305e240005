import {Character, classOf} from './characters.js'
import type {LineBounds} from './split-lines.js'

/** A text of fewer characters than this is not flat: it may be a paragraph. */
const shortestFlat = 1000

/** The share of a text's characters that stand on its longest line, from which on the text is flat. */
const flatShare = 0.8

/** The most words of a run of headlines or menu entries that are taken together. */
const longestRun = 10

/**
 * The lines of a text; of a flat one, whose line endings somebody has replaced by
 * spaces, its sentences instead, and the runs of capitalized words between them
 * (menus, headlines), in stretches of at most ten words.
 */
export function splitFlat(text: string, bounds: LineBounds): LineBounds {
  if (!isFlat(text, bounds)) return bounds
  const start: number[] = []
  const end: number[] = []
  const blanksBefore: number[] = []
  for (let line = 0; line < bounds.count; line++) {
    const from = start.length
    splitSentences(text, bounds.start[line]!, bounds.end[line]!, (first, last) => splitSentence(text, first, last, (a, b) => {
      start.push(a)
      end.push(b)
      blanksBefore.push(0)
    }))
    blanksBefore[from] = bounds.blanksBefore[line]!
  }

  return {count: start.length, start: Int32Array.from(start), end: Int32Array.from(end), blanksBefore: Int32Array.from(blanksBefore), flat: true}
}

function isFlat(text: string, {count, start, end}: LineBounds): boolean {
  if (text.length < shortestFlat) return false
  let longest = 0
  for (let line = 0; line < count; line++) longest = Math.max(longest, end[line]! - start[line]!)
  return longest >= text.length * flatShare
}

type Take = (start: number, end: number) => void

/** Sentences end in a stop, and quotes or brackets behind it, with a space and no small letter behind. */
function splitSentences(text: string, from: number, to: number, take: Take): void {
  let first = from
  for (let at = from; at < to; at++) {
    if (classOf(text.charCodeAt(at)) !== Character.stop) continue
    const unspaced = text.charCodeAt(at) >= 0x3000
    if (!unspaced && isAbbreviation(text, first, at)) continue
    let stop = at + 1
    while (stop < to && (classOf(text.charCodeAt(stop)) === Character.closing || classOf(text.charCodeAt(stop)) === Character.stop)) stop++
    let next = stop
    while (next < to && classOf(text.charCodeAt(next)) === Character.space) next++
    if (next < to && (next > stop || unspaced) && classOf(text.charCodeAt(next)) !== Character.lower) {
      take(first, stop)
      first = next
    }

    at = Math.max(at, next - 1)
  }

  if (first < to) take(first, to)
}

/** Whether the stop is that of an initial or a short title: `J. Smith`, `Dr. No`. */
function isAbbreviation(text: string, from: number, stop: number): boolean {
  if (text.charCodeAt(stop) !== 46) return false
  let at = stop
  while (at > from && classOf(text.charCodeAt(at - 1)) <= Character.mark) at--
  const length = stop - at
  return length > 0 && length <= 2 && classOf(text.charCodeAt(at)) === Character.upper
}

/** Part a sentence from the run of capitalized words that stands before it, and that run into stretches. */
function splitSentence(text: string, from: number, to: number, take: Take): void {
  // The run reaches as far as capitalized words outweigh the others by most.
  const words = findWords(text, from, to)
  let sum = 0
  let best = 0
  let run = 0
  for (const [index, at] of words.entries()) {
    const kind = classOf(text.charCodeAt(at))
    sum += kind === Character.lower || kind === Character.unspaced ? -1.5 : 1
    if (sum > best) {
      best = sum
      run = index + 1
    }
  }

  // The last capital is that of the sentence, where one follows.
  if (run < words.length) run--
  if (run < 3) return take(from, to)
  for (let index = 0; index < run; index += longestRun) {
    const stop = Math.min(run, index + longestRun)
    take(words[index]!, stop < words.length ? trimEnd(text, words[stop]!) : to)
  }

  if (run < words.length) take(words[run]!, to)
}

/** Where each word or sign begins, spaces between. */
function findWords(text: string, from: number, to: number): number[] {
  const words: number[] = []
  let space = true
  for (let at = from; at < to; at++) {
    const isSpace = classOf(text.charCodeAt(at)) === Character.space
    if (space && !isSpace) words.push(at)
    space = isSpace
  }

  return words
}

function trimEnd(text: string, end: number): number {
  while (classOf(text.charCodeAt(end - 1)) === Character.space) end--
  return end
}

import {bulletSigns, isSmall} from './characters.js'
import type {ReadText} from './as-read.js'
import {countSpaced, isLineEnding, isSpace, withLines, type LineBounds} from './split-lines.js'

/**
 * The narrowest and the widest column that programs break text at, in characters: mail at
 * 65 to 76, programs for terminals at 78 to 80. Verses are narrower.
 */
const narrowest = 62
const widest = 100

/** The most of a text that may stand in longer lines, as a share of its characters: addresses are not broken. */
const mostInLonger = 0.2

/** The fewest lines that go on in the next, and the shortest, in characters. */
const fewest = 5
const shortest = 45

/** How far below the width most lines that go on in the next end, in characters, and the share of them that do. */
const slack = 14
const leastTight = 0.75

/** The share of the lines that end so close to the width which a small letter follows: few lines of a list, most of a paragraph. */
const leastGoingOn = 0.35

/** The share of the text that goes on in the next line. */
const leastWrapped = 0.25

/** What a new entry of a list, a quotation or a row of a table begins with. */
const marker = new RegExp(String.raw`^(?:[${bulletSigns}]|\d{1,3}[.)]|[a-z][.)]|\[\d{1,3}\]|>+|\||#+)\s`, 'u')

/**
 * Join the lines of paragraphs that were broken at a column, as mail, `<pre>` and the
 * programs that turn pages into text for terminals break them. Such a text has a width
 * that hardly a line exceeds; most lines that end close to it go on with a small letter.
 * There a line goes on in the next where the first word of that would not have fitted.
 * No other text is changed.
 */
export function joinWrapped(text: string, bounds: LineBounds): ReadText {
  const width = findWidth(text, bounds)
  if (width === 0) return {text, bounds}
  const goesOn = findSoftBreaks(text, bounds, width)
  let characters = 0
  let wrapped = 0
  for (let line = 0; line < bounds.count; line++) {
    const size = bounds.end[line]! - bounds.start[line]!
    characters += size
    if (goesOn[line]) wrapped += size
  }

  return wrapped < characters * leastWrapped ? {text, bounds} : join(text, bounds, goesOn)
}

/** The column that a text is broken at, in characters, or 0. */
function findWidth(text: string, bounds: LineBounds): number {
  const {count, start, end} = bounds
  let characters = 0
  let longer = 0
  for (let line = 0; line < count; line++) {
    const size = end[line]! - start[line]!
    characters += size
    if (size > widest) longer += size
  }

  if (longer > characters * mostInLonger) return 0
  const widths: number[] = []
  for (let line = 0; line + 1 < count; line++) {
    if (!startsLow(text, bounds, line + 1) || end[line]! - start[line]! < shortest) continue
    const size = sizeOf(text, bounds, line)
    if (size <= widest) widths.push(size)
  }

  if (widths.length < fewest) return 0
  widths.sort((a, b) => a - b)
  // One line in fifty may be longer, for a word that was not broken.
  const width = widths[Math.floor((widths.length - 1) * 0.98)]!
  if (width < narrowest) return 0
  const tight = widths.filter((size) => size >= width - slack).length
  if (tight < widths.length * leastTight) return 0
  let full = 0
  for (let line = 0; line + 1 < count; line++) {
    const size = sizeOf(text, bounds, line)
    if (bounds.blanksBefore[line + 1] === 0 && size >= width - slack && size <= width) full++
  }

  return tight < full * leastGoingOn ? 0 : width
}

/** Whether a line follows the one above it without a blank line, and begins with a small letter. */
function startsLow(text: string, {start, blanksBefore}: LineBounds, line: number): boolean {
  return blanksBefore[line] === 0 && isSmall(text.charCodeAt(start[line]!))
}

/** The length of a line, its indentation included. */
function sizeOf(text: string, {start, end}: LineBounds, line: number): number {
  let from = start[line]!
  while (from > 0 && isSpace(text.charCodeAt(from - 1)) && !isLineEnding(text.charCodeAt(from - 1))) from--
  return end[line]! - from
}

/** By line: 1 where it goes on in the next. */
function findSoftBreaks(text: string, bounds: LineBounds, width: number): Uint8Array {
  const {count, start, end, blanksBefore} = bounds
  const goesOn = new Uint8Array(count)
  // Whether blank lines stand in the text as often as between paragraphs.
  const parted = countSpaced(bounds) * 12 >= count
  for (let line = 0; line + 1 < count; line++) {
    if (blanksBefore[line + 1]! > 0) continue
    const next = text.slice(start[line + 1], Math.min(end[line + 1]!, start[line + 1]! + widest))
    if (marker.test(next)) continue
    const size = sizeOf(text, bounds, line)
    const low = isSmall(next.charCodeAt(0))
    const word = /^\S+/u.exec(next)![0].length
    const fits = size + 1 + word <= width
    if (fits && !(low && size >= width - slack)) continue
    // Where no blank line parts paragraphs, a sentence that ends with the line may end one.
    if (!low && !parted && /[.!?:…]["”’)]?$/u.test(text.slice(end[line]! - 2, end[line]))) continue
    goesOn[line] = 1
  }

  return goesOn
}

function join(text: string, bounds: LineBounds, goesOn: Uint8Array): ReadText {
  const {count, start, end, blanksBefore} = bounds
  const joined = {start: [] as number[], end: [] as number[], blanksBefore: [] as number[]}
  let view = ''
  let from = 0
  for (let line = 0; line < count; line++) {
    if (line === 0 || !goesOn[line - 1]) {
      joined.start.push(start[line]!)
      joined.end.push(end[line]!)
      joined.blanksBefore.push(blanksBefore[line]!)
      continue
    }

    view += text.slice(from, end[line - 1]) + ' '.repeat(start[line]! - end[line - 1]!)
    from = start[line]!
    joined.end[joined.end.length - 1] = end[line]!
  }

  return {text: view + text.slice(from), bounds: {...withLines(bounds, joined), wrapped: true}}
}

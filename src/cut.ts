import type {Finding, Span} from './define-cleaner.js'
import type {Page} from './page/page.js'
import {isLineEnding, isSpace} from './page/split-lines.js'

/** A stretch of the input that is not in the clean text. */
export interface Removal extends Finding {
  /** What stood there. */
  text: string
}

/**
 * Turn cuts into removals: each with its text, and with them the white space
 * that has no use any more. A page of which nothing is cut keeps its white space.
 *
 * What stays of white space: where a line was cut in the middle, one character;
 * between two lines, one line ending, or two if a blank line stood between
 * them; the indentation of a line; the last line ending, if nothing was cut
 * after it.
 *
 * @param cuts In order, without overlaps, none across a line ending.
 */
export function cut(page: Page, cuts: readonly Finding[]): Removal[] {
  if (cuts.length === 0) return []
  const {text} = page
  const removals: Removal[] = []
  const pieces = keptPieces(page, cuts)
  let index = 0
  let before: Piece | undefined
  for (const piece of pieces) {
    removeGap(before?.end ?? 0, piece.start, sparedBetween(page, before, piece))
    before = piece
  }

  const from = before?.end ?? 0
  const cutAtEnd = index < cuts.length
  removeGap(from, text.length, before && !cutAtEnd ? lineEndings(text, from, text.length, 1) : [])
  return removals

  /** Remove all of a gap but the spared stretches. */
  function removeGap(start: number, end: number, spared: readonly Span[]): void {
    let position = start
    let nextSpared = 0
    while (position < end) {
      const finding = cuts[index]
      const keep = spared[nextSpared]
      const stop = Math.min(finding?.start ?? end, keep?.start ?? end, end)
      if (position < stop) removals.push(whitespace(text, position, stop))
      if (stop === end) break
      if (keep && keep.start === stop) {
        position = keep.end
        nextSpared++
      } else {
        removals.push({...finding!, text: text.slice(finding!.start, finding!.end)})
        position = finding!.end
        index++
      }
    }
  }
}

/** A stretch of a line that stays, without white space at its ends. */
interface Piece extends Span {
  line: number
}

function keptPieces(page: Page, cuts: readonly Finding[]): Piece[] {
  const {count, start, end} = page.lines
  const pieces: Piece[] = []
  let index = 0
  for (let line = 0; line < count; line++) {
    let position = start[line]!
    for (; index < cuts.length && cuts[index]!.start < end[line]!; index++) {
      add(position, cuts[index]!.start, line)
      position = cuts[index]!.end
    }

    add(position, end[line]!, line)
  }

  return pieces

  function add(from: number, to: number, line: number): void {
    while (from < to && isSpace(page.text.charCodeAt(from))) from++
    while (from < to && isSpace(page.text.charCodeAt(to - 1))) to--
    if (from < to) pieces.push({start: from, end: to, line})
  }
}

/** The white space between two kept pieces that stays. */
function sparedBetween(page: Page, before: Piece | undefined, after: Piece): Span[] {
  const {text, lines} = page
  const from = before?.end ?? 0
  if (before?.line === after.line) {
    for (let at = from; at < after.start; at++) {
      // White space directly after the first piece, or else directly before the second.
      if (isSpace(text.charCodeAt(at)) && (at === from || at === after.start - 1)) return [{start: at, end: at + 1}]
    }

    return []
  }

  const spared = before ? lineEndings(text, from, after.start, blankBetween(page, before, after) ? 2 : 1) : []
  if (after.start === lines.start[after.line]) {
    let indent = after.start
    const floor = spared.at(-1)?.end ?? from
    while (indent > floor && !isLineEnding(text.charCodeAt(indent - 1))) indent--
    if (indent < after.start) spared.push({start: indent, end: after.start})
  }

  return spared
}

function blankBetween(page: Page, before: Piece, after: Piece): boolean {
  for (let line = before.line + 1; line <= after.line; line++) {
    if (page.lines.blanksBefore[line]! > 0) return true
  }

  return false
}

/** The first line endings of a stretch, CR LF being one. */
function lineEndings(text: string, from: number, to: number, most: number): Span[] {
  const endings: Span[] = []
  for (let at = from; at < to && endings.length < most; at++) {
    if (!isLineEnding(text.charCodeAt(at))) continue
    const end = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    endings.push({start: at, end})
    at = end - 1
  }

  return endings
}

function whitespace(text: string, start: number, end: number): Removal {
  return {
    start,
    end,
    kind: 'whitespace',
    rule: 'whitespace',
    reason: 'white space of no use after a cut',
    confidence: 1,
    text: text.slice(start, end)
  }
}

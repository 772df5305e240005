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
  const {text, lines} = page
  const removals: Removal[] = []
  // The next cut to be met, and the next to become a removal: those of a gap wait for its end.
  let met = 0
  let index = 0
  let before: Piece | undefined
  for (let line = 0; line < lines.count; line++) {
    let position = lines.start[line]!
    const end = lines.end[line]!
    for (; met < cuts.length && cuts[met]!.start < end; met++) {
      keep(position, cuts[met]!.start, line)
      position = cuts[met]!.end
    }

    keep(position, end, line)
  }

  const from = before?.end ?? 0
  removeGap(from, text.length, before && index === cuts.length ? lineEndings(text, from, text.length, 1) : [])
  return removals

  /** Keep a piece of a line, without the white space at its ends, and tidy up to it. */
  function keep(from: number, to: number, line: number): void {
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (from < to && isSpace(text.charCodeAt(to - 1))) to--
    if (from === to) return
    const piece = {start: from, end: to, line}
    if (!isTidy(page, before, piece)) removeGap(before?.end ?? 0, from, sparedBetween(page, before, piece))
    before = piece
  }

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
        removals.push(remove(text, finding!))
        position = finding!.end
        index++
      }
    }
  }
}

function remove(text: string, {start, end, kind, rule, reason, confidence}: Finding): Removal {
  return {start, end, kind, rule, reason, confidence, text: text.slice(start, end)}
}

/** A stretch of a line that stays, without white space at its ends. */
interface Piece extends Span {
  line: number
}

/** Whether nothing stands between two pieces but one LF, or two where a blank line is: the common case. */
function isTidy({text, lines}: Page, before: Piece | undefined, after: Piece): boolean {
  if (!before || before.line + 1 !== after.line) return false
  const blank = lines.blanksBefore[after.line]! > 0
  return (
    after.start - before.end === (blank ? 2 : 1) &&
    text.charCodeAt(before.end) === 10 &&
    text.charCodeAt(after.start - 1) === 10
  )
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

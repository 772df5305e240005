import type {Finding, Span} from './define-cleaner.js'
import {isLineEnding, isSpace} from './page/lines/split-lines.js'
import type {Page} from './page/page.js'

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
  const {text, source, lines} = page
  const removals: Removal[] = []
  // The next cut to be met, and the next to become a removal: those of a gap wait for its end.
  let met = 0
  let index = 0
  // Where the last piece that stays ends, and its line: an object for each would cost more than all else here.
  let lastEnd = 0
  let lastLine = -1
  for (let line = 0; line < lines.count; line++) {
    let position = lines.start[line]!
    const end = lines.end[line]!
    for (; met < cuts.length && cuts[met]!.start < end; met++) {
      keep(position, cuts[met]!.start, line)
      position = cuts[met]!.end
    }

    keep(position, end, line)
  }

  removeGap(lastEnd, text.length, lastLine >= 0 && index === cuts.length ? lineEndings(text, lastEnd, text.length, 1) : [])
  return removals

  /** Keep a piece of a line, without the white space at its ends, and tidy up to it. */
  function keep(from: number, to: number, line: number): void {
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (from < to && isSpace(text.charCodeAt(to - 1))) to--
    if (from === to) return
    if (!isTidy(text, lastLine, lastEnd, line, from)) removeGap(lastEnd, from, sparedBetween(page, lastLine, lastEnd, line, from))
    lastLine = line
    lastEnd = to
  }

  /** Remove all of a gap but the spared stretches. */
  function removeGap(start: number, end: number, spared: readonly Span[]): void {
    let position = start
    let nextSpared = 0
    while (position < end) {
      const finding = cuts[index]
      const keep = spared[nextSpared]
      const stop = Math.min(finding?.start ?? end, keep?.start ?? end, end)
      if (position < stop) removals.push(whitespace(source, position, stop))
      if (stop === end) break
      if (keep && keep.start === stop) {
        position = keep.end
        nextSpared++
      } else {
        removals.push(remove(source, finding!))
        position = finding!.end
        index++
      }
    }
  }
}

function remove(text: string, {start, end, kind, rule, reason, confidence}: Finding): Removal {
  return {start, end, kind, rule, reason, confidence, text: text.slice(start, end)}
}

/** Whether nothing stands between two pieces but one LF, or two, with a blank line between: the common case. */
function isTidy(text: string, lastLine: number, from: number, line: number, to: number): boolean {
  if (lastLine < 0 || lastLine + 1 !== line || to - from > 2) return false
  return text.charCodeAt(from) === 10 && text.charCodeAt(to - 1) === 10
}

/**
 * The white space between two kept pieces that stays.
 *
 * @param lastLine The line of the first piece, or -1 where there is none.
 * @param from Where it ends.
 * @param line The line of the second piece.
 * @param to Where that begins.
 */
function sparedBetween(page: Page, lastLine: number, from: number, line: number, to: number): Span[] {
  const {text, lines} = page
  if (lastLine === line) {
    for (let at = from; at < to; at++) {
      // White space directly after the first piece, or else directly before the second.
      if (isSpace(text.charCodeAt(at)) && (at === from || at === to - 1)) return [{start: at, end: at + 1}]
    }

    return []
  }

  const spared = lastLine >= 0 ? lineEndings(text, from, to, blankBetween(page, lastLine, line) ? 2 : 1) : []
  if (to === lines.start[line]) {
    let indent = to
    const floor = spared.at(-1)?.end ?? from
    while (indent > floor && isSpace(text.charCodeAt(indent - 1)) && !isLineEnding(text.charCodeAt(indent - 1))) indent--
    // Between sentences of a flat page stands a space, which is no indentation where nothing is left before it.
    const opens = lastLine >= 0 || indent === 0 || isLineEnding(text.charCodeAt(indent - 1))
    if (indent < to && opens) spared.push({start: indent, end: to})
  }

  return spared
}

function blankBetween(page: Page, first: number, second: number): boolean {
  if (page.lines.spaced) return true
  for (let line = first + 1; line <= second; line++) {
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

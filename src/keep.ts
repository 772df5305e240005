import type {Span} from './define-cleaner.js'
import {splitLines, type LineBounds} from './page/lines/split-lines.js'
import type {Page} from './page/page.js'

/**
 * What must stay: a piece of text, a regular expression, or a function that is
 * given each line (white space at its ends left out) and says whether it stays.
 */
export type Keep = string | RegExp | ((line: string) => boolean)

/** @throws TypeError if it is nothing that can be kept. */
export function checkKeep(keep: unknown): asserts keep is Keep {
  if ((typeof keep === 'string' && keep !== '') || keep instanceof RegExp || typeof keep === 'function') return
  throw new TypeError(`Expected texts that are not empty, regular expressions or functions in \`keep\`, got \`${String(keep)}\``)
}

/** The stretches of a page that must stay, in order. A cut that touches one is not made. */
export function findKept(page: Page, keeps: readonly Keep[]): Span[] {
  const spans: Span[] = []
  for (const keep of keeps) {
    if (typeof keep === 'function') {
      // Of a page that was taken apart, what the text itself has for a line is asked of as well.
      addLines(page.text, page.lines, keep, spans)
      if (!isAsGiven(page)) addLines(page.source, splitLines(page.source), keep, spans)
    } else {
      for (const text of page.text === page.source ? [page.source] : [page.source, page.text]) addMatches(text, keep, spans)
    }
  }

  return merge(spans)
}

/** Whether the lines of a page are those of its text. */
function isAsGiven({text, source, lines}: Page): boolean {
  return !lines.flat && !lines.glued && text === source
}

function addLines(text: string, {count, start, end}: LineBounds, keep: (line: string) => boolean, spans: Span[]): void {
  for (let line = 0; line < count; line++) {
    const span = {start: start[line]!, end: end[line]!}
    const stays: unknown = keep(text.slice(span.start, span.end))
    // A promise is as good as true, and all would stay.
    if (stays instanceof Promise) throw new TypeError('Expected functions in `keep` to say true or false, got a promise')
    if (stays) spans.push(span)
  }
}

function addMatches(text: string, keep: string | RegExp, spans: Span[]): void {
  if (typeof keep === 'string') {
    for (let start = text.indexOf(keep); start >= 0; start = text.indexOf(keep, start + keep.length)) {
      spans.push({start, end: start + keep.length})
    }

    return
  }

  const expression = new RegExp(keep.source, `${keep.flags.replaceAll(/[gy]/gu, '')}g`)
  for (const match of text.matchAll(expression)) {
    if (match[0] !== '') spans.push({start: match.index, end: match.index + match[0].length})
  }
}

function merge(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start)
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({...span})
  }

  return merged
}

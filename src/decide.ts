import type {Finding, Span} from './define-cleaner.js'
import {thresholds, type Mode} from './modes.js'
import type {Page} from './page/page.js'
import {partition} from './partition.js'

/** The least confidence of a finding that is cut when a page falls back. */
export const surest = 0.95

/**
 * The least share of a page's words that must stay, below which the page falls
 * back to its surest cuts. Real articles can be a small part of their page, so
 * it is low: it catches pages that rules would empty, not pages with much noise.
 */
export const leastKept = 0.02

/** What was decided. */
export interface Decision {
  /** What to cut, in order, without overlaps, never across a line ending. */
  cuts: Finding[]
  /** Whether too much would have gone, so that only the surest cuts were made. */
  fallback: boolean
}

/**
 * Weigh the findings of all cleaners: drop the unsure, let the earlier name what
 * several cover (cleaners are in order from narrow to broad), honour what must be
 * kept, and fall back to the surest cuts where nearly nothing would be left.
 */
export function decide(page: Page, findings: readonly Finding[], keep: readonly Span[], mode: Mode): Decision {
  const cuts = choose(page, findings, keep, thresholds[mode])
  if (keepsEnough(page, cuts)) return {cuts, fallback: false}
  return {cuts: choose(page, findings, keep, surest), fallback: true}
}

function choose(page: Page, findings: readonly Finding[], keep: readonly Span[], threshold: number): Finding[] {
  const {count} = page.lines
  /** By line: the first finding of the whole line. */
  const best = new Array<Finding | undefined>(count)
  const spans: Finding[] = []
  for (const finding of findings) {
    if (!(finding.confidence >= threshold) || finding.start >= finding.end) continue
    if (finding.line === undefined) spans.push(finding)
    else best[finding.line] ??= finding
  }

  return honour(spans.length === 0 ? best.filter((finding) => finding !== undefined) : merge(page, best, spans), keep)
}

/** Resolve spans among themselves and with the findings of the whole lines they touch. */
function merge(page: Page, best: readonly (Finding | undefined)[], spans: readonly Finding[]): Finding[] {
  const {count, start, end} = page.lines
  // How many spans begin to touch, less those that cease to, at each line.
  const change = new Int32Array(count + 1)
  for (const span of spans) {
    change[partition(count, (line) => end[line]! <= span.start)]!++
    change[partition(count, (line) => start[line]! < span.end)]!--
  }

  const whole: Finding[] = []
  // Spans first: the narrow one names what both cover.
  const mixed: Finding[] = [...spans]
  let touching = 0
  for (let line = 0; line < count; line++) {
    touching += change[line]!
    const finding = best[line]
    if (finding) (touching > 0 ? mixed : whole).push(finding)
  }

  return [...whole, ...splitByLine(page, resolveOverlaps(mixed))].sort((a, b) => a.start - b.start)
}

/**
 * Give every character to the first finding that covers it. Linearithmic in the
 * number of findings, however they overlap: each elementary stretch is given away
 * once, and stretches already given are leapt over.
 */
function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const bounds = [...new Set(findings.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b)
  const indexOf = new Map(bounds.map((bound, index) => [bound, index]))
  const owner = new Array<Finding | undefined>(bounds.length)
  const nextFree = bounds.map((_, index) => index)
  for (const finding of findings) {
    const last = indexOf.get(finding.end)!
    for (let index = free(indexOf.get(finding.start)!); index < last; index = free(index)) {
      owner[index] = finding
      nextFree[index] = index + 1
    }
  }

  const resolved: Finding[] = []
  for (const [index, finding] of owner.entries()) {
    if (!finding) continue
    const before = resolved.at(-1)
    const start = bounds[index]!
    const end = bounds[index + 1]!
    if (before && before.end === start && owner[index - 1] === finding) before.end = end
    else resolved.push({...finding, start, end})
  }

  return resolved

  function free(index: number): number {
    let root = index
    while (nextFree[root] !== undefined && nextFree[root] !== root) root = nextFree[root]!
    while (nextFree[index] !== root && nextFree[index] !== undefined) {
      const next = nextFree[index]!
      nextFree[index] = root
      index = next
    }

    return root
  }
}

/** Cut findings at line endings, and take white space off their ends: that is tidied apart. */
function splitByLine(page: Page, findings: readonly Finding[]): Finding[] {
  const {count, start, end} = page.lines
  const pieces: Finding[] = []
  let line = 0
  for (const finding of findings) {
    while (line < count && end[line]! <= finding.start) line++
    for (let at = line; at < count && start[at]! < finding.end; at++) {
      const piece = trim(page.text, Math.max(finding.start, start[at]!), Math.min(finding.end, end[at]!))
      if (piece.start < piece.end) pieces.push({...finding, ...piece})
    }
  }

  return pieces
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(text[start]!)) start++
  while (start < end && /\s/u.test(text[end - 1]!)) end--
  return {start, end}
}

/** Drop every cut that touches what must be kept. Both are in order. */
export function honour<Cut extends Span>(cuts: Cut[], keep: readonly Span[]): Cut[] {
  if (keep.length === 0) return cuts
  let index = 0
  return cuts.filter((cut) => {
    while (index < keep.length && keep[index]!.end <= cut.start) index++
    return index === keep.length || keep[index]!.start >= cut.end
  })
}

/** Whether enough is left of a page; what stands in notices as a whole counts for nothing, however long they are. */
function keepsEnough(page: Page, cuts: readonly Finding[]): boolean {
  const {count, start, end, words} = page.lines
  const {notices} = page.survey
  let all = 0
  let cut = 0
  let index = 0
  for (let line = 0; line < count; line++) {
    const counts = notices.length === 0 || !notices.some(({from, end: last}) => line >= from && line < last)
    if (counts) all += words[line]!
    let gone = 0
    for (; index < cuts.length && cuts[index]!.start < end[line]!; index++) {
      gone += cuts[index]!.end - cuts[index]!.start
    }

    if (gone > 0 && counts) cut += (words[line]! * gone) / (end[line]! - start[line]!)
  }

  return all - cut >= all * leastKept && (all === 0 || all - cut >= 1)
}

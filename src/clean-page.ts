import {cut, type Removal} from './cut.js'
import {decide, honour, type Decision} from './decide.js'
import type {Finding, Span} from './define-cleaner.js'
import {dropDoubtful} from './drop-doubtful.js'
import {findKept} from './keep.js'
import {emptyMetadata, extractMetadata, type Metadata} from './metadata/index.js'
import type {Plan} from './options.js'
import {reparsePage, type Page} from './page/page.js'
import {applyRemovals, createOffsetMap} from './removals.js'

/** What `clean` returns. */
export interface Result {
  /** The article: the input without the removals. */
  text: string
  /** What the page says of the article; empty with `metadata: false`. */
  metadata: Metadata
  /** Every stretch that was cut, in order, without overlaps. */
  removals: Removal[]
  /**
   * Whether the cleaners would have left next to nothing, so that only the surest
   * cuts were made; or found more in what was left, over and over, so that none was.
   */
  fallback: boolean
}

/**
 * How often a page is cleaned again until nothing more goes: five times, or more
 * often as long as all passes together read no more than this many characters.
 */
const mostPasses = 5
const mostRead = 500_000

/** Clean a page as planned: detect, decide, cut, and read the metadata. */
export function cleanPage(page: Page, plan: Plan): Result {
  const findings = detect(page, plan)
  let {removals, fallback} = pass(page, findings, plan)
  let text = applyRemovals(page.source, removals)
  let last = page
  let lastRemovals = removals
  // What stands in the light of what is gone may be noise as well, and a text
  // that has been cleaned must come back identical when it is cleaned again.
  for (let passes = 1; removals.length > 0; passes++) {
    // A page that comes to no end is left alone, for that does not change either.
    if (passes >= Math.max(mostPasses, mostRead / page.source.length)) {
      return {text: page.source, metadata: readMetadata([]), removals: [], fallback: true}
    }

    last = reparsePage(text, last, lastRemovals)
    const more = pass(last, detect(last, plan), plan)
    if (more.removals.length === 0) break
    lastRemovals = more.removals
    fallback ||= more.fallback
    removals = compose(page, removals, more.removals)
    text = applyRemovals(page.source, removals)
  }

  return {text, metadata: readMetadata(removals), removals, fallback}

  function readMetadata(cut: readonly Removal[]): Metadata {
    if (!plan.metadata) return emptyMetadata()
    const guesses = plan.settings.model && page.survey.framed ? page.guesses : undefined
    return extractMetadata(page, {findings, known: plan.known, removals: cut, guesses})
  }
}

/** Decide and cut once. */
function pass(page: Page, findings: readonly Finding[], plan: Plan): Pick<Result, 'removals' | 'fallback'> {
  const kept = findKept(page, plan.keep)
  const {cuts, fallback} = weigh(page, findings, kept, plan)
  // White space inside what must be kept stays as well.
  return {removals: honour(cut(page, cuts), kept), fallback}
}

/** Weigh what the cleaners found: what the line model speaks against is dropped, what is left decided upon. */
export function weigh(page: Page, findings: readonly Finding[], kept: readonly Span[], plan: Plan): Decision {
  return decide(page, plan.settings.model ? dropDoubtful(page, findings, plan.mode) : findings, kept, plan.mode)
}

/** What every cleaner of the plan holds for noise. */
export function detect(page: Page, plan: Plan): Finding[] {
  const findings: Finding[] = []
  for (const {cleaner, options} of plan.steps) {
    for (const finding of cleaner.detect(page, plan.settings, options)) findings.push(finding)
  }

  return findings
}

/** Removals of the cleaned text, made removals of the page, with those that made the cleaned text. */
function compose(page: Page, first: readonly Removal[], second: readonly Removal[]): Removal[] {
  const offsets = createOffsetMap(first)
  const pieces = [...first]
  let from = 0
  for (const removal of second) {
    let start = offsets.toOriginal(removal.start)
    const end = offsets.toOriginal(removal.end - 1) + 1
    while (from < first.length && first[from]!.end <= start) from++
    // Around what is gone from within it already.
    for (let index = from; index < first.length && first[index]!.start < end; index++) {
      if (start < first[index]!.start) pieces.push(piece(removal, start, first[index]!.start))
      start = first[index]!.end
    }

    if (start < end) pieces.push(piece(removal, start, end))
  }

  return pieces.sort((a, b) => a.start - b.start)

  function piece(removal: Removal, start: number, end: number): Removal {
    return {...removal, start, end, text: page.source.slice(start, end)}
  }
}

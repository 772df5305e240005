import type {Kind} from '../kinds.js'
import type {Place} from './record.js'

/** What a run, or a part of it, has done. */
export interface Tally {
  /** Pages that were cleaned. */
  pages: number
  /** Records that are no page, such as the header of a WARC file. */
  ignored: number
  /** Records that went to the errors. */
  errors: number
  /** Pages of which only the surest cuts were made. */
  fallbacks: number
  /** UTF-16 code units of the pages, before and after. */
  charactersIn: number
  charactersOut: number
  /** UTF-16 code units removed, by kind. */
  removed: Partial<Record<Kind, number>>
  /** By tenths of a page that were removed, how many pages. */
  shares: number[]
  /** The pages that took longest. */
  slowest: Timed[]
  /** Pages of which much went, with a piece of each. Only where examples are wanted. */
  noisiest: Example[]
}

/** How long a page took. */
export interface Timed {
  readonly place: Place
  readonly milliseconds: number
  readonly characters: number
}

/** A page and what became of it. */
export interface Example {
  readonly place: Place
  /** How much of it was removed, 0 to 1. */
  readonly share: number
  readonly characters: number
  /** The page from its start on, in pieces: what stayed, and what went as which kind. */
  readonly pieces: readonly {readonly text: string; readonly kind?: Kind}[]
}

/** How many slowest and noisiest pages are kept. */
const mostExamples = 8

/** Nothing yet. */
export function emptyTally(): Tally {
  return {
    pages: 0,
    ignored: 0,
    errors: 0,
    fallbacks: 0,
    charactersIn: 0,
    charactersOut: 0,
    removed: {},
    shares: Array.from({length: 11}, () => 0),
    slowest: [],
    noisiest: []
  }
}

/** Add a tally to another. */
export function addTally(to: Tally, more: Tally): void {
  to.pages += more.pages
  to.ignored += more.ignored
  to.errors += more.errors
  to.fallbacks += more.fallbacks
  to.charactersIn += more.charactersIn
  to.charactersOut += more.charactersOut
  for (const [kind, characters] of Object.entries(more.removed) as [Kind, number][]) to.removed[kind] = (to.removed[kind] ?? 0) + characters
  more.shares.forEach((pages, tenth) => (to.shares[tenth]! += pages))
  to.slowest = most([...to.slowest, ...more.slowest], ({milliseconds}) => milliseconds)
  to.noisiest = most([...to.noisiest, ...more.noisiest], ({share}) => share)
}

function most<Item>(items: readonly Item[], of: (item: Item) => number): Item[] {
  return [...items].sort((a, b) => of(b) - of(a)).slice(0, mostExamples)
}

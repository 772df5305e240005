import type {Kind} from '../../kinds.js'
import type {Place} from '../../bulk/record.js'
import type {Tally} from '../../bulk/tally.js'
import {escapeLine} from '../escape-control.js'
import {count, duration, megabytes, percent} from './format.js'

/** A run that is over. */
export interface Course {
  readonly tally: Tally
  readonly seconds: number
  /** Bytes read, as they are on disk. */
  readonly bytes: number
  readonly workers: number
  /** Peak memory in bytes. */
  readonly memory: number
  /** Where what was passed over stands. */
  readonly errorsPath: string
  /** Whether it went on from a run that was stopped. The tally is of both, the time of this one. */
  readonly resumed: boolean
}

/** How many kinds and slowest pages are shown. */
const shownKinds = 12
const shownPages = 3

/** What is said at the end of a run, in lines. */
export function summarize({tally, seconds, bytes, workers, memory, errorsPath, resumed}: Course): string {
  const {pages, charactersIn, charactersOut, errors, ignored, fallbacks, slowest} = tally
  const lines = [
    resumed
      ? `${count(pages)} pages; since the run was resumed, ${duration(seconds)}`
      : `${count(pages)} pages in ${duration(seconds)}: ${count(Math.round(pages / seconds))} pages/s, ${megabytes(bytes / seconds)}/s read`,
    `${workers} ${workers === 1 ? 'worker' : 'workers'}, ${count(Math.round(memory / 1024 / 1024))} MiB of memory at most`,
    `${count(charactersIn)} characters in, ${count(charactersOut)} out: ${percent(shareOf(charactersIn - charactersOut, charactersIn))} removed`
  ]
  for (const [kind, characters] of kindsOf(tally).slice(0, shownKinds)) lines.push(`  ${kind.padEnd(14)}${percent(shareOf(characters, charactersIn)).padStart(7)}`)
  if (slowest.length > 0) lines.push('slowest pages')
  for (const {milliseconds, characters, place} of slowest.slice(0, shownPages)) {
    lines.push(`  ${Math.round(milliseconds)} ms, ${count(characters)} characters: ${escapeLine(nameOf(place))}`)
  }

  if (fallbacks > 0) lines.push(`${count(fallbacks)} pages were nearly all noise; only the surest cuts were made`)
  if (ignored > 0) lines.push(`${count(ignored)} records hold no page and were left out`)
  lines.push(errors === 0 ? 'no errors' : `${errors === 1 ? '1 record was' : `${count(errors)} records were`} passed over; see ${escapeLine(errorsPath)}`)
  return `${lines.join('\n')}\n`
}

/** Kinds by how many characters were removed, most first. */
export function kindsOf({removed}: Tally): [Kind, number][] {
  return (Object.entries(removed) as [Kind, number][]).sort(([, a], [, b]) => b - a)
}

/** A part of a whole; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** A place as editors and compilers write it. */
export function nameOf({file, line, offset, row}: Place): string {
  if (line !== undefined) return `${file}:${line}`
  if (row !== undefined) return `${file}: row ${row}`
  return offset === undefined ? file : `${file}: byte ${offset}`
}

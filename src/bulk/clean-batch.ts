import {performance} from 'node:perf_hooks'
import {gzipSync} from 'node:zlib'
import {clean, type Options, type Removal, type Result} from '../index.js'
import {findField, type TextField} from './field.js'
import {readJson, writeJson} from './json.js'
import type {Page, Place} from './record.js'
import {summaryOf} from './page-summary.js'
import {addTally, emptyTally, type Example, type Tally} from './tally.js'

/** What is done to the pages of a run. */
export interface CleanSettings {
  readonly options: Options
  /** The field that holds the text. */
  readonly field: TextField
  /** The name of the field that takes the metadata. */
  readonly into: string
  /** Whether the removals are written as well. */
  readonly removals: boolean
  /** What is given back: JSON Lines, these as a member of a gzip file, or rows for a table. */
  readonly output: 'lines' | 'gzip' | 'rows'
  /** Whether examples for a report are wanted. */
  readonly examples: boolean
}

/** What came of the pages of a batch. */
export interface Cleaned {
  /** The records as they are written, in order; empty where rows are wanted. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The records as rows, where rows are wanted. */
  readonly rows: readonly OutputRow[]
  /** The pages of which nothing came. */
  readonly problems: readonly Problem[]
  readonly tally: Tally
}

/** A record with its text cleaned. */
export type OutputRow = Record<string, unknown>

/** A page of which nothing came. */
export interface Problem {
  readonly place: Place
  readonly reason: string
}

/** Pages of fewer characters are not shown as examples. */
const shortestExample = 400

/** As much is shown of an example. */
const longestExample = 2500

/** Clean the pages of a batch. A page that cannot be cleaned does not keep the others from it. */
export function cleanBatch(pages: readonly Page[], settings: CleanSettings): Cleaned {
  const tally = emptyTally()
  const problems: Problem[] = []
  const rows: OutputRow[] = []
  let lines = ''
  for (const page of pages) {
    try {
      const {record, exact} = cleanRecord(page, settings, tally)
      if (settings.output === 'rows') rows.push(record)
      else lines += `${writeJson(record, exact)}\n`
    } catch (error) {
      if (!(error instanceof Malformed)) throw error
      problems.push({place: page.place, reason: error.message})
    }
  }

  tally.errors = problems.length
  return {bytes: encode(lines, settings.output === 'gzip'), rows, problems, tally}
}

/** Arrays of their own, which can be handed over to another thread: small buffers of Node.js share one. */
function encode(lines: string, gzip: boolean): Uint8Array<ArrayBuffer> {
  return gzip && lines !== '' ? new Uint8Array(gzipSync(lines)) : new TextEncoder().encode(lines)
}

/** A record is not what it should be; the message says how. */
class Malformed extends Error {}

function cleanRecord(page: Page, settings: CleanSettings, tally: Tally): {record: OutputRow; exact: boolean} {
  const {record, exact} = decode(page, settings.output === 'rows')
  const place = page.type === 'text' ? {holder: record, key: 'text'} : findField(record, settings.field)
  const {name} = settings.field
  if (!place) throw new Malformed(`the field ${name} is not there`)
  const {holder, key} = place
  const text = textOf(holder[key], name)
  const start = performance.now()
  const result = tryClean(text, settings.options)
  holder[key] = result.text
  record[settings.into] = summaryOf(result, {metadata: settings.options.metadata !== false, removals: settings.removals})
  addTally(tally, tallyOf(page.place, text, result, performance.now() - start, settings.examples))
  return {record, exact}
}

function decode(page: Page, forTable: boolean): {record: OutputRow; exact: boolean} {
  if (page.type === 'row') return {record: {...page.row}, exact: Object.values(page.row).some(holdsBigInt)}
  const text = decodeText(page.bytes)
  if (page.type === 'text') return {record: {...page.fields, text}, exact: false}
  let value, exact
  try {
    ;({value, exact} = readJson(text, forTable))
  } catch (error) {
    throw new Malformed(`is not JSON (${shorten((error as Error).message)})`)
  }

  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed(`expected an object, got ${describe(value)}`)
  return {record: value as OutputRow, exact}
}

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Malformed('is not valid UTF-8')
  }
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  // A column of a table that does not say whether it holds text, or holds what is none.
  if (value instanceof Uint8Array) return decodeText(value)
  throw new Malformed(`the field ${name} is ${describe(value)}, not a text`)
}

function tryClean(text: string, options: Options): Result {
  try {
    return clean(text, options)
  } catch (error) {
    // Any string can be cleaned: a rule or a keep function of the config threw.
    throw new Malformed(`cannot be cleaned (${shorten(error instanceof Error ? error.message : String(error))}); check the rules of your config`)
  }
}

function tallyOf(place: Place, text: string, {removals, fallback, text: cleaned}: Result, milliseconds: number, examples: boolean): Tally {
  const removed: Tally['removed'] = {}
  for (const {kind, start, end} of removals) removed[kind] = (removed[kind] ?? 0) + end - start
  const share = text.length === 0 ? 0 : 1 - cleaned.length / text.length
  return {
    ...emptyTally(),
    pages: 1,
    fallbacks: fallback ? 1 : 0,
    charactersIn: text.length,
    charactersOut: cleaned.length,
    removed,
    shares: Array.from({length: 11}, (_, tenth) => (tenth === Math.floor(share * 10) ? 1 : 0)),
    slowest: [{place, milliseconds, characters: text.length}],
    noisiest: examples && text.length >= shortestExample ? [{place, share, characters: text.length, pieces: piecesOf(text, removals)}] : []
  }
}

function piecesOf(text: string, removals: readonly Removal[]): Example['pieces'] {
  const pieces: {text: string; kind?: Removal['kind']}[] = []
  let position = 0
  for (const {start, end, kind} of removals) {
    if (start >= longestExample) break
    if (start > position) pieces.push({text: text.slice(position, start)})
    pieces.push({text: text.slice(start, Math.min(end, longestExample)), kind})
    position = end
  }

  if (position < longestExample) pieces.push({text: text.slice(position, longestExample)})
  return pieces
}

function holdsBigInt(value: unknown): boolean {
  if (typeof value === 'bigint') return true
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false
  return Object.values(value).some(holdsBigInt)
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** The messages of parsers show what they choked on, which may be long. */
function shorten(message: string): string {
  return message.length > 200 ? `${message.slice(0, 200)}…` : message
}

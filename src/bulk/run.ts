import {batchLimits, makeBatches, type Batch, type BatchLimits} from './batch.js'
import type {Cleaned, CleanSettings, Problem} from './clean-batch.js'
import {mapInOrder} from './map-in-order.js'
import type {Pool} from './pool.js'
import type {Input} from './read/inputs.js'
import {readInputs, type Meter, type Position} from './read/read-inputs.js'
import type {Ignored, Page, Unreadable} from './record.js'
import {addTally, emptyTally, type Tally} from './tally.js'

/** How many batches a worker has before it: while it cleans one, the next waits; the others are done and wait for their turn. */
const batchesPerWorker = 4

/** What a run is made of. */
export interface Run {
  readonly inputs: readonly Input[]
  readonly pool: Pool
  readonly settings: Omit<CleanSettings, 'options'>
  readonly limits?: BatchLimits
  /** Where to begin. Default: at the start. */
  readonly from?: Position
  /** Take what came of a batch. The next is taken when this is done. */
  readonly take: (part: Part) => Promise<void>
  /** How far reading has come. */
  readonly meter: Meter
  /** When to read no further. What has been read is still cleaned. */
  readonly signal?: AbortSignal
}

/** What came of a batch. */
export interface Part {
  readonly cleaned: Cleaned
  /** All that was passed over, in the order of the input. */
  readonly problems: readonly Problem[]
  readonly tally: Tally
  /** Where reading goes on after it, and whether a run that is stopped can. */
  readonly next: Position
  readonly checkpoint: boolean
}

/** Read, clean and hand on every record of the inputs, in order, in memory that does not grow with them. */
export async function run({inputs, pool, settings, limits = batchLimits, from = {file: 0, record: 0}, take, meter, signal}: Run): Promise<void> {
  const stretches = until(readInputs(inputs, from, settings.output === 'rows', meter), signal)
  const parts = mapInOrder(makeBatches(stretches, limits), pool.workers * batchesPerWorker, (batch) => clean(batch, pool, settings))
  for await (const part of parts) await take(part)
}

async function clean({records, next, checkpoint}: Batch, pool: Pool, settings: Run['settings']): Promise<Part> {
  const pages = records.filter((record): record is Page => record.type !== 'unreadable' && record.type !== 'ignored')
  const unreadable = records.filter((record): record is Unreadable => record.type === 'unreadable')
  const ignored = records.filter((record): record is Ignored => record.type === 'ignored')
  const cleaned = await pool.cleanBatch(pages, settings)
  const tally = emptyTally()
  addTally(tally, cleaned.tally)
  tally.errors += unreadable.length
  tally.ignored += ignored.length
  return {cleaned, problems: inOrder(records, [...cleaned.problems, ...unreadable]), tally, next, checkpoint}
}

/** Problems in the order of their records. */
function inOrder(records: Batch['records'], problems: readonly Problem[]): Problem[] {
  if (problems.length === 0) return []
  const keyOf = ({place}: Pick<Problem, 'place'>): string => JSON.stringify(place)
  const orders = new Map(records.map((record, index) => [keyOf(record), index]))
  return [...problems]
    .sort((a, b) => orders.get(keyOf(a))! - orders.get(keyOf(b))!)
    .map(({place, reason}) => ({place, reason}))
}

/** Stop when told to, even while the source keeps one waiting. */
async function* until<Value>(source: AsyncGenerator<Value>, signal: AbortSignal | undefined): AsyncGenerator<Value> {
  if (!signal) {
    yield* source
    return
  }

  const stop = new Promise<{done: true}>((resolve) => signal.addEventListener('abort', () => resolve({done: true}), {once: true}))
  while (!signal.aborted) {
    const read = await Promise.race([source.next(), stop])
    if (read.done) break
    yield read.value
  }
}

import {createRequire} from 'node:module'
import {availableParallelism} from 'node:os'
import workerpool from 'workerpool'
import type {Cleaned, CleanSettings, Problem} from './clean-batch.js'
import {pack} from './packed.js'
import {checkPoolOptions, type PoolOptions} from './pool-options.js'
import type {Page} from './record.js'
import {addTally, emptyTally} from './tally.js'
import type {CleanedText, WorkerSettings} from './worker-settings.js'

/** Threads that clean pages. */
export interface Pool {
  /** How many threads there are. */
  readonly workers: number
  /** Clean a batch of records. Never rejects for what a page does. */
  cleanBatch(pages: readonly Page[], settings: Omit<CleanSettings, 'options'>): Promise<Cleaned>
  /** Clean texts. Never rejects for what a text does. */
  cleanTexts(texts: readonly string[]): Promise<CleanedText[]>
  /** End the threads, at once. */
  close(): Promise<void>
}

/** Memory that a thread may take before it is ended, in MiB. The largest record takes about a fourth of it. */
const memoryLimit = 1024

/** How long a thread that hangs is asked to end by itself, in milliseconds. */
const patience = 100

/**
 * Start threads that clean pages.
 *
 * A batch that takes longer than one page may, or that takes its thread down, is
 * done again page by page. A page that does it by itself is given up, and the
 * thread is replaced.
 *
 * @throws TypeError if the options of `settings` cannot be sent to a thread.
 * @throws RangeError if there cannot be as many threads, or the time cannot be waited for.
 */
export function createPool(settings: WorkerSettings, {workers = availableParallelism(), timeout = 30_000}: PoolOptions = {}): Pool {
  checkSendable(settings)
  checkPoolOptions({workers, timeout})
  const pool = workerpool.pool(createRequire(import.meta.url).resolve('#bulk-worker'), {
    minWorkers: workers,
    maxWorkers: workers,
    workerType: 'thread',
    workerTerminateTimeout: patience,
    workerThreadOpts: {workerData: settings, resourceLimits: {maxOldGenerationSizeMb: memoryLimit}}
  })

  return {
    workers,
    async cleanBatch(pages, settings) {
      const cleaned = await attempt(pages, async (some) => {
        const packed = pack(some)
        return [(await run('cleanBatch', [packed, settings], [packed.bytes.buffer])) as Cleaned]
      })
      return join(cleaned.map((part) => ('item' in part ? failed({place: part.item.place, reason: part.reason}) : part)))
    },
    async cleanTexts(texts) {
      const cleaned = await attempt(texts, async (some) => (await run('cleanTexts', [some])) as CleanedText[])
      return cleaned.map((part) => ('item' in part ? {error: new Error(part.reason)} : part))
    },
    async close() {
      await pool.terminate(true)
    }
  }

  function run(method: string, parameters: unknown[], transfer: object[] = []): Promise<unknown> {
    return pool.exec(method, parameters, {transfer}).timeout(timeout) as unknown as Promise<unknown>
  }

  /** Do work on all items; if that fails, on each by itself, to find out which it is that fails. */
  async function attempt<Item, Result>(
    items: readonly Item[],
    work: (items: readonly Item[]) => Promise<Result[]>
  ): Promise<(Result | {item: Item; reason: string})[]> {
    try {
      return await work(items)
    } catch (error) {
      const reason = reasonOf(error, timeout)
      if (reason === undefined) throw error
      if (items.length === 1) return [{item: items[0]!, reason}]
      return (await Promise.all(items.map((item) => attempt([item], work)))).flat()
    }
  }
}

/** Why a thread did not do its work, if that is for a page to blame. */
function reasonOf(error: unknown, timeout: number): string | undefined {
  if (error instanceof workerpool.Promise.TimeoutError) return `took longer than ${timeout / 1000} s to clean`
  if (!(error instanceof workerpool.TerminateError)) return undefined
  const {code} = (error.cause ?? {}) as NodeJS.ErrnoException
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took too much memory to clean' : `ended the thread that cleaned it (${error.message.split('\n', 1)[0]})`
}

function checkSendable(settings: WorkerSettings): void {
  try {
    structuredClone(settings)
  } catch {
    throw new TypeError('Expected options without functions, which cannot be sent to a thread; put them in a config file and give its name as the option `config`')
  }
}

function failed(problem: Problem): Cleaned {
  return {bytes: new Uint8Array(), rows: [], problems: [problem], tally: {...emptyTally(), errors: 1}}
}

function join(parts: readonly Cleaned[]): Cleaned {
  if (parts.length === 1) return parts[0]!
  const tally = emptyTally()
  for (const part of parts) addTally(tally, part.tally)
  return {
    bytes: new Uint8Array(Buffer.concat(parts.map(({bytes}) => bytes))),
    rows: parts.flatMap(({rows}) => rows),
    problems: parts.flatMap(({problems}) => problems),
    tally
  }
}

/** Clean many pages in a program, on all cores: `unboil/stream`. */
import {withPauses} from './bulk/batch.js'
import {mapInOrder} from './bulk/map-in-order.js'
import {createPool, type Pool} from './bulk/pool.js'
import {checkPoolOptions, type PoolOptions} from './bulk/pool-options.js'
import {loadConfig} from './cli/load-config.js'
import {checkNames} from './check-names.js'
import {clean, type Options, type Result} from './index.js'

export type {PoolOptions} from './bulk/pool-options.js'

/** Options of `cleanEach` and `createCleanStream`. */
export interface CleanEachOptions<Item> extends PoolOptions {
  /**
   * Options of `clean`. Threads cannot be given functions, so these belong in a
   * `config`.
   */
  readonly clean?: Options | undefined
  /** A config file, as the command takes it, which every thread loads. `clean` wins over it. Default: none. */
  readonly config?: string | undefined
  /** The text of an item. Default: the item itself, or its `text`. */
  readonly text?: ((item: Item) => string) | undefined
}

/** What came of an item: a result, or why there is none. */
export type CleanedItem<Item> =
  | {readonly item: Item; readonly result: Result; readonly error?: never}
  | {readonly item: Item; readonly result?: never; readonly error: Error}

/** A batch for a thread is full with as many characters, or items; or if nothing comes for as many milliseconds. */
const batchCharacters = 256 * 1024
const batchItems = 256
const idle = 20

/** How many batches a thread has before it. */
const batchesPerWorker = 3

/**
 * Clean each of many pages on all cores, and give the results in the order of
 * the pages. No more are read than can be worked on.
 *
 * A page that takes too long, or that a rule of one's own fails on, gives an
 * error in its place; the others go on.
 *
 * @example
 * ```ts
 * import {cleanEach} from 'unboil/stream'
 *
 * for await (const {item, result, error} of cleanEach(rows, {text: (row) => row.body})) {
 *   if (result) await save(item.id, result.text)
 *   else console.warn(item.id, error)
 * }
 * ```
 * @throws TypeError or RangeError if an option is not what it should be.
 */
export function cleanEach<Item>(items: Iterable<Item> | AsyncIterable<Item>, options: CleanEachOptions<Item> = {}): AsyncGenerator<CleanedItem<Item>, void, undefined> {
  // Now, not when the first result is asked for, or in every thread.
  checkItems(items)
  checkOptions(options)
  return cleanInPool(items, options)
}

/**
 * The same as a web-standard transform stream: pages in, what came of them out.
 *
 * @example
 * ```ts
 * import {createCleanStream} from 'unboil/stream'
 *
 * await pages.pipeThrough(createCleanStream()).pipeTo(store)
 * ```
 * @throws TypeError or RangeError if an option is not what it should be.
 */
export function createCleanStream<Item = string>(options: CleanEachOptions<Item> = {}): TransformStream<Item, CleanedItem<Item>> {
  const input = new TransformStream<Item, Item>()
  const reader = input.readable.getReader()
  const cleaned = cleanEach(readAll(reader), options)
  return {
    writable: input.writable,
    readable: new ReadableStream<CleanedItem<Item>>(
      {
        async pull(controller) {
          const {done, value} = await cleaned.next()
          if (done) controller.close()
          else controller.enqueue(value)
        },
        async cancel(reason) {
          // What waits for more input comes to an end first.
          await reader.cancel(reason)
          await cleaned.return()
        }
      },
      {highWaterMark: 0}
    )
  }
}

const optionNames = new Set(['clean', 'config', 'text', 'workers', 'timeout'])

function checkItems(items: unknown): void {
  const iterable = items as Partial<Iterable<unknown> & AsyncIterable<unknown>> | null | undefined
  if (typeof iterable?.[Symbol.asyncIterator] === 'function') return
  // A string is iterable, by its characters, which nobody means.
  if (typeof iterable !== 'string' && typeof iterable?.[Symbol.iterator] === 'function') return
  throw new TypeError(`Expected an iterable or async iterable of pages, got ${iterable === null ? 'null' : typeof iterable}`)
}

function checkOptions(options: CleanEachOptions<never>): void {
  checkNames(options, optionNames)
  checkPoolOptions(options)
  const {clean: over, config, text} = options
  if (config !== undefined && typeof config !== 'string') throw new TypeError(`Expected the name of a file as the option \`config\`, got \`${String(config)}\``)
  if (text !== undefined && typeof text !== 'function') throw new TypeError(`Expected a function as the option \`text\`, got \`${String(text)}\``)
  clean('', over)
}

async function* cleanInPool<Item>(items: Iterable<Item> | AsyncIterable<Item>, options: CleanEachOptions<Item>): AsyncGenerator<CleanedItem<Item>, void, undefined> {
  const {clean: over = {}, config = false, text = textOf, workers, timeout} = options
  // Threads that do not start would be taken for pages that end them.
  await loadConfig(config)
  const pool = createPool({options: over, config}, {...(workers !== undefined && {workers}), ...(timeout !== undefined && {timeout})})
  try {
    const batches = mapInOrder(makeBatches(items, text), pool.workers * batchesPerWorker, (batch) => cleanAll(batch, pool))
    for await (const batch of batches) yield* batch
  } finally {
    await pool.close()
  }
}

interface TextItem<Item> {
  readonly item: Item
  readonly text: string | Error
}

async function cleanAll<Item>(batch: readonly TextItem<Item>[], pool: Pool): Promise<CleanedItem<Item>[]> {
  const cleaned = await pool.cleanTexts(batch.map(({text}) => text).filter((text) => typeof text === 'string'))
  let next = 0
  return batch.map(({item, text}) => (typeof text === 'string' ? {item, ...cleaned[next++]!} : {item, error: text}))
}

async function* makeBatches<Item>(items: Iterable<Item> | AsyncIterable<Item>, text: (item: Item) => string): AsyncGenerator<TextItem<Item>[]> {
  let batch: TextItem<Item>[] = []
  let characters = 0
  for await (const item of withPauses(asAsync(items), idle)) {
    if (item !== 'pause') {
      const next = {item: item.value, text: tryText(item.value, text)}
      batch.push(next)
      characters += typeof next.text === 'string' ? next.text.length : 0
    }

    const full = characters >= batchCharacters || batch.length >= batchItems
    if (batch.length > 0 && (full || item === 'pause')) {
      yield batch
      batch = []
      characters = 0
    }
  }

  if (batch.length > 0) yield batch
}

/** In boxes, so that no item is taken for a pause. */
async function* asAsync<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<{value: Item}> {
  for await (const value of items) yield {value}
}

async function* readAll<Item>(reader: ReadableStreamDefaultReader<Item>): AsyncGenerator<Item> {
  for (;;) {
    const {done, value} = await reader.read()
    if (done) return
    yield value
  }
}

function tryText<Item>(item: Item, text: (item: Item) => string): string | Error {
  try {
    const value: unknown = text(item)
    return typeof value === 'string' ? value : new TypeError(`Expected a string to clean, got ${value === null ? 'null' : typeof value}`)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function textOf(item: unknown): string {
  return typeof item === 'object' && item !== null ? (item as {text: string}).text : (item as string)
}

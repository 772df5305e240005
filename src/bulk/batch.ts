import {endIterator} from './map-in-order.js'
import type {Position, Stretch} from './read/read-inputs.js'
import {sizeOf, type SourceRecord} from './record.js'

/** Records that are cleaned at one go. */
export interface Batch {
  readonly records: readonly SourceRecord[]
  /** Where reading goes on after it. */
  readonly next: Position
  /** Whether a run that is stopped later can go on from `next`. */
  readonly checkpoint: boolean
}

/** How large batches are. */
export interface BatchLimits {
  /** A batch is full with as many bytes. */
  readonly bytes: number
  /** A batch is full with as many records. */
  readonly records: number
  /** As many bytes, or records, lie between checkpoints. */
  readonly checkpointBytes: number
  readonly checkpointRecords: number
  /** If no record arrives for as many milliseconds, what is there is a batch. By default it waits. */
  readonly idle?: number
}

/**
 * Large enough that sending a batch to a worker costs little beside cleaning it,
 * small enough that many are under way at a time in little memory.
 */
export const batchLimits: BatchLimits = {
  bytes: 512 * 1024,
  records: 512,
  checkpointBytes: 64 * 1024 * 1024,
  checkpointRecords: 20_000
}

/**
 * Put records together to batches by size.
 *
 * Without `idle`, where a batch ends depends on the records since the last
 * checkpoint only, so a run that goes on from there makes the same batches.
 */
export async function* makeBatches(stretches: AsyncIterable<Stretch>, limits: BatchLimits): AsyncGenerator<Batch> {
  let records: SourceRecord[] = []
  let bytes = 0
  let next: Position = {file: 0, record: 0}
  let sinceCheckpoint = {bytes: 0, records: 0}
  for await (const stretch of withPauses(stretches, limits.idle)) {
    if (stretch === 'pause') {
      if (records.length > 0) yield take()
      continue
    }

    for (const [index, record] of stretch.records.entries()) {
      records.push(record)
      bytes += sizeOf(record)
      next = {file: stretch.from.file, record: stretch.from.record + index + 1}
      if (bytes >= limits.bytes || records.length >= limits.records || isCheckpoint()) yield take()
    }
  }

  if (records.length > 0) yield take()

  function isCheckpoint(): boolean {
    return sinceCheckpoint.bytes + bytes >= limits.checkpointBytes || sinceCheckpoint.records + records.length >= limits.checkpointRecords
  }

  function take(): Batch {
    const batch = {records, next, checkpoint: isCheckpoint()}
    sinceCheckpoint = batch.checkpoint
      ? {bytes: 0, records: 0}
      : {bytes: sinceCheckpoint.bytes + bytes, records: sinceCheckpoint.records + records.length}
    records = []
    bytes = 0
    return batch
  }
}

/** Pass on what an iterable gives, and say when it has given nothing for a while. */
export async function* withPauses<Value>(source: AsyncIterable<Value>, idle: number | undefined): AsyncGenerator<Value | 'pause'> {
  if (idle === undefined) {
    yield* source
    return
  }

  const iterator = source[Symbol.asyncIterator]()
  let asked = false
  try {
    for (;;) {
      const next = iterator.next()
      asked = true
      let timer: NodeJS.Timeout | undefined
      const pause = new Promise<'pause'>((resolve) => (timer = setTimeout(resolve, idle, 'pause')))
      const first = await Promise.race([next, pause])
      clearTimeout(timer)
      if (first === 'pause') yield 'pause'
      const read = await next
      asked = false
      if (read.done) return
      yield read.value
    }
  } finally {
    await endIterator(iterator, asked)
  }
}

import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import type {SourceRecord} from '../record.js'
import {decompress} from './decompress.js'
import type {Input} from './inputs.js'
import {readJsonLines} from './json-lines.js'
import {readParquet} from './parquet.js'
import {readTextFile} from './text.js'
import {readWarc} from './warc.js'

/** How much of a file is read at once. What one piece of gzip can blow up to is a thousand times that. */
const chunkSize = 64 * 1024

/** A place between two records: how many files and, of the file that follows, records are behind it. */
export interface Position {
  readonly file: number
  readonly record: number
}

/** Records that follow one another in one file. */
export interface Stretch {
  readonly records: readonly SourceRecord[]
  /** Where the first of them stands. */
  readonly from: Position
}

/** How far reading has come, in bytes as they are on disk. */
export interface Meter {
  bytes: number
}

/**
 * Read every record of the inputs, in order, a stretch at a time.
 *
 * A file that cannot be opened or read is a record that cannot be read, and the
 * next file follows.
 *
 * @param from Where to begin, as after a run that was stopped.
 * @param exact Whether values of tables are for a writer of tables; else for JSON.
 */
export async function* readInputs(inputs: readonly Input[], from: Position, exact: boolean, meter: Meter): AsyncGenerator<Stretch> {
  for (const {size} of inputs.slice(0, from.file)) meter.bytes += size
  for (let file = from.file; file < inputs.length; file++) {
    const behind = file === from.file ? from.record : 0
    // A table is read from there on. Of anything else, what is behind is read again and left out.
    let record = inputs[file]!.format === 'parquet' ? behind : 0
    for await (const read of readInput(inputs[file]!, behind, exact, meter)) {
      const records = record < behind ? read.slice(behind - record) : read
      const start = Math.max(record, behind)
      record += read.length
      if (records.length > 0) yield {records, from: {file, record: start}}
    }
  }
}

async function* readInput(input: Input, behind: number, exact: boolean, meter: Meter): AsyncGenerator<readonly SourceRecord[]> {
  const file = input.path === '-' ? 'standard input' : input.path
  try {
    if (input.format === 'parquet') yield* readTable(input, file, behind, exact, meter)
    else {
      const chunks = decompress(metered(input.path === '-' ? process.stdin : createReadStream(input.path, {highWaterMark: chunkSize}), meter))
      if (input.format === 'warc') yield* readWarc(file, chunks)
      else if (input.format === 'text') yield* readTextFile(file, chunks)
      else yield* readJsonLines(file, chunks)
    }
  } catch (error) {
    // The system said no. Anything else is a bug, which needs its stack.
    if (!(error instanceof Error && 'syscall' in error)) throw error
    yield [{type: 'unreadable', place: {file}, reason: `the file could not be read on (${error.message})`}]
  }
}

async function* readTable(input: Input, file: string, behind: number, exact: boolean, meter: Meter): AsyncGenerator<readonly SourceRecord[]> {
  const handle = await open(input.path)
  try {
    const before = meter.bytes
    yield* readParquet(file, handle, behind, exact)
    meter.bytes = before + input.size
  } finally {
    await handle.close()
  }
}

async function* metered(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.bytes += chunk.length
    yield chunk
  }
}

import type {FileHandle} from 'node:fs/promises'
import type {AsyncBuffer, FileMetaData, ParquetParsers, SchemaElement} from 'hyparquet'
import type {SourceRecord} from '../record.js'

/** About how many bytes of rows are decoded at once. */
const sliceSize = 16 * 1024 * 1024

/**
 * Read the rows of a Parquet file, a slice of a row group at a time.
 *
 * A row group that is damaged is an error, and the rows of the others are read.
 *
 * @param skip How many records to leave out at the start, unread.
 * @param exact Whether times are given as the numbers they are stored as, for a writer; else as JSON shows them.
 */
export async function* readParquet(file: string, handle: FileHandle, skip: number, exact: boolean): AsyncGenerator<SourceRecord[]> {
  const {parquetReadObjects} = await import('hyparquet')
  const {compressors} = await import('hyparquet-compressors')
  const buffer = await asyncBufferOf(handle)
  let metadata: FileMetaData
  try {
    metadata = await readMetadata(buffer)
  } catch (error) {
    if (skip === 0) yield [{type: 'unreadable', place: {file}, reason: `is not a Parquet file that can be read (${(error as Error).message})`}]
    return
  }

  let groupStart = 0
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows)
    const slice = Math.max(1, Math.floor((sliceSize * rows) / Math.max(1, Number(group.total_byte_size))))
    for (let start = groupStart; start < groupStart + rows; start += slice) {
      const end = Math.min(start + slice, groupStart + rows)
      if (end <= skip) continue
      const rowStart = Math.max(start, skip)
      yield await parquetReadObjects({file: buffer, metadata, rowStart, rowEnd: end, compressors, utf8: false, geoparquet: false, parsers: exact ? exactParsers : readableParsers}).then(
        (read) => read.map((row, index): SourceRecord => ({type: 'row', place: {file, row: rowStart + index + 1}, row})),
        // One for each row, so that the count of records does not hang on what is damaged.
        (error: unknown) =>
          Array.from({length: end - rowStart}, (_, index): SourceRecord => {
            const reason = `the row is in a part of the file that cannot be read (${(error as Error).message})`
            return {type: 'unreadable', place: {file, row: rowStart + index + 1}, reason}
          })
      )
    }

    groupStart += rows
  }
}

/**
 * The schema of a Parquet file, the root first.
 *
 * @throws Error if it is none.
 */
export async function readParquetSchema(handle: FileHandle): Promise<SchemaElement[]> {
  return (await readMetadata(await asyncBufferOf(handle))).schema
}

async function readMetadata(buffer: AsyncBuffer): Promise<FileMetaData> {
  const {parquetMetadataAsync} = await import('hyparquet')
  return parquetMetadataAsync(buffer, {geoparquet: false})
}

async function asyncBufferOf(handle: FileHandle): Promise<AsyncBuffer> {
  const {size} = await handle.stat()
  return {
    byteLength: size,
    async slice(start, end = size) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
      const {bytesRead} = await handle.read(bytes, 0, bytes.length, start)
      if (bytesRead < bytes.length) throw new Error('the file has become shorter')
      return bytes.buffer
    }
  }
}

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function stringFromBytes(bytes: Uint8Array): string | Uint8Array {
  try {
    return decoder.decode(bytes)
  } catch {
    // Bytes that are no UTF-8 stay bytes, so that they can be told, and written as they were.
    return bytes
  }
}

function jsonFromBytes(bytes: Uint8Array): unknown {
  const text = stringFromBytes(bytes)
  try {
    return typeof text === 'string' ? JSON.parse(text) : text
  } catch {
    return text
  }
}

/** Values as JSON shows them: times to the last digit that the file has. */
const readableParsers: Partial<ParquetParsers> = {
  stringFromBytes,
  jsonFromBytes,
  timestampFromMicroseconds: (time) => timeOf(time, 1000n, 3),
  timestampFromNanoseconds: (time) => timeOf(time, 1_000_000n, 6),
  dateFromDays: (days) => timeOf(BigInt(days) * 86_400_000n, 1n, 0).split('T', 1)[0]
}

/** Values as the writer takes them back without loss. */
const exactParsers: Partial<ParquetParsers> = {
  stringFromBytes,
  jsonFromBytes,
  timestampFromMilliseconds: (time) => time,
  timestampFromMicroseconds: (time) => time,
  timestampFromNanoseconds: (time) => time,
  dateFromDays: (days) => days
}

function timeOf(time: bigint, perMillisecond: bigint, digits: number): string {
  const rest = ((time % perMillisecond) + perMillisecond) % perMillisecond
  const date = new Date(Number((time - rest) / perMillisecond))
  if (Number.isNaN(date.getTime())) return String(time)
  const iso = date.toISOString()
  return rest === 0n ? iso : `${iso.slice(0, -1)}${String(rest).padStart(digits, '0')}Z`
}

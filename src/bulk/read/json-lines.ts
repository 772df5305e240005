import {longestRecord, tooLong, type SourceRecord} from '../record.js'
import {BrokenInput} from './broken-input.js'

const lineFeed = 10

/**
 * Read JSON Lines: a record a line, blank lines left out. A byte order mark at
 * the start is no part of the first line.
 *
 * If the input breaks off, what there is of the last line is an error, not a record.
 */
export async function* readJsonLines(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SourceRecord[]> {
  /** The pieces of the line that is being read, and how long they are. */
  let pieces: Uint8Array[] = []
  let length = 0
  let line = 1
  let offset = 0
  try {
    for await (const chunk of chunks) {
      const records: SourceRecord[] = []
      let start = 0
      for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
        add(chunk.subarray(start, end))
        const record = finishLine()
        if (record) records.push(record)
        line++
        offset += length + 1
        length = 0
        start = end + 1
      }

      add(chunk.subarray(start))
      if (records.length > 0) yield records
    }
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error
    yield [{type: 'unreadable', place: {file, line, offset}, reason: `${error.message}; the file could not be read on from here`}]
    return
  }

  const last = finishLine()
  if (last) yield [last]

  function add(piece: Uint8Array): void {
    // Of a line that is too long, only the length is of interest.
    if (length <= longestRecord) pieces.push(piece)
    length += piece.length
  }

  function finishLine(): SourceRecord | undefined {
    const place = {file, line, offset}
    const all = pieces
    pieces = []
    if (length > longestRecord) return {type: 'unreadable', place, reason: `the line ${tooLong}`}
    let bytes = all.length === 1 ? all[0]! : Buffer.concat(all)
    if (line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
    return isBlank(bytes) ? undefined : {type: 'json', place, bytes}
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

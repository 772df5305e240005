import {longestRecord, tooLong, type SourceRecord} from '../record.js'
import {BrokenInput} from './broken-input.js'

/** Read a file as one page. */
export async function* readTextFile(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SourceRecord[]> {
  const place = {file}
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      pieces.push(chunk)
      length += chunk.length
      if (length > longestRecord) {
        yield [{type: 'unreadable', place, reason: `the file ${tooLong}`}]
        return
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error
    yield [{type: 'unreadable', place, reason: error.message}]
    return
  }

  yield [{type: 'text', place, bytes: Buffer.concat(pieces), fields: {file}}]
}

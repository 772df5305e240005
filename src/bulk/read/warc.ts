import {longestRecord, tooLong, type Place, type SourceRecord} from '../record.js'
import {BrokenInput} from './broken-input.js'
import {ByteReader, withoutEnding} from './byte-reader.js'

/** More than any header line that is one. */
const longestLine = 64 * 1024

/** More header lines than any record has. */
const mostLines = 256

const versionLine = /^WARC\/\d\.\d$/u

/** The headers that become fields, and the fields. */
const fieldsByHeader: readonly (readonly [string, string])[] = [
  ['warc-record-id', 'id'],
  ['warc-target-uri', 'url'],
  ['warc-date', 'date'],
  ['warc-identified-content-language', 'languages']
]

type Headers = ReadonlyMap<string, string>

/**
 * Read the `conversion` records of WARC files (ISO 28500), of which the WET files
 * of Common Crawl consist: the text, and `id`, `url`, `date` and `languages`
 * from the headers. Records of other types are passed over.
 *
 * A record whose header is broken, or whose length is not what the header says,
 * is an error. Reading goes on at the next line that opens a record.
 */
export async function* readWarc(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SourceRecord[]> {
  const reader = new ByteReader(chunks)
  const decoder = new TextDecoder()
  let place: Place = {file, offset: 0}
  try {
    for (;;) {
      place = {file, offset: reader.offset}
      const line = await readLine()
      if (line === undefined) return
      if (line !== '') yield [await readRecord(line)]
    }
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error
    yield [{type: 'unreadable', place, reason: `${error.message}; the file could not be read on from here`}]
  }

  async function readLine(): Promise<string | undefined> {
    const line = await reader.readLine(longestLine)
    return line && decoder.decode(withoutEnding(line))
  }

  async function readRecord(opening: string): Promise<SourceRecord> {
    if (!versionLine.test(opening)) {
      await findNext()
      return unreadable(`expected a line such as WARC/1.0, got ${JSON.stringify(opening.slice(0, 60))}`)
    }

    const headers = await readHeaders()
    if (typeof headers === 'string') {
      await findNext()
      return unreadable(headers)
    }

    const length = Number(headers.get('content-length'))
    if (!/^\d+$/u.test(headers.get('content-length') ?? '') || !Number.isSafeInteger(length)) {
      await findNext()
      return unreadable(headers.has('content-length') ? `the Content-Length is ${JSON.stringify(headers.get('content-length'))}, not a number of bytes` : 'the header has no Content-Length')
    }

    const page = headers.get('warc-type') === 'conversion' && /^text\/|^$/iu.test(headers.get('content-type') ?? '')
    if (!page || length > longestRecord) {
      const skipped = await reader.skip(length)
      if (skipped < length) return unreadable(`the file ends after ${skipped} of the ${length} bytes that the Content-Length says`)
      return page ? unreadable(`the record ${tooLong}`) : {type: 'ignored', place}
    }

    // A length that is too large takes in the records that follow, and these may be good.
    reader.mark()
    const bytes = await reader.read(length)
    const whole = bytes.length === length && !(await readLine()) && /^$|^WARC\/\d\.\d$/u.test((await readLine()) ?? '')
    reader.reset()
    if (whole) {
      await reader.skip(length)
      return {type: 'text', place, bytes, fields: fieldsOf(headers)}
    }

    await findNext()
    return unreadable(
      bytes.length < length
        ? `the file ends after ${bytes.length} of the ${length} bytes that the Content-Length says`
        : `the record is not over after the ${length} bytes that the Content-Length says`
    )
  }

  /** The headers up to the blank line, or what is wrong with them. */
  async function readHeaders(): Promise<Headers | string> {
    const headers = new Map<string, string>()
    let name = ''
    for (let count = 0; count < mostLines; count++) {
      const line = await readLine()
      if (line === undefined) return 'the file ends in the header'
      if (line === '') return headers
      const colon = line.indexOf(':')
      if (/^[ \t]/u.test(line) && name !== '') headers.set(name, `${headers.get(name)} ${line.trim()}`)
      else if (colon > 0) {
        name = line.slice(0, colon).trim().toLowerCase()
        headers.set(name, line.slice(colon + 1).trim())
      } else return `the header line ${JSON.stringify(line.slice(0, 60))} has no colon`
    }

    return `the header has more than ${mostLines} lines`
  }

  /** Go to the next line that opens a record, which a record that was cut off may have run into. */
  async function findNext(): Promise<void> {
    for (;;) {
      reader.mark()
      const line = await reader.readLine(longestLine)
      if (line === undefined) break
      const bytes = withoutEnding(line)
      const version = /WARC\/\d\.\d$/u.exec(decoder.decode(bytes.subarray(-'WARC/1.0'.length)))
      if (!version) continue
      const before = bytes.length - version[0].length
      if (before > 0 && !/^WARC-[\w-]+:/u.test((await readLine()) ?? '')) continue
      reader.reset()
      await reader.skip(before)
      break
    }

    reader.release()
  }

  function unreadable(reason: string): SourceRecord {
    return {type: 'unreadable', place, reason}
  }
}

function fieldsOf(headers: Headers): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [header, field] of fieldsByHeader) {
    const value = headers.get(header)
    if (value !== undefined) fields[field] = value.replace(/^<(.*)>$/u, '$1')
  }

  return fields
}

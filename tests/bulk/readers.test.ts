import {gzipSync} from 'node:zlib'
import {WARCRecord, WARCSerializer} from 'warcio'
import {describe, expect, it} from 'vitest'
import {BrokenInput} from '../../src/bulk/read/broken-input.js'
import {decompress} from '../../src/bulk/read/decompress.js'
import {formatOf} from '../../src/bulk/read/inputs.js'
import {readJsonLines} from '../../src/bulk/read/json-lines.js'
import {readWarc} from '../../src/bulk/read/warc.js'
import {longestRecord, type SourceRecord} from '../../src/bulk/record.js'

/** Bytes in pieces of a size, so that every boundary is met. */
async function* inPieces(bytes: Uint8Array | string, size: number): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(bytes)
  for (let start = 0; start < all.length; start += size) yield await Promise.resolve(all.subarray(start, start + size))
}

async function all<Value>(source: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = []
  for await (const value of source) values.push(value)
  return values
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  return Buffer.concat(await all(chunks)).toString()
}

/** Records as they are easily compared. */
async function read(records: AsyncIterable<SourceRecord[]>): Promise<object[]> {
  return (await all(records)).flat().map((record) => ('bytes' in record ? {...record, bytes: Buffer.from(record.bytes).toString()} : record))
}

const sizes = [1, 7, 1000]

// Made with zstd 1.5: `{"text":"one"}\n{"text":"two"}\n`.
const zstandard = Buffer.from('KLUv/QRY3QAAqHsidGV4dCI6Im9uZSJ9CnR3byJ9CgEAUsw6kOLf7g==', 'base64')

describe('decompress', () => {
  it.each(sizes)('passes on what is not compressed, in pieces of %i', async (size) => {
    expect(await textOf(decompress(inPieces('plain', size)))).toBe('plain')
    expect(await textOf(decompress(inPieces('', size)))).toBe('')
  })

  it.each(sizes)('reads gzip of several members, in pieces of %i', async (size) => {
    expect(await textOf(decompress(inPieces(Buffer.concat([gzipSync('one'), gzipSync('two')]), size)))).toBe('onetwo')
  })

  it('gives what there is of gzip that ends too early, then throws', async () => {
    // Random, so that it cannot be compressed.
    const text = Array.from({length: 30_000}, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36)).join()
    const whole = gzipSync(text)
    let given = ''
    await expect(
      (async () => {
        for await (const chunk of decompress(inPieces(whole.subarray(0, whole.length >> 1), 1000))) given += Buffer.from(chunk).toString()
      })()
    ).rejects.toThrow(new BrokenInput('the gzip data is damaged or ends too early (unexpected end of file)'))
    expect(given.length).toBeGreaterThan(text.length / 4)
    expect(text.startsWith(given)).toBe(true)
  })

  it('throws at damaged gzip', async () => {
    const damaged = Buffer.concat([gzipSync('one'), Buffer.from('no gzip at all')])
    await expect(textOf(decompress(inPieces(damaged, 1000)))).rejects.toThrow(BrokenInput)
  })

  it.each(sizes)('reads Zstandard of several frames, in pieces of %i', async (size) => {
    const text = '{"text":"one"}\n{"text":"two"}\n'
    expect(await textOf(decompress(inPieces(Buffer.concat([zstandard, zstandard]), size)))).toBe(text + text)
  })

  it('throws at Zstandard that ends too early or is damaged', async () => {
    await expect(textOf(decompress(inPieces(zstandard.subarray(0, 20), 1000)))).rejects.toThrow(BrokenInput)
    await expect(textOf(decompress(inPieces(Buffer.concat([zstandard, Buffer.from('no Zstandard at all, but long')]), 1000)))).rejects.toThrow(BrokenInput)
  })
})

describe('readJsonLines', () => {
  it.each(sizes)('gives lines with their places, in pieces of %i', async (size) => {
    expect(await read(readJsonLines('f', inPieces('\u{FEFF}{"a":1}\r\n\n \t\n{"ä":2}\n3', size)))).toEqual([
      {type: 'json', place: {file: 'f', line: 1, offset: 0}, bytes: '{"a":1}\r'},
      {type: 'json', place: {file: 'f', line: 4, offset: 16}, bytes: '{"ä":2}'},
      {type: 'json', place: {file: 'f', line: 5, offset: 25}, bytes: '3'}
    ])
  })

  it('gives nothing for nothing', async () => {
    expect(await read(readJsonLines('f', inPieces('', 1)))).toEqual([])
    expect(await read(readJsonLines('f', inPieces('\n\n', 1)))).toEqual([])
  })

  it('passes over a line that is too long for one page', async () => {
    const long = Buffer.alloc(longestRecord + 1, 'x')
    expect(await read(readJsonLines('f', inPieces(Buffer.concat([Buffer.from('1\n'), long, Buffer.from('\n2\n')]), 1 << 20)))).toEqual([
      {type: 'json', place: {file: 'f', line: 1, offset: 0}, bytes: '1'},
      {type: 'unreadable', place: {file: 'f', line: 2, offset: 2}, reason: 'the line is longer than 32 MiB, too much for one page'},
      {type: 'json', place: {file: 'f', line: 3, offset: longestRecord + 4}, bytes: '2'}
    ])
  })

  it('makes no record of half a line', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('1\n{"half'))
      throw new BrokenInput('it broke off')
    }

    expect(await read(readJsonLines('f', broken()))).toEqual([
      {type: 'json', place: {file: 'f', line: 1, offset: 0}, bytes: '1'},
      {type: 'unreadable', place: {file: 'f', line: 2, offset: 2}, reason: 'it broke off; the file could not be read on from here'}
    ])
  })
})

/** A WARC record as the format has it. */
function warcRecord(content: string, headers: Record<string, string> = {}): string {
  const all = {
    'WARC-Type': 'conversion',
    'WARC-Target-URI': 'http://skerrow.example/',
    'WARC-Date': '2024-05-06T07:08:09Z',
    'WARC-Record-ID': '<urn:uuid:0>',
    'Content-Type': 'text/plain',
    'Content-Length': String(Buffer.byteLength(content)),
    ...headers
  }
  return `WARC/1.0\r\n${Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${content}\r\n\r\n`
}

const fields = {id: 'urn:uuid:0', url: 'http://skerrow.example/', date: '2024-05-06T07:08:09Z'}

describe('readWarc', () => {
  it.each(sizes)('gives conversion records and passes over others, in pieces of %i', async (size) => {
    const info = warcRecord('software: x\r\n', {'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields'})
    const warc = info + warcRecord('The ferry\nis late.\n', {'WARC-Identified-Content-Language': 'eng,nor'}) + warcRecord('') + warcRecord('Ångström')
    expect(await read(readWarc('f', inPieces(warc, size)))).toEqual([
      {type: 'ignored', place: {file: 'f', offset: 0}},
      {type: 'text', place: {file: 'f', offset: info.length}, bytes: 'The ferry\nis late.\n', fields: {...fields, languages: 'eng,nor'}},
      {type: 'text', place: expect.anything() as object, bytes: '', fields},
      {type: 'text', place: expect.anything() as object, bytes: 'Ångström', fields}
    ])
  })

  it('reads what another program has written', async () => {
    const bytes: Buffer[] = []
    for (const content of ['One page.', 'Another\r\n\r\nWARC/1.0 is a format.']) {
      async function* source(): AsyncGenerator<Uint8Array> {
        yield await Promise.resolve(Buffer.from(content))
      }

      const record = WARCRecord.create({url: 'http://skerrow.example/', date: '2024-05-06T07:08:09Z', type: 'conversion', warcVersion: 'WARC/1.1', warcHeaders: {'Content-Type': 'text/plain'}}, source())
      bytes.push(Buffer.from(await WARCSerializer.serialize(record, {gzip: true})))
    }

    const records = await read(readWarc('f', decompress(inPieces(Buffer.concat(bytes), 1000))))
    expect(records).toMatchObject([
      {type: 'text', bytes: 'One page.', fields: {url: 'http://skerrow.example/'}},
      {type: 'text', bytes: 'Another\r\n\r\nWARC/1.0 is a format.'}
    ])
  })

  const good = warcRecord('A good page.')
  it.each([
    ['no version line', 'HTTP/1.0 200 OK\r\n\r\n', 'expected a line such as WARC/1.0, got "HTTP/1.0 200 OK"'],
    ['a header line without a colon', warcRecord('x').replace('Content-Type: ', 'Content-Type '), 'has no colon'],
    ['no length', warcRecord('x').replace(/Content-Length: \d+\r\n/u, ''), 'the header has no Content-Length'],
    ['a length that is no number', warcRecord('x', {'Content-Length': '-3'}), 'the Content-Length is "-3", not a number of bytes'],
    ['a length that is too small', warcRecord('The ferry is late.', {'Content-Length': '5'}), 'the record is not over after the 5 bytes'],
    ['a length that takes in the next record', warcRecord('The ferry is late.', {'Content-Length': '60'}), 'the record is not over after the 60 bytes'],
    ['a length beyond the end of the file', warcRecord('The ferry is late.', {'Content-Length': '99999'}), 'bytes that the Content-Length says'],
    ['a record that is cut off', warcRecord('The ferry is late.').slice(0, -12), 'the record is not over after the 18 bytes'],
    ['a header without an end', 'WARC/1.0\r\n' + 'X: y\r\n'.repeat(1000), 'the header has more than 256 lines']
  ])('tells of %s, and reads on', async (_what, bad, reason) => {
    for (const size of sizes) {
      const records = await read(readWarc('f', inPieces(good + bad + good + good, size)))
      const unreadable = records.filter((record) => 'reason' in record)
      expect(unreadable).toEqual([{type: 'unreadable', place: {file: 'f', offset: good.length}, reason: expect.stringContaining(reason) as string}])
      expect(records.length - unreadable.length).toBe(3)
      expect(records.at(-1)).toMatchObject({bytes: 'A good page.'})
    }
  })

  it('tells of a file that ends in a record', async () => {
    expect(await read(readWarc('f', inPieces(good + good.slice(0, -10), 50)))).toMatchObject([{bytes: 'A good page.'}, {reason: 'the file ends after 6 of the 12 bytes that the Content-Length says'}])
    expect(await read(readWarc('f', inPieces(good.slice(0, good.indexOf('WARC-Target')), 50)))).toMatchObject([{reason: 'the file ends in the header'}])
  })
})

it('tells formats by names', () => {
  expect(['a.jsonl', 'a.json.gz', 'a.ndjson.zst', 'CC-MAIN-1.warc.wet.gz', 'a.warc', 'a.parquet', 'a.txt', 'a.md.gz', 'README', 'a.constructor'].map(formatOf)).toEqual([
    ...['jsonl', 'jsonl', 'jsonl', 'warc', 'warc', 'parquet'],
    ...['text', 'text', 'text', 'text']
  ])
})

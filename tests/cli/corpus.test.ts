import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync, gzipSync} from 'node:zlib'
import {parquetMetadataAsync, parquetReadObjects, type AsyncBuffer} from 'hyparquet'
import {parquetWriteBuffer} from 'hyparquet-writer'
import {describe, expect, it} from 'vitest'
import {clean, restore, type Removal} from '../../src/index.js'
import {cleanedOf, jsonLines, pageOf, parseLines} from '../bulk/pages.js'
import {folderWith, run} from './run.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

function corpus(args: readonly string[], options: Parameters<typeof run>[1] = {}): ReturnType<typeof run> {
  return run(['corpus', '--workers', '2', ...args], options)
}

function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [cli, 'corpus', ...args], {cwd, stdio: ['pipe', 'pipe', 'pipe'], env: {PATH: process.env['PATH']}})
}

function linesOf(folder: string, name: string): unknown[] {
  return parseLines(readFileSync(join(folder, name)))
}

/** Every file of a folder, by name. */
function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]))
}

/** What files there are, at any depth, with what they hold. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${join(parentPath, name)}: ${readFileSync(join(parentPath, name), 'utf8')}`)
    .sort()
}

function bufferOf(path: string): AsyncBuffer {
  const bytes = readFileSync(path)
  return {byteLength: bytes.length, slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer}
}

function rowsOf(path: string): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({file: bufferOf(path)})
}

describe('JSON Lines', () => {
  it('cleans every record, in order, and carries the other fields through', () => {
    const cwd = folderWith({'in.jsonl': jsonLines(1500)})
    const {code, stdout, stderr} = corpus(['in.jsonl', '--out', 'out.jsonl'], {cwd})
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(linesOf(cwd, 'out.jsonl')).toEqual(Array.from({length: 1500}, (_, id) => cleanedOf({id}, id)))
    expect(stderr).toMatch(/^1,500 pages in .*\n2 workers, [\d,]+ MiB of memory at most\n[\d,]+ characters in, [\d,]+ out: \d+\.\d % removed\n(?: {2}[a-z-]+ +\d+\.\d %\n)+slowest pages\n(?: {2}.* in\.jsonl:\d+\n)+no errors\n$/u)
    expect(readdirSync(cwd).sort()).toEqual(['in.jsonl', 'out.jsonl'])
  })

  it('takes the text from a nested field, or one whose name holds dots, and keeps every number as it is', () => {
    const text = JSON.stringify(pageOf(1))
    const lines = [`{"id":12345678901234567890,"doc":{"x":1.00000000000000000001,"text":${text}}}`, `{"doc.text":${text}}`, `{"doc":[],"doc.text":${text}}`]
    const cwd = folderWith({'in.jsonl': lines.join('\n')})
    expect(corpus(['in.jsonl', '--field', 'doc.text', '--into', 'u', '--out', 'out.jsonl'], {cwd}).code).toBe(0)
    const out = readFileSync(join(cwd, 'out.jsonl'), 'utf8').split('\n')
    expect(out[0]).toMatch(/^\{"id":12345678901234567890,"doc":\{"x":1\.00000000000000000001,"text":"The ferry/u)
    expect(parseLines(out.slice(1).join('\n'))).toMatchObject([{'doc.text': clean(pageOf(1)).text, u: {fallback: false}}, {doc: [], 'doc.text': clean(pageOf(1)).text}])
  })

  it('writes no metadata where none is wanted', () => {
    const cwd = folderWith({'in.jsonl': [0, 1, 2].map((number) => JSON.stringify({text: pageOf(number)})).join('\n')})
    corpus(['in.jsonl', '--no-metadata', '--out', 'out.jsonl'], {cwd})
    const records = linesOf(cwd, 'out.jsonl') as {text: string; unboil: object}[]
    expect(records.map(({text}) => text)).toEqual([0, 1, 2].map((number) => clean(pageOf(number)).text))
    expect(records.map(({unboil}) => unboil)).toEqual([0, 1, 2].map(() => ({fallback: false})))
  })

  it('writes removals that give the input back', () => {
    const cwd = folderWith({'in.jsonl': jsonLines(3)})
    corpus(['in.jsonl', '--removals', '--out', 'out.jsonl'], {cwd})
    const records = linesOf(cwd, 'out.jsonl') as {text: string; unboil: {removals: Removal[]}}[]
    expect(records.map(({text, unboil}) => restore(text, unboil.removals))).toEqual([0, 1, 2].map(pageOf))
    expect(Object.keys(records[0]!.unboil.removals[0]!)).toEqual(['start', 'end', 'kind', 'rule', 'text'])
  })

  it('cleans with the options of the command line and of the config, functions and all', () => {
    const config = "export default {keep: [(line) => line === 'Share this article'], rules: [{id: 'baker', match: 'baker'}]}"
    const cwd = folderWith({'in.jsonl': jsonLines(1), 'unboil.config.mjs': config})
    corpus(['in.jsonl', '--title', 'keep', '--off', 'byline', '--out', 'out.jsonl'], {cwd})
    expect(linesOf(cwd, 'out.jsonl')).toMatchObject([{text: expect.stringMatching(/^The 0th ferry to Skerrow\nBy Ada Finch\n\nThe ferry .*\n\nShare this article\n?$/u) as string}])
  })

  it('reads gzip and writes it', () => {
    const cwd = folderWith({'in.jsonl.gz': gzipSync(jsonLines(700))})
    corpus(['in.jsonl.gz', '--out', 'out.jsonl.gz'], {cwd})
    expect(parseLines(gunzipSync(readFileSync(join(cwd, 'out.jsonl.gz'))))).toEqual(Array.from({length: 700}, (_, id) => cleanedOf({id}, id)))
  })

  it('writes an empty file for an empty one', () => {
    const cwd = folderWith({'in.jsonl': ''})
    expect(corpus(['in.jsonl', '--out', 'out.jsonl'], {cwd}).code).toBe(0)
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toBe('')
  })
})

describe('files and folders', () => {
  it('reads folders of text and other formats, sorted, but not what is hidden', () => {
    const cwd = folderWith({'in/b.txt': pageOf(1), 'in/a/x.md': pageOf(2), 'in/c.jsonl': jsonLines(1), 'in/.hidden/x.txt': 'x', 'in/_notes': 'x', 'in/bad.txt': Buffer.from([0x63, 0xe9])})
    expect(corpus(['in', '--out', 'out/'], {cwd}).code).toBe(1)
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['_errors.jsonl', 'part-00000.jsonl'])
    expect(linesOf(cwd, 'out/part-00000.jsonl')).toEqual([cleanedOf({file: 'in/a/x.md'}, 2), cleanedOf({file: 'in/b.txt'}, 1), cleanedOf({id: 0}, 0)])
    expect(linesOf(cwd, 'out/_errors.jsonl')).toEqual([{file: 'in/bad.txt', reason: 'is not valid UTF-8'}])
  })

  it('reads globs, and a file that is named twice once', () => {
    const cwd = folderWith({'a.txt': pageOf(1), 'b.txt': pageOf(2), 'c.md': pageOf(3)})
    corpus(['b.txt', '*.txt', '--out', 'out.jsonl'], {cwd})
    expect(linesOf(cwd, 'out.jsonl')).toMatchObject([{file: 'b.txt'}, {file: 'a.txt'}])
  })

  it('reads WET', () => {
    const content = Buffer.from(pageOf(4))
    const warc = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://skerrow.example/\r\nContent-Length: ${content.length}\r\n\r\n${pageOf(4)}\r\n\r\n`
    const cwd = folderWith({'a.warc.wet.gz': Buffer.concat([gzipSync(warc), gzipSync(warc.replace('conversion', 'metadata'))])})
    const {stderr} = corpus(['a.warc.wet.gz', '--out', 'out.jsonl'], {cwd})
    expect(linesOf(cwd, 'out.jsonl')).toEqual([cleanedOf({url: 'http://skerrow.example/'}, 4)])
    expect(stderr).toContain('1 records hold no page and were left out\n')
  })
})

describe('Parquet', () => {
  const count = 60
  const table = Buffer.from(
    parquetWriteBuffer({
      columnData: [
        {name: 'id', data: Array.from({length: count}, (_, id) => 2n ** 60n + BigInt(id))},
        {name: 'page', data: Array.from({length: count}, (_, id) => (id === 7 ? null : pageOf(id)))},
        {name: 'at', data: Array.from({length: count}, (_, id) => new Date(id * 1000))}
      ],
      rowGroupSize: 25
    })
  )

  it('is read and written with its columns', async () => {
    const cwd = folderWith({'in.parquet': table})
    expect(corpus(['in.parquet', '--field', 'page', '--removals', '--out', 'out.parquet'], {cwd}).code).toBe(1)
    const rows = await rowsOf(join(cwd, 'out.parquet'))
    expect(rows.length).toBe(count - 1)
    const {text, metadata, fallback, removals} = clean(pageOf(8))
    const {evidence: _evidence, ...facts} = metadata
    expect(rows[7]).toEqual({
      id: 2n ** 60n + 8n,
      page: text,
      at: new Date(8000),
      unboil: {
        metadata: facts,
        fallback,
        removals: removals.map(({start, end, kind, rule, text}) => ({start, end, kind, rule, text}))
      }
    })
    expect(linesOf(cwd, 'out.parquet.errors.jsonl')).toEqual([{file: 'in.parquet', row: 8, reason: 'the field page is null, not a text'}])
  })

  it('has a column for every field of the metadata', async () => {
    const names = ['authors-and-photographer', 'authors-team', 'authors-written-and-reviewed', 'section-tags-links']
    const pages = names.map((name) => readFileSync(new URL(`../../fixtures/metadata/${name}/input.txt`, import.meta.url), 'utf8'))
    const cwd = folderWith({'in.jsonl': pages.map((text) => `${JSON.stringify({text})}\n`).join('')})
    expect(corpus(['in.jsonl', '--now', '2024-05-01', '--out', 'out.parquet'], {cwd}).code).toBe(0)
    const facts = pages.map((page) => {
      const {evidence: _evidence, ...rest} = clean(page, {now: '2024-05-01'}).metadata
      return rest
    })
    const isFilled = (field: unknown): boolean => field !== null && (field as {length?: number}).length !== 0
    // Of the lists of objects, at least one is there to be written.
    for (const field of ['contributors', 'links', 'organizations', 'reviewedBy', 'tags', 'readTime'] as const) expect(facts.some((fact) => isFilled(fact[field]))).toBe(true)
    const rows = await rowsOf(join(cwd, 'out.parquet'))
    expect(rows.map(({unboil}) => (unboil as {metadata: object}).metadata)).toEqual(facts)
  })

  it('becomes JSON Lines', () => {
    const cwd = folderWith({'in.parquet': table})
    corpus(['in.parquet', '--field', 'page', '--out', 'out.jsonl'], {cwd})
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toMatch(/^\{"id":1152921504606846976,"page":"The ferry .*"at":"1970-01-01T00:00:00.000Z","unboil"/u)
  })

  it('is made of JSON Lines, with what fits no column kept as JSON', async () => {
    const records = [
      {id: 1, tags: ['a'], score: 1, ok: true, text: pageOf(1)},
      {id: 2, score: 1.5, late: null, text: pageOf(2), nested: {a: {b: 1}}}
    ]
    const lines = [...records, ...Array.from({length: 20_000}, () => ({id: 3, text: 'x'})), {id: 'four', other: [4], text: 'x'}].map((record) => `${JSON.stringify(record)}\n`)
    const cwd = folderWith({'in.jsonl': lines.join('')})
    corpus(['in.jsonl', '--out', 'out.parquet'], {cwd})
    const rows = await rowsOf(join(cwd, 'out.parquet'))
    expect(rows.length).toBe(lines.length)
    expect(rows[0]).toMatchObject({id: 1n, tags: ['a'], score: 1, ok: true, text: clean(pageOf(1)).text})
    expect(rows[1]).toMatchObject({id: 2n, score: 1.5, nested: {a: {b: 1}}})
    expect(rows.at(-1)).toMatchObject({id: null, text: 'x', _rest: {id: 'four', other: [4]}})
  })

  it('has its rows in groups that a reader can hold', async () => {
    const cwd = folderWith({'in.jsonl': `${JSON.stringify({text: 'The ferry was late.\n'.repeat(200_000)})}\n`.repeat(15)})
    corpus(['in.jsonl', '--out', 'out.parquet'], {cwd})
    const {row_groups: groups} = await parquetMetadataAsync(bufferOf(join(cwd, 'out.parquet')))
    expect(groups.map(({num_rows: rows}) => rows)).toEqual([7n, 7n, 1n])
  })

  it('that is none, or is damaged, is told of', () => {
    const damaged = Buffer.from(table)
    damaged.fill(0xff, 10, 200)
    const cwd = folderWith({'a.parquet': 'no Parquet', 'b.parquet': damaged, 'c.parquet': table})
    expect(corpus(['a.parquet', 'b.parquet', 'c.parquet', '--field', 'page', '--out', 'out.jsonl'], {cwd}).code).toBe(1)
    expect(linesOf(cwd, 'out.jsonl').length).toBe(count - 25 + count - 1)
    const errors = linesOf(cwd, 'out.jsonl.errors.jsonl')
    expect(errors.length).toBe(1 + 25 + 1)
    expect(errors.slice(0, 2)).toMatchObject([{file: 'a.parquet', reason: expect.stringContaining('is not a Parquet file') as string}, {file: 'b.parquet', row: 1, reason: expect.stringContaining('cannot be read') as string}])
  })
})

describe('what is malformed', () => {
  it('goes to the errors with its place, and all else comes out', () => {
    const bad: [Buffer, string][] = [
      [Buffer.from('{"text": "cut'), 'is not JSON (Unterminated string in JSON at position 13)'],
      [Buffer.from('[1]'), 'expected an object, got a list'],
      [Buffer.from('{"id": 1}'), 'the field text is not there'],
      [Buffer.from('{"text": 5}'), 'the field text is a number, not a text'],
      [Buffer.from('{"text": null}'), 'the field text is null, not a text'],
      [Buffer.concat([Buffer.from('{"text": "caf'), Buffer.from([0xe9]), Buffer.from('"}')]), 'is not valid UTF-8'],
      [Buffer.from('{"text": "1234567890123456789'), 'is not JSON (']
    ]
    const good = Buffer.from(jsonLines(100))
    const newline = Buffer.from('\n')
    const whole = Buffer.concat([good, ...bad.flatMap(([line]) => [line, newline]), good])
    const cut = gzipSync(good)
    const cwd = folderWith({'a.jsonl': whole, 'b.jsonl.gz': cut.subarray(0, cut.length - 20), 'c.jsonl': good})
    const {code, stderr} = corpus(['a.jsonl', 'b.jsonl.gz', 'c.jsonl', '--out', 'out.jsonl'], {cwd})
    expect(code).toBe(1)
    const errors = linesOf(cwd, 'out.jsonl.errors.jsonl') as {file: string; line: number; offset: number; reason: string}[]
    expect(stderr).toContain(`${errors.length} records were passed over; see out.jsonl.errors.jsonl\n`)
    let offset = good.length
    for (const [index, [line, reason]] of bad.entries()) {
      expect(errors[index]).toEqual({file: 'a.jsonl', line: 101 + index, offset, reason: expect.stringContaining(reason) as string})
      offset += line.length + 1
    }

    expect(errors.slice(bad.length)).toMatchObject([{file: 'b.jsonl.gz', reason: expect.stringContaining('the gzip data is damaged or ends too early') as string}])
    const ids = (linesOf(cwd, 'out.jsonl') as {id: number}[]).map(({id}) => id)
    const hundred = Array.from({length: 100}, (_, id) => id)
    const ofCut = errors.at(-1)!.line - 1
    expect(ids).toEqual([...hundred, ...hundred, ...hundred.slice(0, ofCut), ...hundred])
    expect(ofCut).toBeGreaterThan(50)
  })

  it('is written to the file that is named', () => {
    const cwd = folderWith({'in.jsonl': '1\n'})
    corpus(['in.jsonl', '--errors', 'bad.jsonl', '--out', 'out.jsonl'], {cwd})
    expect(linesOf(cwd, 'bad.jsonl')).toEqual([{file: 'in.jsonl', line: 1, offset: 0, reason: 'expected an object, got a number'}])
  })

  it('and the report may go to folders that are not there yet', () => {
    const cwd = folderWith({'in.jsonl': '1\n'})
    expect(corpus(['in.jsonl', '--errors', 'a/bad.jsonl', '--report', 'b/report.html', '--out', 'c/out.jsonl'], {cwd}).code).toBe(1)
    expect([existsSync(join(cwd, 'a/bad.jsonl')), existsSync(join(cwd, 'b/report.html'))]).toEqual([true, true])
  })

  it('of pages that hang, throw, take all memory or end the thread, only these are passed over', () => {
    const config = `export default {keep(line) {
      if (line === 'HANG') for (;;);
      if (line === 'THROW') throw new Error('oh no')
      if (line === 'EXIT') process.exit(3)
      if (line === 'MEMORY') for (const all = []; ; ) all.push(new Array(1000).fill(Math.random()))
      return false
    }}`
    const words = ['HANG', 'THROW', 'EXIT', 'MEMORY']
    const lines = Array.from({length: 40}, (_, id) => `${JSON.stringify({id, text: id % 10 === 3 ? `${pageOf(id)}\n${words[(id - 3) / 10]}\n` : pageOf(id)})}\n`)
    const cwd = folderWith({'in.jsonl': lines.join(''), 'unboil.config.mjs': config})
    expect(corpus(['in.jsonl', '--timeout', '4', '--out', 'out.jsonl'], {cwd}).code).toBe(1)
    expect(linesOf(cwd, 'out.jsonl.errors.jsonl')).toMatchObject([
      {line: 4, reason: 'took longer than 4 s to clean'},
      {line: 14, reason: 'cannot be cleaned (oh no); check the rules of your config'},
      {line: 24, reason: expect.stringContaining('ended the thread that cleaned it') as string},
      {line: 34, reason: expect.stringMatching(/^took (?:too much memory|longer than 4 s) to clean$/u) as string}
    ])
    expect((linesOf(cwd, 'out.jsonl') as {id: number}[]).map(({id}) => id)).toEqual(Array.from({length: 40}, (_, id) => id).filter((id) => id % 10 !== 3))
  }, 60_000)
})

describe('stopped and resumed', () => {
  // Short pages: a checkpoint is made after 20,000 records.
  const input = Array.from({length: 50_000}, (_, id) => (id % 1000 === 1 ? `{"id":${id}}\n` : `${JSON.stringify({id, text: `Home\n\nThe ferry came ${id} times.\n`})}\n`)).join('')

  it.each([
    ['one file', 'out.jsonl', []],
    ['a compressed file', 'out.jsonl.gz', []],
    ['shards', 'out/', ['--shard-size', '2']],
    ['a Parquet file', 'out.parquet', []],
    ['Parquet shards', 'out/', ['--to', 'parquet', '--shard-size', '0.5']]
  ])('gives the same as if it had not been: %s', async (_what, out, args) => {
    const cwd = folderWith({'in.jsonl': input, 'whole/x': '', 'killed/x': ''})
    const run = (place: string, more: readonly string[] = []): ChildProcess => start(['../in.jsonl', '--out', out, '--quiet', ...args, ...more], join(cwd, place))
    const whole = run('whole')
    const started = Date.now()
    await once(whole, 'exit')
    let took = Date.now() - started
    let kills = 0
    let complete = false
    for (;;) {
      const child = run('killed', kills > 0 ? ['--resume'] : [])
      const timer = setTimeout(() => child.kill('SIGKILL'), kills < 2 ? took * (0.3 + Math.random() * 0.5) : 1e6)
      const [code] = (await once(child, 'exit')) as [number | null]
      clearTimeout(timer)
      if (code !== null && kills === 0) {
        // Something else had kept the machine busy: it was done before it could be killed. Once more, and sooner.
        rmSync(join(cwd, 'killed'), {recursive: true})
        mkdirSync(join(cwd, 'killed'))
        writeFileSync(join(cwd, 'killed', 'x'), '')
        took /= 2
        continue
      }

      if (code !== null) {
        // Of a run that was killed at its very end, nothing is left to do.
        expect(code).toBe(complete && code === 0 ? 0 : 1)
        break
      }

      kills++
      // Nothing half done has its name: what has it is whole.
      complete = !out.endsWith('/') && existsSync(join(cwd, 'killed', out))
      if (complete) expect(readFileSync(join(cwd, 'killed', out)).equals(readFileSync(join(cwd, 'whole', out)))).toBe(true)
    }

    const folder = out.endsWith('/') ? out : ''
    expect(filesOf(join(cwd, 'killed', folder))).toEqual(filesOf(join(cwd, 'whole', folder)))
    expect(Object.keys(filesOf(join(cwd, 'whole', folder))).filter((name) => name.startsWith('.'))).toEqual([])
  }, 120_000)

  it('does not go on with another input or other options, nor over what is there', () => {
    const cwd = folderWith({'in.jsonl': jsonLines(3), 'out.jsonl': 'mine\n'})
    expect(corpus(['in.jsonl', '--out', 'out.jsonl'], {cwd})).toMatchObject({code: 2, stderr: 'unboil: out.jsonl: is there already; give --overwrite to replace it, or another name\n'})
    expect(corpus(['in.jsonl', '--out', 'out.jsonl', '--resume'], {cwd})).toMatchObject({code: 0, stderr: 'unboil: out.jsonl: is complete; there is nothing to resume\n'})
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toBe('mine\n')
    expect(corpus(['in.jsonl', '--out', 'out.jsonl', '--overwrite'], {cwd}).code).toBe(0)
    expect(linesOf(cwd, 'out.jsonl').length).toBe(3)
    rmSync(join(cwd, 'out.jsonl'))
    const asked = {'--field': 'text'}
    writeFileSync(join(cwd, '.out.jsonl.state.json'), JSON.stringify({asked, position: {file: 0, record: 0}, sink: {shard: 0, bytes: 0}, errors: 0, tally: {}}))
    expect(corpus(['in.jsonl', '--out', 'out.jsonl'], {cwd})).toMatchObject({code: 2, stderr: 'unboil: out.jsonl: a run that was stopped is there; give --resume to go on with it, or --overwrite to begin anew\n'})
    const {code, stderr} = corpus(['in.jsonl', '--out', 'out.jsonl', '--field', 'body', '--resume'], {cwd})
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringMatching(/^unboil: --resume: the run that was stopped had another --field, .*input.*; give the same, or --overwrite to begin anew\n$/u) as string})
  })

  it('ends at SIGTERM with what to do', async () => {
    const cwd = folderWith({'in.jsonl': input})
    const child = start(['in.jsonl', '--out', 'out.jsonl'], cwd)
    let stderr = ''
    child.stderr!.on('data', (chunk) => (stderr += String(chunk)))
    setTimeout(() => child.kill('SIGTERM'), 700)
    const [code] = (await once(child, 'exit')) as [number]
    expect({code, stderr}).toEqual({code: 143, stderr: 'unboil: stopped; the same command with --resume goes on from the last checkpoint\n'})
  })
})

describe('as a filter', () => {
  it('reads and writes JSON Lines, and says what is wrong on standard error', () => {
    const {code, stdout, stderr} = corpus(['-', '--out', '-'], {input: `${jsonLines(3)}{"text"\n${jsonLines(2, 3)}`})
    expect(parseLines(stdout)).toEqual([0, 1, 2, 3, 4].map((id) => cleanedOf({id}, id)))
    expect(code).toBe(1)
    expect(stderr).toMatch(/^unboil: standard input:4: is not JSON \(.*\)\n$/u)
  })

  it('writes nothing for nothing', () => {
    expect(corpus(['-', '--out', '-'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('does not wait for the end of the input', async () => {
    const child = start(['-', '--out', '-', '--workers', '1'], folderWith({}))
    for (const id of [1, 2]) {
      child.stdin!.write(jsonLines(1, id))
      const [chunk] = (await once(child.stdout!, 'data')) as [Buffer]
      expect(parseLines(chunk)).toEqual([cleanedOf({id}, id)])
    }

    child.stdin!.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('ends quietly when the reader has enough', async () => {
    const cwd = folderWith({'in.jsonl': jsonLines(20_000)})
    const child = start(['in.jsonl', '--out', '-'], cwd)
    let stderr = ''
    child.stderr!.on('data', (chunk) => (stderr += String(chunk)))
    await once(child.stdout!, 'data')
    child.stdout!.destroy()
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(stderr).toBe('')
  })

  it('writes whole lines and ends at SIGTERM', async () => {
    const child = start(['-', '--out', '-'], folderWith({}))
    let stdout = ''
    child.stdout!.on('data', (chunk) => (stdout += String(chunk)))
    child.stdin!.write(jsonLines(50))
    await once(child.stdout!, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([143, null])
    expect(parseLines(stdout)).toEqual(Array.from({length: 50}, (_, id) => cleanedOf({id}, id)))
  })

  it('keeps up with a slow reader in little memory', async () => {
    const cwd = folderWith({'in.jsonl': jsonLines(20_000)})
    const child = start(['in.jsonl', '--out', '-', '--workers', '1'], cwd)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    // Nobody has read, so it must have stopped long before the end.
    expect(child.exitCode).toBe(null)
    let lines = 0
    child.stdout!.on('data', (chunk: Buffer) => (lines += chunk.filter((byte) => byte === 10).length))
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(lines).toBe(20_000)
  }, 120_000)
})

describe('wrong usage', () => {
  it.each([
    [['none.jsonl', '--out', 'out.jsonl'], 'none.jsonl: no such file or folder; check the name'],
    [['*.none', '--out', 'out.jsonl'], '*.none: no file matches'],
    [['in.jsonl'], "required option '--out <out>' not specified; see unboil --help"],
    [['in.jsonl', '--out', 'out.csv'], '--out out.csv: is no kind of file that can be written; name a .jsonl, .jsonl.gz or .parquet file, a folder (with a / at its end), or - for standard output'],
    [['in.jsonl', '--out', 'in.jsonl'], '--out in.jsonl: is one of the inputs; name another file'],
    [['in.jsonl', '--out', './in.jsonl', '--overwrite'], '--out ./in.jsonl: is one of the inputs; name another file'],
    [['in.jsonl', 'mixed', '--out', 'mixed/', '--overwrite'], '--out mixed/: holds mixed/letter.txt, which is one of the inputs; name a folder for the output alone'],
    [['in.jsonl', '--out', 'mixed/letter', '--errors', 'mixed'], '--errors mixed: is a folder; name a file'],
    [['in.jsonl', '--out', 'plain'], '--out plain: is a file; name a folder, or a .jsonl, .jsonl.gz or .parquet file'],
    [['in.jsonl', '--out', 'out.jsonl', '--errors', 'mixed/../in.jsonl', '--overwrite'], '--errors mixed/../in.jsonl: is one of the inputs; name another file'],
    [['in.jsonl', '--out', '-', '--errors', './in.jsonl'], '--errors ./in.jsonl: is one of the inputs; name another file'],
    [['in.jsonl', '--out', 'out.jsonl', '--report', './in.jsonl', '--overwrite'], '--report ./in.jsonl: is one of the inputs; name another file'],
    [['in.jsonl', '--out', 'out.jsonl', '--report', './out.jsonl'], '--report ./out.jsonl: is written by --out as well; name another file'],
    [['in.jsonl', '--out', 'out.jsonl', '--errors', 'plain'], '--errors plain: is there already; give --overwrite to replace it, or another name'],
    [['in.jsonl', '--out', 'out.jsonl', '--report', 'plain'], '--report plain: is there already; give --overwrite to replace it, or another name'],
    [['in.jsonl', '--out', 'out.jsonl', '--into', 'text'], '--into text: would replace the text, which is in text; name another field'],
    [['in.jsonl', '--out', 'out.jsonl', '--field', 'doc.text', '--into', 'doc'], '--into doc: would replace the text, which is in doc.text; name another field'],
    [['in.jsonl', '--out', 'out.jsonl', '--timeout', '3000000'], "option '--timeout <seconds>' argument '3000000' is invalid. It must be at most 2147483; see unboil --help"],
    [['in.jsonl', '--out', 'out.jsonl', '--workers', '5000'], "option '--workers <n>' argument '5000' is invalid. It must be at most 1024; see unboil --help"],
    [['in.jsonl', '--out', 'out.jsonl', '--to', 'parquet'], '--to parquet: the name out.jsonl says jsonl; give one of them'],
    [['-', '--out', 'out.jsonl', '--resume'], '--resume: standard input (-) cannot be read again; name files'],
    [['-', '--out', '-', '--report', 'x.html'], '--report: has no effect on standard output; name a file or folder as --out'],
    [['-', '--from', 'parquet', '--out', '-'], '--from parquet: Parquet cannot be read from standard input; name files'],
    [['in.jsonl', '--out', 'out.jsonl', '--timeout', '0'], "option '--timeout <seconds>' argument '0' is invalid. It must be a number above 0; see unboil --help"],
    [['in.jsonl', '--out', 'mixed/'], 'mixed/: holds other files, such as letter.txt; name a folder for the output alone']
  ])('%j', (args, message) => {
    const cwd = folderWith({'in.jsonl': jsonLines(1), 'mixed/letter.txt': 'x', plain: 'x'})
    const before = filesIn(cwd)
    expect(corpus(args, {cwd})).toEqual({code: 2, stdout: '', stderr: `unboil: ${message}\n`})
    expect(filesIn(cwd)).toEqual(before)
  })
})

it('writes a report that shows pages as text', () => {
  const page = `${pageOf(1)}<script>alert(1)</script> & "quotes" \u0000\n`.repeat(3)
  const cwd = folderWith({'in.jsonl': `${JSON.stringify({text: page})}\nbad\n`})
  corpus(['in.jsonl', '--out', 'out.jsonl', '--report', 'report.html'], {cwd})
  const report = readFileSync(join(cwd, 'report.html'), 'utf8')
  expect(report).not.toMatch(/<script|\u0000/u)
  expect(report).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; \u{FFFD}')
  expect(report).toContain('<del title="navigation">')
  expect(report).toContain('<h3>in.jsonl:1</h3>')
  expect(report).toContain('<code>out.jsonl.errors.jsonl</code>')
  // Self-contained: it asks for nothing.
  expect(report).not.toMatch(/\b(?:src|href)=/u)
})

import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.js'
import {cleanEach, createCleanStream, type CleanedItem} from '../src/stream.js'
import {pageOf} from './bulk/pages.js'
import {folderWith} from './cli/run.js'

async function all<Value>(source: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = []
  for await (const value of source) values.push(value)
  return values
}

const pages = Array.from({length: 600}, (_, number) => pageOf(number))

describe('cleanEach', () => {
  it('gives what clean does, in order, with threads of its own', async () => {
    expect(await all(cleanEach(pages, {workers: 2}))).toEqual(pages.map((item) => ({item, result: clean(item)})))
  })

  it('takes objects with a text, or with one where it is told, and asynchronous sources', async () => {
    async function* rows(): AsyncGenerator<{id: number; body: string}> {
      yield await Promise.resolve({id: 1, body: pageOf(1)})
    }

    expect(await all(cleanEach([{text: pageOf(1)}], {workers: 1, clean: {title: 'keep'}}))).toEqual([{item: {text: pageOf(1)}, result: clean(pageOf(1), {title: 'keep'})}])
    expect(await all(cleanEach(rows(), {workers: 1, text: ({body}) => body}))).toEqual([{item: {id: 1, body: pageOf(1)}, result: clean(pageOf(1))}])
  })

  it('gives an error for what is no text, and for a page that hangs or that a rule fails on, and goes on', async () => {
    const config = `${folderWith({'c.mjs': `export default {keep(line) {
      if (line === 'HANG') for (;;);
      if (line === 'THROW') throw new RangeError('oh no')
      return false
    }}`})}/c.mjs`
    const items = [pageOf(1), null, 'HANG', 'THROW', pageOf(2)] as string[]
    const cleaned = await all(cleanEach(items, {workers: 1, timeout: 1500, config}))
    expect(cleaned.map(({error}) => error && String(error))).toEqual([undefined, 'TypeError: Expected a string to clean, got null', 'Error: took longer than 1.5 s to clean', 'RangeError: oh no', undefined])
    expect(cleaned[4]).toEqual({item: pageOf(2), result: clean(pageOf(2))})
  })

  it('throws at once where an option is wrong or cannot be sent to a thread', async () => {
    expect(() => cleanEach([], {clean: {mode: 'fast' as 'recall'}})).toThrow('Expected the option `mode`')
    await expect(all(cleanEach([], {clean: {keep: () => true}}))).rejects.toThrow(/^Expected options without functions/u)
    await expect(all(cleanEach([], {config: 'none.json'}))).rejects.toThrow('none.json: no such file')
  })

  it.each<[unknown, string]>([
    [{mode: 'recall'}, 'Unknown option `mode`; the options are clean, config, text, workers, timeout'],
    [null, 'Expected an object of options, got `null`'],
    [{workers: 0}, 'Expected a whole number from 1 to 1024 as the option `workers`, got `0`'],
    [{workers: '2'}, 'Expected a whole number from 1 to 1024 as the option `workers`, got `2`'],
    [{workers: Infinity}, 'Expected a whole number from 1 to 1024 as the option `workers`, got `Infinity`'],
    [{timeout: 0}, 'Expected a number of milliseconds above 0, at most 2147483647, as the option `timeout`, got `0`'],
    [{timeout: Infinity}, 'Expected a number of milliseconds above 0, at most 2147483647, as the option `timeout`, got `Infinity`'],
    [{timeout: '9'}, 'Expected a number of milliseconds above 0, at most 2147483647, as the option `timeout`, got `9`'],
    [{config: true}, 'Expected the name of a file as the option `config`, got `true`'],
    [{text: 'body'}, 'Expected a function as the option `text`, got `body`']
  ])('throws at once on %o', (options, message) => {
    expect(() => cleanEach([], options as never)).toThrow(message)
    expect(() => createCleanStream(options as never)).toThrow(message)
  })

  it.each([[undefined, 'undefined'], [null, 'null'], [7, 'number'], [{}, 'object'], ['a page', 'string']])('throws at once on what is no list of pages: %o', (items, got) => {
    expect(() => cleanEach(items as never)).toThrow(new TypeError(`Expected an iterable or async iterable of pages, got ${got}`))
  })

  it('reads no further ahead than it can work, and ends its threads when one has enough', async () => {
    let read = 0
    function* endless(): Generator<string> {
      for (;;) yield pageOf(read++)
    }

    for await (const {result} of cleanEach(endless(), {workers: 1})) {
      expect(result?.text).toBe(clean(pageOf(0)).text)
      break
    }

    expect(read).toBeLessThan(3000)
  })

  it('passes on what the source throws', async () => {
    function* broken(): Generator<string> {
      yield pageOf(1)
      throw new Error('the disk is gone')
    }

    await expect(all(cleanEach(broken(), {workers: 1}))).rejects.toThrow('the disk is gone')
  })
})

describe('createCleanStream', () => {
  it('is a transform stream', async () => {
    const source = new ReadableStream<string>({
      start(controller) {
        for (const page of pages) controller.enqueue(page)
        controller.close()
      }
    })
    const cleaned: CleanedItem<string>[] = []
    const sink = new WritableStream<CleanedItem<string>>({
      write(item) {
        cleaned.push(item)
      }
    })
    await source.pipeThrough(createCleanStream({workers: 2})).pipeTo(sink)
    expect(cleaned).toEqual(pages.map((item) => ({item, result: clean(item)})))
  })

  it('gives what it has while it waits for more, and ends its threads when it is cancelled', async () => {
    const {writable, readable} = createCleanStream({workers: 1})
    const writer = writable.getWriter()
    const reader = readable.getReader()
    const write = writer.write(pageOf(1))
    expect(await reader.read()).toEqual({done: false, value: {item: pageOf(1), result: clean(pageOf(1))}})
    await write
    const closed = expect(writer.closed).rejects.toBe('enough')
    await reader.cancel('enough')
    await closed
  })

  it('passes on what goes wrong before it', async () => {
    const source = new ReadableStream<string>({
      pull(controller) {
        controller.error(new Error('no more'))
      }
    })
    await expect(source.pipeThrough(createCleanStream({workers: 1})).getReader().read()).rejects.toThrow('no more')
  })
})

import {describe, expect, it} from 'vitest'
import {batchLimits, makeBatches, withPauses, type Batch} from '../../src/bulk/batch.js'
import {mapInOrder} from '../../src/bulk/map-in-order.js'
import type {Stretch} from '../../src/bulk/read/read-inputs.js'

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function all<Value>(source: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = []
  for await (const value of source) values.push(value)
  return values
}

async function* numbers(count: number, read: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    read.push(number)
    yield await Promise.resolve(number)
  }
}

describe('mapInOrder', () => {
  it('keeps the order, whatever takes longer', async () => {
    const results = await all(mapInOrder(numbers(30), 4, async (number) => sleep((number * 7) % 5).then(() => number)))
    expect(results).toEqual(Array.from({length: 30}, (_, number) => number))
  })

  it('reads no further ahead than it may', async () => {
    const read: number[] = []
    const results = mapInOrder(numbers(100, read), 4, (number) => Promise.resolve(number))
    await results.next()
    await sleep(20)
    expect(read.length).toBeLessThanOrEqual(5)
    await results.return(undefined)
  })

  it('gives a result while the source keeps it waiting', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await sleep(60_000)
    }

    const results = mapInOrder(slow(), 4, (number) => Promise.resolve(number))
    expect(await results.next()).toEqual({done: false, value: 1})
  })

  it('throws what the work throws, when its turn comes', async () => {
    const results = mapInOrder(numbers(5), 4, (number) => (number === 1 ? Promise.reject(new Error('no')) : sleep(5).then(() => number)))
    expect(await results.next()).toEqual({done: false, value: 0})
    await expect(results.next()).rejects.toThrow('no')
  })
})

describe('makeBatches', () => {
  async function* stretches(sizes: readonly number[], file = 0): AsyncGenerator<Stretch> {
    for (const [record, size] of sizes.entries()) {
      yield await Promise.resolve({from: {file, record}, records: [{type: 'json', place: {file: 'f', line: record + 1}, bytes: new Uint8Array(size)}]})
    }
  }

  const shape = ({records, next, checkpoint}: Batch): unknown[] => [records.length, next.record, checkpoint]

  it('makes batches by bytes and records, with checkpoints between', async () => {
    const limits = {bytes: 10, records: 3, checkpointBytes: 25, checkpointRecords: 6}
    expect((await all(makeBatches(stretches([1, 1, 1, 10, 9, 9, 1, 1]), limits))).map(shape)).toEqual([
      [3, 3, false],
      [1, 4, false],
      [2, 6, true],
      [2, 8, false]
    ])
  })

  it('makes no batch of nothing', async () => {
    expect(await all(makeBatches(stretches([]), batchLimits))).toEqual([])
  })

  it('makes a batch of what there is when nothing comes', async () => {
    async function* slow(): AsyncGenerator<Stretch> {
      yield* stretches([1, 1])
      await sleep(60_000)
    }

    const first = await makeBatches(slow(), {...batchLimits, idle: 10}).next()
    expect(shape(first.value as Batch)).toEqual([2, 2, false])
  })

  it('says that nothing has come once, not again and again', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await sleep(100)
      yield 2
    }

    expect(await all(withPauses(slow(), 10))).toEqual([1, 'pause', 2])
  })
})

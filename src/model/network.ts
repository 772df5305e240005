import {kinds} from '../kinds.js'
import type {LineTable} from '../page/lines/line-table.js'
import {decodeBase64} from './base64.js'
import {featureCount} from './features.js'
import {joinHalves} from './halves.js'
import {createJavaScriptKernel} from './kernel/javascript.js'
import {packWeights, type Kernel} from './kernel/kernel.js'
import {createWebAssemblyKernel} from './kernel/webassembly.js'
import {networkData} from './weights/network.js'
import {unpackWords, vectorSize} from './words.js'

/** What 1 is in a number between layers. */
export const unit = 1024

// The sizes of the network, as training/network.py has them.
/** Every kind but the last, white space, which no line is. */
const kindBits = Object.keys(kinds).length - 1
const kindSize = 16
const hidden = 96
const channels = 64
const dilations = [1, 2, 4, 8, 16, 32]
/** The block behind which every line is told what the page is like on average. */
const pooledBehind = 1
/** What is said of each line, in the order of the last layer. */
const outputs = ['article', 'title', 'authors', 'date'] as const
/** Words of a line that are looked at. */
const mostWords = 40
/** No feature counts for more than eight times its standard deviation. */
const farthest = 8 * unit
/** Numbers that a line goes in with: its features, kinds and words, with room up to a multiple of 8. */
const inputs = roundUp(featureCount + kindSize + vectorSize, 8)

/** The most lines in one go: a longer page is scored in windows, so that memory is bounded. */
const longestWindow = 4096

/** What the network says of each line, as log-odds; `unit` is 1. */
export interface Scores {
  /** Of being part of the article. */
  readonly article: Int32Array
  /** Of being the one line that is the title, as against there being none. */
  readonly title: Int32Array
  /** Of being the one that names the authors. */
  readonly authors: Int32Array
  /** Of being the one with the date of the article. */
  readonly date: Int32Array
}

/** Scores lines: two dense layers, then dilated convolutions over the lines. */
export interface Network {
  /**
   * Score the lines of a page.
   *
   * @param features see `computeFeatures`
   */
  score(lines: LineTable, features: Int16Array): Scores
}

/**
 * Lay out a network in the memory of a kernel.
 *
 * @param data the weights, in base 64, as training/network.py exports them
 */
export function createNetwork(
  data: string = networkData,
  createKernel: (bytes: number) => Kernel | undefined = createWebAssemblyKernel
): Network {
  const words = unpackWords()
  const weights = unpackWeights(decodeBase64(data))
  let taken = 0
  const take = (count: number): Int16Array => weights.subarray(taken, (taken += count))
  const memory = planMemory()
  const means = memory.put(pad(take(featureCount), 8))
  const scales = memory.put(pad(take(featureCount), 8))
  const kindVectors = take(3 * kindBits * kindSize)
  const layer = (from: number, to: number): Layer => ({
    from,
    to: roundUp(to, 8),
    weights: memory.put(packWeights(take(from * to), from)),
    bias: memory.put(pad(take(2 * to), 16))
  })
  const first = layer(inputs, hidden)
  const second = layer(hidden, channels)
  const blocks = dilations.map((dilation) => ({dilation, taps: memory.put(take(3 * channels)), mix: layer(channels, channels)}))
  const pool = layer(channels, channels)
  const last = layer(channels, outputs.length)
  if (taken !== weights.length) throw new Error(`Expected ${taken} weights, got ${weights.length}; have features or kinds changed since the training?`)
  const vectors = memory.put(words.vectors)

  const rawRows = memory.reserve(longestWindow * featureCount * 2 + 16)
  const indices = memory.reserve(longestWindow * mostWords * 4)
  const counts = memory.reserve(longestWindow * 4)
  const inputRows = memory.reserve(longestWindow * inputs * 2)
  const hiddenRows = memory.reserve(longestWindow * hidden * 2)
  const rows = memory.reserve(longestWindow * channels * 2)
  const mixedRows = memory.reserve(longestWindow * channels * 2)
  const totals = memory.reserve(channels * 4)
  // Of the four rows that a kernel wants at least, the first is read.
  const meanRow = memory.reserve(4 * channels * 2)
  const poolRow = memory.reserve(4 * channels * 2)
  const kernel = createKernel(memory.size()) ?? createJavaScriptKernel(memory.size())
  const shorts = new Int16Array(kernel.memory)
  const longs = new Int32Array(kernel.memory)
  memory.fill(shorts)

  return {
    score(lines, features) {
      const columns = outputs.map(() => new Int32Array(lines.count))
      for (let from = 0; from < lines.count; from += longestWindow) {
        const count = Math.min(longestWindow, lines.count - from)
        fillRows(lines, features, from, count)
        run(count)
        for (const [output, column] of columns.entries()) {
          for (let row = 0; row < count; row++) column[from + row] = shorts[(mixedRows >> 1) + row * last.to + output]!
        }
      }

      const [article, title, authors, date] = columns
      return {article: article!, title: title!, authors: authors!, date: date!}
    }
  }

  function fillRows(lines: LineTable, features: Int16Array, from: number, count: number): void {
    shorts.set(features.subarray(from * featureCount, (from + count) * featureCount), rawRows >> 1)
    kernel.scale(rawRows, means, scales, inputRows, count, featureCount, inputs, farthest)
    let next = indices >> 2
    for (let row = 0; row < count; row++) {
      const line = from + row
      const begin = lines.hashesFrom[line]!
      const end = Math.min(lines.hashesFrom[line + 1]!, begin + mostWords)
      const before = next
      for (let at = begin; at < end; at++) {
        const word = words.rows.find(lines.hashes[at]!)
        if (word > 0) longs[next++] = word - 1
      }

      longs[(counts >> 2) + row] = next - before
      const kindsAt = (inputRows >> 1) + row * inputs + featureCount
      for (let index = 0; index < kindSize; index++) shorts[kindsAt + index] = 0
      addKinds(lines.labels[line]!, 0, kindsAt)
      addKinds(lines.headings[line]!, kindBits, kindsAt)
      addKinds(lines.matches[line]!, 2 * kindBits, kindsAt)
    }

    kernel.average(indices, counts, vectors, inputRows + 2 * (featureCount + kindSize), count, vectorSize, inputs)
  }

  function addKinds(bits: number, offset: number, at: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const row = (offset + 31 - Math.clz32(rest & -rest)) * kindSize
      for (let index = 0; index < kindSize; index++) shorts[at + index]! += kindVectors[row + index]!
    }
  }

  function run(count: number): void {
    apply(first, inputRows, hiddenRows, count, 0, true)
    apply(second, hiddenRows, rows, count, 0, true)
    for (const [index, {dilation, taps, mix}] of blocks.entries()) {
      kernel.convolve(rows, taps, mixedRows, count, channels, dilation)
      apply(mix, mixedRows, rows, count, rows, true)
      if (index === pooledBehind) addAverage(count)
    }

    apply(last, rows, mixedRows, count, 0, false)
  }

  /** Apply a layer to some rows; up to three rows behind them are overwritten. */
  function apply({from, to, weights, bias}: Layer, input: number, output: number, count: number, residual: number, rectify: boolean): void {
    kernel.dense(input, weights, bias, output, roundUp(count, 4), from, to, residual, rectify)
  }

  /** Add a layer of the average row to every row. */
  function addAverage(count: number): void {
    kernel.total(rows, totals, count, channels)
    for (let channel = 0; channel < channels; channel++) {
      shorts[(meanRow >> 1) + channel] = Math.floor(longs[(totals >> 2) + channel]! / count)
    }

    apply(pool, meanRow, poolRow, 1, 0, false)
    kernel.shift(rows, poolRow, count, channels)
  }
}

/** Weights as 16-bit integers: first the high byte of each, then the low bytes by halves, which compresses better. */
function unpackWeights(bytes: Uint8Array): Int16Array {
  const weights = new Int16Array(bytes.length >> 1)
  const low = joinHalves(bytes.subarray(weights.length), weights.length)
  for (let index = 0; index < weights.length; index++) weights[index] = (bytes[index]! << 8) | low[index]!
  return weights
}

/** A dense layer, by the places of its weights. */
interface Layer {
  from: number
  to: number
  weights: number
  bias: number
}

/** Plan a memory: what goes where, in bytes, each on a multiple of 16. Nothing stands at 0, which means none. */
function planMemory() {
  const contents: {place: number; values: Int16Array}[] = []
  let next = 16
  const reserve = (bytes: number): number => {
    const place = next
    next += roundUp(bytes, 16)
    return place
  }

  return {
    reserve,
    put(values: Int16Array): number {
      const place = reserve(values.byteLength)
      contents.push({place, values})
      return place
    },
    size: () => next,
    fill(memory: Int16Array): void {
      for (const {place, values} of contents) memory.set(values, place >> 1)
    }
  }
}

/** With zeros up to a multiple. */
function pad(values: Int16Array, multiple: number): Int16Array {
  const padded = new Int16Array(roundUp(values.length, multiple))
  padded.set(values)
  return padded
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple
}

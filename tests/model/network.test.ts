import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {computeFeatures, featureCount, featureNames} from '../../src/model/features.js'
import {createJavaScriptKernel} from '../../src/model/kernel/javascript.js'
import {createNetwork, unit} from '../../src/model/network.js'
import {networkData} from '../../src/model/weights/network.js'
import {unpackWords, vectorSize} from '../../src/model/words.js'
import {hashPhrase} from '../../src/page/lines/hash-phrase.js'
import {parsePage} from '../../src/page/page.js'

const folder = new URL('../../fixtures/pages/', import.meta.url)
/** By page the log-odds of its lines, of being article and of each role, from training/reference.py and the same weights. */
const expected = JSON.parse(readFileSync(new URL('parity.json', import.meta.url), 'utf8')) as Record<string, number[][]>
const pages = readdirSync(folder).map((name) => ({name, page: parsePage(readFileSync(new URL(`${name}/input.txt`, folder), 'utf8'))}))

describe('the network', () => {
  const network = createNetwork()

  it.each(pages)('gives $name the scores that the trainer gives it', ({name, page}) => {
    const {article, title, authors, date} = network.score(page.lines, computeFeatures(page))
    for (const [output, scores] of [article, title, authors, date].entries()) {
      const wanted = expected[name]![output]!
      expect(scores.length).toBe(wanted.length)
      for (const [line, odds] of scores.entries()) expect(Math.abs(odds / unit - wanted[line]!)).toBeLessThan(0.04)
    }
  })

  it('gives the same scores without WebAssembly', () => {
    const other = createNetwork(undefined, createJavaScriptKernel)
    for (const {page} of pages) {
      const features = computeFeatures(page)
      expect(other.score(page.lines, features)).toEqual(network.score(page.lines, features))
    }
  })

  it('does not take the weights of a network of another size', () => {
    expect(() => createNetwork(networkData.slice(0, 4000))).toThrow('weights')
  })

  it('holds nothing from one page to the next', () => {
    const [first, second] = [pages[0]!.page, pages[1]!.page]
    const scores = network.score(first.lines, computeFeatures(first))
    network.score(second.lines, computeFeatures(second))
    expect(network.score(first.lines, computeFeatures(first))).toEqual(scores)
  })

  it('scores pages of any length', () => {
    for (const count of [0, 1, 4095, 4096, 4097, 9000]) {
      const page = parsePage('The river rose again.\n'.repeat(count))
      expect(network.score(page.lines, computeFeatures(page)).title.length).toBe(count)
    }
  })
})

describe('features', () => {
  it('have names, each its own', () => {
    expect(new Set(featureNames).size).toBe(featureCount)
  })

  it('say what they are called after', () => {
    const page = parsePage('Contact\n\nThe council, which met on Monday, voted for the bridge. It will open in May.\nContact')
    const rows = computeFeatures(page)
    const feature = (line: number, name: (typeof featureNames)[number]): number => rows[line * featureCount + featureNames.indexOf(name)]!
    expect([0, 1, 2].map((line) => feature(line, 'words'))).toEqual([256, 1024, 256])
    expect([0, 1, 2].map((line) => feature(line, 'repeats'))).toEqual([256, 0, 256])
    expect([0, 1, 2].map((line) => feature(line, 'repeatsAbove'))).toEqual([0, 0, 256])
    expect([0, 1, 2].map((line) => feature(line, 'prose'))).toEqual([0, 256, 0])
    expect([0, 1, 2].map((line) => feature(line, 'endsStop'))).toEqual([0, 256, 0])
    expect([0, 1, 2].map((line) => feature(line, 'blankBefore'))).toEqual([0, 256, 0])
  })
})

describe('words', () => {
  const {rows, vectors} = unpackWords()

  it('are found by the hash that lines have', () => {
    const row = rows.find(hashPhrase('newsletter').words[0]!) - 1
    expect(row).toBeGreaterThanOrEqual(0)
    expect(vectors.slice(row * vectorSize, (row + 1) * vectorSize).some((value) => value !== 0)).toBe(true)
  })

  it('are not found where they are not known', () => {
    expect(rows.find(hashPhrase('xqzvwk').words[0]!)).toBe(0)
  })
})

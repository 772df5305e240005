import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {clean, type Removal} from '../src/index.js'

// Every text of `fixtures/prose`, each a trap for some cleaner, in the frames of
// several sites: where there is much to cut, nothing of the text may go with it.

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const frames = readdirSync(`${fixtures}frames`)
const texts = readdirSync(`${fixtures}prose`).map((name) => readFileSync(`${fixtures}prose/${name}/expected.txt`, 'utf8').trim())

/** The least share of the words of all texts that must stay, and of the words of a single one. */
const leastOfAll = 0.985
const leastOfOne = 0.6

/** The least share of the words of a frame that must go. */
const leastOfFrame = 0.95

describe.each(frames)('texts in the frame %s', (name) => {
  const frame = readFileSync(`${fixtures}frames/${name}`, 'utf8')
  const [above, below] = frame.split('[[article]]') as [string, string]
  // A frame without blank lines is of a page without blank lines.
  const results = texts.map((text) => look(above, frame.includes('\n\n') ? text : text.replaceAll(/\n{2,}/gu, '\n'), below))

  it('keeps the words of the texts', () => {
    const shares = results.map(({kept}) => kept)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(leastOfAll)
    expect(Math.min(...shares)).toBeGreaterThan(leastOfOne)
  })

  it('cuts the frame', () => {
    const shares = results.map(({gone}) => gone)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(leastOfFrame)
  })
})

/** Which share of the words of a text stays, and which of the frame about it goes. */
function look(above: string, text: string, below: string): {kept: number; gone: number} {
  const {removals} = clean(above + text + below)
  const from = above.length
  const to = from + text.length
  const lost = wordsWithin(removals, from, to)
  const all = wordsWithin(removals, 0, to + below.length)
  return {kept: 1 - lost / countWords(text), gone: (all - lost) / countWords(above + below)}
}

/** How many words of a stretch of the page are cut. */
function wordsWithin(removals: readonly Removal[], from: number, to: number): number {
  return removals.reduce((sum, {start, end, text}) => sum + countWords(text.slice(Math.max(0, from - start), Math.max(0, Math.min(end, to) - start))), 0)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

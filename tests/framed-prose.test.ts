import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {clean, type Removal} from '../src/index.js'

// Every text of `fixtures/prose`, each a trap for some cleaner, in the frames of
// several sites: where there is much to cut, nothing of the text may go with it.

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const frames = readdirSync(`${fixtures}frames`)
const texts = readdirSync(`${fixtures}prose`).map((name) => ({name, text: readFileSync(`${fixtures}prose/${name}/expected.txt`, 'utf8').trim()}))

/** The least share of the words of all texts that must stay in all frames, in a single one, and of the words of a single text in it. */
const leastOfAll = 0.989
const leastInFrame = 0.975
const leastOfOne = 0.6

/** Texts of which less stays, by frame: not solved yet. One that begins to pass is taken out of this list. */
const unsolved: Readonly<Record<string, readonly string[]>> = {
  'local-news.txt': ['consent-click-guide'],
  'manual.txt': ['waiting-line-essay'],
  'newsletter-archive.txt': ['consent-click-guide', 'dated-readings'],
  'recipe-site.txt': ['consent-click-guide']
}

/** The least share of the words of a frame that must go, with all texts in it. */
const leastOfFrame = 0.93

const looks = frames.map((frame) => ({frame, looks: lookAt(frame)}))

it('keeps the words of the texts in all frames', () => {
  expect(mean(looks.flatMap((one) => one.looks.map(({kept}) => kept)))).toBeGreaterThan(leastOfAll)
})

describe.each(looks)('texts in the frame $frame', ({frame, looks}) => {
  it('keeps the words of the texts', () => {
    expect(mean(looks.map(({kept}) => kept))).toBeGreaterThan(leastInFrame)
    expect(looks.filter(({kept}) => kept <= leastOfOne).map(({name}) => name)).toEqual(unsolved[frame] ?? [])
  })

  it('cuts the frame', () => {
    expect(mean(looks.map(({gone}) => gone))).toBeGreaterThan(leastOfFrame)
  })
})

interface Look {
  readonly name: string
  /** Which share of the words of a text stays, and which of the frame about it goes. */
  readonly kept: number
  readonly gone: number
}

/** Look at every text in a frame. */
function lookAt(name: string): Look[] {
  const frame = readFileSync(`${fixtures}frames/${name}`, 'utf8')
  const [above, below] = frame.split('[[article]]') as [string, string]
  // A frame without blank lines is of a page without blank lines.
  return texts.map(({name, text}) => look(name, above, frame.includes('\n\n') ? text : text.replaceAll(/\n{2,}/gu, '\n'), below))
}

function look(name: string, above: string, text: string, below: string): Look {
  const {removals} = clean(above + text + below)
  const from = above.length
  const to = from + text.length
  const lost = wordsWithin(removals, from, to)
  const all = wordsWithin(removals, 0, to + below.length)
  return {name, kept: 1 - lost / countWords(text), gone: (all - lost) / countWords(above + below)}
}

function mean(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** How many words of a stretch of the page are cut. */
function wordsWithin(removals: readonly Removal[], from: number, to: number): number {
  return removals.reduce((sum, {start, end, text}) => sum + countWords(text.slice(Math.max(0, from - start), Math.max(0, Math.min(end, to) - start))), 0)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

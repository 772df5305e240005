import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.js'
import {hashPhrase} from '../src/page/lines/hash-phrase.js'
import {measureGrowth, measureGrowthPatiently} from './support/growth.js'
import {languages} from './support/languages.js'
import {runWithin} from './support/run-within.js'
import {fill, hostileLines, prose, shapes} from './support/shapes.js'

/** Linear time gives 2, and n log n a little more; the square gives 4. */
const most = 2.8

describe('time grows no faster than the text', () => {
  it.each(Object.keys(shapes))('%s', (name) => {
    const make = shapes[name]!
    const growth = measureGrowthPatiently((size) => {
      const text = make(size)
      return () => clean(text)
    }, most)
    expect(growth.ratio, `${growth.once.toFixed()} ms for ${growth.size}, ${growth.twice.toFixed()} ms for twice as much`).toBeLessThanOrEqual(most)
  })

  it('on one line of 5 MB', () => {
    const text = fill(prose)(5_000_000)
    const start = performance.now()
    clean(text)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

const patterns = languages.flatMap(([language, {kinds}]) =>
  Object.entries(kinds).flatMap(([kind, {patterns = []}]) =>
    patterns.map((pattern) => ({...pattern, name: `${language} ${kind}: ${pattern.match.source.slice(0, 80)}`}))
  )
)

describe('no line takes long', () => {
  it.each(patterns)('for the pattern $name', ({match, cues, longest = 40}) => {
    const lines = hostileLines(['', ...cues.map((cue) => `${cue} `)]).filter((line) => hashPhrase(line).size <= longest)
    expectEachWithin(1000, lines, (line) => match.test(line))
  })

  it('wherever it stands on a page', () => {
    expectEachWithin(10_000, hostileLines(['', 'Home', 'By ', 'March 3, 2021 ']), (line) =>
      clean(`${line}\nHome\nNews\n${line}\nThe River Rose\n${line}\n${prose}\n${line}\n${prose}\nRelated\n${line}\n12 Comments\n${line}\nTags: ${line}`)
    )
  })
})

// By a clock that these runs put forward themselves, so that nothing else does.
describe('the measure', () => {
  const measure = (milliseconds: (size: number) => number): number => {
    let clock = 0
    return measureGrowth((size) => () => void (clock += milliseconds(size)), 0, () => clock).ratio
  }

  /** About what cleaning takes. */
  const line = (size: number): number => size / 2000
  /** So many steps of a nanosecond. */
  const square = (steps: number): number => steps ** 2 / 1e6

  it('tells the square', () => {
    expect(measure(square)).toBeGreaterThan(most)
  })

  // 32,000 lines that were each compared with all others once took 2.4 seconds and passed.
  it('tells a small square beside a large line', () => {
    expect(measure((size) => line(size) + square(size / 20))).toBeGreaterThan(most)
  })

  it('lets the line pass, and a little more', () => {
    expect(measure(line)).toBeLessThanOrEqual(most)
    expect(measure((size) => line(size) * Math.log2(size))).toBeLessThanOrEqual(most)
  })
})

/** Run a function on each line, all of them within a limit. */
function expectEachWithin(milliseconds: number, lines: readonly string[], run: (line: string) => unknown): void {
  const times: number[] = []
  let start = 0
  try {
    runWithin(milliseconds, () => {
      for (const line of lines) {
        start = performance.now()
        run(line)
        times.push(performance.now() - start)
      }
    })
  } catch (error) {
    times.push(performance.now() - start)
    const longest = Math.max(...times)
    const line = lines[times.indexOf(longest)]!
    expect.fail(`${String(error)}: ${longest.toFixed()} ms for the line ${JSON.stringify(line.slice(0, 120))} of ${line.length} characters`)
  }
}

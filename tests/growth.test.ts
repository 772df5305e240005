import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.js'
import {hashPhrase} from '../src/page/hash-phrase.js'
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

describe('the measure', () => {
  it('tells the square', () => {
    const growth = measureGrowth((size) => () => {
      let sum = 0
      for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) sum = (sum + (a ^ b)) | 0
      return sum
    })
    expect(growth.ratio).toBeGreaterThan(most)
  })

  // 32,000 lines that were each compared with all others once took 2.4 seconds and passed.
  it('tells a small square beside a large line', () => {
    const growth = measureGrowth((size) => {
      const text = fill(prose)(size)
      const repeats = size / 20
      return () => {
        let sum = clean(text).text.length
        for (let a = 0; a < repeats; a++) for (let b = 0; b < repeats; b++) sum = Math.imul(sum ^ b, 0x0100_0193)
        return sum
      }
    })
    expect(growth.ratio).toBeGreaterThan(most)
  })

  it('lets the line pass', () => {
    const growth = measureGrowthPatiently((size) => {
      const text = fill(prose)(size * 8)
      return () => text.split('').sort().length
    }, most)
    expect(growth.ratio).toBeLessThanOrEqual(most)
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

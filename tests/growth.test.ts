import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.js'
import {measureGrowth, measureGrowthPatiently} from './support/growth.js'
import {fill, prose, shapes} from './support/shapes.js'

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

describe('the measure', () => {
  it('tells the square', () => {
    const growth = measureGrowth((size) => () => {
      let sum = 0
      for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) sum = (sum + (a ^ b)) | 0
      return sum
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

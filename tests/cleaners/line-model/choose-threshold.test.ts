import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {chooseThreshold} from '../../../src/cleaners/line-model/choose-threshold.js'

const choose = (chances: number[], sureness = 0.5, words = chances.map(() => 100)): number => chooseThreshold(Float64Array.from(chances), Int32Array.from(words), sureness)

describe('the threshold', () => {
  it('is near one half where the model is sure', () => {
    expect(choose([0.99, 0.99, 0.01, 0.01])).toBeGreaterThan(0.45)
  })

  it('is lower where it is in doubt, so that something is kept', () => {
    const threshold = choose([0.2, 0.15, 0.05, 0.05])
    expect(threshold).toBeLessThan(0.2)
  })

  it('is lower for recall and higher for precision', () => {
    const chances = [0.9, 0.6, 0.3, 0.1]
    expect(choose(chances, 0.8)).toBeLessThan(choose(chances, 0.5))
    expect(choose(chances, 0.35)).toBeGreaterThan(choose(chances, 0.5))
  })

  it('never asks for less sureness than the mode does', () => {
    fc.assert(fc.property(fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 50}), fc.constantFrom(0.35, 0.5, 0.8), (chances, sureness) => {
      const threshold = choose(chances, sureness)
      expect(threshold).toBeGreaterThan(0)
      expect(threshold).toBeLessThanOrEqual(1 - sureness + 1e-9)
    }))
  })
})

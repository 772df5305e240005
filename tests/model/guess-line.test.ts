import {describe, expect, it} from 'vitest'
import {guessLine} from '../../src/model/guess-line.js'
import {unit} from '../../src/model/network.js'

describe('guessLine', () => {
  it('names the likeliest line and its chance among the lines and none', () => {
    const {line, chance} = guessLine(Int32Array.of(-5 * unit, 2 * unit, 0))
    expect(line).toBe(1)
    expect(chance).toBeCloseTo(Math.exp(2) / (1 + Math.exp(-5) + Math.exp(2) + 1), 10)
  })

  it('is in doubt where nothing speaks for any line', () => {
    expect(guessLine(new Int32Array(4).fill(-8 * unit)).chance).toBeLessThan(0.001)
    expect(guessLine(new Int32Array(4)).chance).toBeCloseTo(0.2, 10)
  })

  it('can be sure, and stays a number for the greatest and the least odds', () => {
    expect(guessLine(Int32Array.of(32767, -32768)).chance).toBeCloseTo(1, 6)
    expect(guessLine(Int32Array.of(-32768, -32768)).chance).toBeCloseTo(0, 6)
  })

  it('names no line of a page without lines', () => {
    expect(guessLine(new Int32Array(0))).toEqual({line: -1, chance: 0})
  })
})

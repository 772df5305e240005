import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findRepeats} from '../../../src/page/survey/repeats.js'
import {parameters} from '../../support/arbitraries.js'

describe('repeats', () => {
  // Few different keys, some of which fall into one slot.
  const key = fc.oneof(fc.integer({min: -4, max: 4}), fc.integer({min: 0, max: 4}).map((high) => high << 24))

  it('are counted above and below each line', () => {
    fc.assert(fc.property(fc.array(key, {maxLength: 40}), (keys) => {
      const {above, below} = findRepeats(Int32Array.from(keys))
      for (const [line, own] of keys.entries()) {
        expect(above[line]).toBe(keys.slice(0, line).filter((other) => other === own).length)
        expect(below[line]).toBe(keys.slice(line + 1).filter((other) => other === own).length)
      }
    }), parameters(200))
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findRhythm} from '../../src/model/rhythm.js'
import {parsePage} from '../../src/page/page.js'
import {parameters} from '../support/arbitraries.js'

describe('rhythm', () => {
  it('is what a comparison of each line with those about it finds', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Home', '12 May', 'The river rose.', 'a, b, c, d, e,', 'News | Sport'), {maxLength: 40}), (values) => {
      const {lines} = parsePage(values.join('\n'))
      const {run, period} = findRhythm(lines, new Uint8Array(lines.count))
      // These lines are shaped alike only where they are the same.
      const alike = (line: number, distance: number): number => [-2, -1, 1, 2].filter((step) => values[line + step * distance] === values[line]).length
      for (const line of values.keys()) {
        expect(run[line]).toBe(alike(line, 1))
        expect(period[line]).toBe(Math.max(...[2, 3, 4, 5, 6, 7, 8].map((distance) => alike(line, distance))))
      }
    }), parameters(200))
  })
})

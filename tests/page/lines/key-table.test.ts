import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {KeyTable} from '../../../src/page/lines/key-table.js'
import {parameters} from '../../support/arbitraries.js'

const key = fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1})

function tableOf(map: ReadonlyMap<number, number>): KeyTable {
  const table = new KeyTable(map.size)
  for (const [one, value] of map) table.set(one, value)
  return table
}

describe('a key table', () => {
  it('finds what a map finds, and 0 for the rest', () => {
    fc.assert(fc.property(fc.array(fc.tuple(key, fc.integer({min: 1, max: 1 << 20})), {maxLength: 300}), fc.array(key), (entries, others) => {
      const map = new Map(entries)
      const table = tableOf(map)
      for (const one of [...map.keys(), ...others]) expect(table.find(one)).toBe(map.get(one) ?? 0)
    }), parameters(200))
  })

  it('finds keys that want the same place', () => {
    const entries = new Map(Array.from({length: 40}, (_, index): [number, number] => [index << 16, index + 1]))
    const table = tableOf(entries)
    expect([...entries].filter(([one, value]) => table.find(one) !== value)).toEqual([])
    expect(table.find(41 << 16)).toBe(0)
  })
})

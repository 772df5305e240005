import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyRemovals, createOffsetMap, restore} from '../src/index.js'
import {anyString, parameters} from './support/arbitraries.js'

const input = 'abcdefghij'
const removals = [
  {start: 0, end: 2, text: 'ab'},
  {start: 4, end: 5, text: 'e'},
  {start: 5, end: 7, text: 'fg'},
  {start: 9, end: 10, text: 'j'}
]
const text = 'cdhi'

describe('applyRemovals and restore', () => {
  it('take out and put back', () => {
    expect(applyRemovals(input, removals)).toBe(text)
    expect(restore(text, removals)).toBe(input)
  })

  it('leave a text without removals as it is', () => {
    expect(applyRemovals(input, [])).toBe(input)
    expect(restore(input, [])).toBe(input)
  })

  it('take all and put all back', () => {
    const all = [{start: 0, end: 10, text: input}]
    expect(applyRemovals(input, all)).toBe('')
    expect(restore('', all)).toBe(input)
  })

  it('are the inverse of each other for any text', () => {
    fc.assert(fc.property(anyString, fc.array(fc.nat(400)), (value, bounds) => {
      const cuts = removalsOf(value, bounds)
      const rest = applyRemovals(value, cuts)
      expect(restore(rest, cuts)).toBe(value)
      const offsets = createOffsetMap(cuts)
      expect(Array.from({length: rest.length}, (_, offset) => value[offsets.toOriginal(offset)]).join('')).toBe(rest)
    }), parameters(500))
  })
})

describe('createOffsetMap', () => {
  const offsets = createOffsetMap(removals)

  it('translates offsets of the clean text', () => {
    expect([0, 1, 2, 3, 4].map((offset) => offsets.toOriginal(offset))).toEqual([2, 3, 7, 8, 10])
  })

  it('translates offsets of the page; those inside a cut to where it was made', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((offset) => offsets.toClean(offset))).toEqual([0, 0, 0, 1, 2, 2, 2, 2, 3, 4, 4])
  })

  it('changes nothing without removals', () => {
    const none = createOffsetMap([])
    expect([none.toOriginal(7), none.toClean(7)]).toEqual([7, 7])
  })

  it.each([-1, 0.5, Number.NaN, Infinity])('throws on %s', (offset) => {
    expect(() => offsets.toOriginal(offset)).toThrow(new RangeError(`Expected an offset (an integer of 0 or more), got ${offset}`))
    expect(() => offsets.toClean(offset)).toThrow(RangeError)
  })
})

/** Removals between pairs of bounds. */
function removalsOf(value: string, bounds: readonly number[]) {
  const sorted = [...new Set(bounds.map((bound) => Math.min(bound, value.length)))].sort((a, b) => a - b)
  return sorted.flatMap((start, index) => {
    const end = sorted[index + 1]
    return index % 2 === 1 || end === undefined ? [] : [{start, end, text: value.slice(start, end)}]
  })
}

import fc from 'fast-check'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {expect, describe, it} from 'vitest'
import {applyRemovals, clean, cleaners, createOffsetMap, kinds, restore, type Removal} from '../src/index.js'
import retextUnboil from '../src/index.js'
import {splitLines} from '../src/page/lines/split-lines.js'
import {anyOptions, anyString, flatPage, pageLike, parameters, wrappedPage} from './support/arbitraries.js'

const allOff = Object.fromEntries(cleaners.map(({id}) => [id, false]))

describe.each([
  ['any string', anyString, 300],
  ['page-like strings', pageLike, 300],
  ['flat pages', flatPage, 100],
  ['wrapped pages', wrappedPage, 100]
])('%s', (_name, texts, runs) => {
  it('are cleaned without throwing, with any options', () => {
    check(fc.property(texts, anyOptions, (text, options) => {
      expect(typeof clean(text, options).text).toBe('string')
    }))
  })

  it('give the same result each time, whatever was cleaned in between', () => {
    check(fc.property(texts, texts, (text, other) => {
      const first = clean(text)
      clean(other)
      expect(clean(text)).toEqual(first)
    }))
  })

  it('come back as the input without the removals, which put back give the input', () => {
    check(fc.property(texts, anyOptions, (input, options) => {
      const {text, removals} = clean(input, options)
      expect(text).toBe(applyRemovals(input, removals))
      expect(restore(text, removals)).toBe(input)
    }))
  })

  it('have removals in order, apart, in range and explained', () => {
    check(fc.property(texts, anyOptions, (input, options) => {
      let reached = 0
      for (const removal of clean(input, options).removals) {
        checkRemoval(input, removal)
        expect(removal.start).toBeGreaterThanOrEqual(reached)
        reached = removal.end
      }
    }))
  })

  it('do not change when they are cleaned again', () => {
    check(fc.property(texts, (input) => {
      const {text} = clean(input)
      expect(clean(text).text).toBe(text)
    }))
  })

  it('do not change when they are cleaned again with the same options', () => {
    check(fc.property(texts, anyOptions, (input, options) => {
      const {text} = clean(input, options)
      expect(clean(text, options).text).toBe(text)
    }))
  })

  it('come back as they are with all cleaners off', () => {
    check(fc.property(texts, (text) => {
      const result = clean(text, {cleaners: allOff})
      expect([result.text, result.removals, result.fallback]).toEqual([text, [], false])
    }))
  })

  it('come back as they are where everything is kept', () => {
    check(fc.property(texts, (text) => {
      const result = clean(text, {keep: () => true})
      expect([result.text, result.removals]).toEqual([text, []])
    }))
  })

  it('keep a line that must stay, whole and in its place', () => {
    check(fc.property(texts, fc.nat(), (input, choice) => {
      const {count, start, end} = splitLines(input)
      if (count === 0) return
      const line = choice % count
      const kept = input.slice(start[line], end[line])
      for (const keep of [kept, (value: string) => value === kept]) {
        const {removals} = clean(input, {keep})
        expect(removals.filter((removal) => removal.start < end[line]! && removal.end > start[line]!)).toEqual([])
      }
    }))
  })

  it('have offsets that translate to and fro', () => {
    check(fc.property(texts, (input) => {
      const {text, removals} = clean(input)
      const offsets = createOffsetMap(removals)
      let next = 0
      for (let original = 0; original < input.length; original++) {
        while (next < removals.length && removals[next]!.end <= original) next++
        const cut = next < removals.length && removals[next]!.start <= original
        const offset = offsets.toClean(original)
        if (cut) {
          expect(offset).toBe(offsets.toClean(removals[next]!.start))
        } else if (text[offset] !== input[original] || offsets.toOriginal(offset) !== original) {
          expect.fail(`${original} of the page became ${offset}, which became ${offsets.toOriginal(offset)}`)
        }
      }

      expect(offsets.toClean(input.length)).toBe(text.length)
      for (let offset = 0; offset < text.length; offset++) {
        if (offsets.toClean(offsets.toOriginal(offset)) !== offset) expect.fail(`${offset} of the text`)
      }
    }))
  })

  // Fewer runs: retext-english is slow.
  it('come out of a retext pipeline as out of `clean`, each message at its text', () => {
    check(fc.property(texts, (input) => {
      const result = clean(input)
      const file = retext().use(retextUnboil).processSync(new VFile({value: input}))
      expect(String(file)).toBe(result.text)
      expect(file.data.unboil).toEqual(result)
      const places = location(input)
      const noise = result.removals.filter(({kind}) => kind !== 'whitespace')
      expect(file.messages.length).toBe(noise.length)
      for (const [index, {place, actual}] of file.messages.entries()) {
        if (!place || !('start' in place)) return expect.fail('a message without a place')
        const {start, end} = noise[index]!
        expect([place.start.offset, place.end.offset]).toEqual([start, end])
        expect([places.toOffset(place.start), places.toOffset(place.end)]).toEqual([start, end])
        expect(actual).toBe(input.slice(start, end))
      }
    }), 60)
  })

  function check(property: Parameters<typeof fc.assert>[0], most = runs): void {
    fc.assert(property as fc.IProperty<unknown>, parameters(most))
  }
})

function checkRemoval(input: string, {start, end, text, kind, rule, reason, confidence}: Removal): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThan(start)
  expect(end).toBeLessThanOrEqual(input.length)
  expect(text).toBe(input.slice(start, end))
  expect(kinds).toHaveProperty(kind)
  expect(rule).not.toBe('')
  expect(reason).not.toBe('')
  expect(confidence).toBeGreaterThanOrEqual(0)
  expect(confidence).toBeLessThanOrEqual(1)
}

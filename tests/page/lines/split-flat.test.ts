import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readLexicon} from '../../../src/data/index.js'
import {splitFlat} from '../../../src/page/lines/split-flat.js'
import {splitLines} from '../../../src/page/lines/split-lines.js'
import {anyString, pageLike} from '../../support/arbitraries.js'

const filler = 'The council met again on Monday and talked about the bridge for three hours. '.repeat(14)

function split(text: string): string[] {
  const {count, start, end} = splitFlat(text, splitLines(text), readLexicon())
  return Array.from({length: count}, (_, line) => text.slice(start[line], end[line]))
}

describe('a flat text', () => {
  it('is taken apart by sentences', () => {
    expect(split(`${filler}It rained. Dr. J. Holm said “No.” Then he left!`).slice(-3)).toEqual(['It rained.', 'Dr. J. Holm said “No.”', 'Then he left!'])
  })

  it('is taken apart where a menu runs into a sentence', () => {
    const [menu, sentence] = split(`Home News Sport About Us Contact ${filler}`)
    expect(menu).toBe('Home News Sport About Us Contact')
    expect(sentence).toBe(filler.slice(0, filler.indexOf('.') + 1))
  })

  it('is taken apart by full stops of scripts without spaces', () => {
    expect(split('今日は雨が降った。'.repeat(150)).length).toBe(150)
  })

  it('keeps abbreviated versions, decimals and small letters behind a stop together', () => {
    expect(split(`${filler}Version 3.5 of foo.bar e.g. this one came out.`).at(-1)).toBe('Version 3.5 of foo.bar e.g. this one came out.')
  })

  const frame = 'Skip to content Share this article Leave a comment Related articles Privacy Policy All rights reserved.'

  it('is taken apart at the labels that it speaks in', () => {
    expect(split(`${filler}${frame}`).slice(-6)).toEqual(['Skip to content', 'Share this article', 'Leave a comment', 'Related articles', 'Privacy Policy', 'All rights reserved.'])
  })

  it('keeps a label within a sentence', () => {
    expect(split(`${filler}${frame} She read our Privacy Policy Monday morning.`).at(-1)).toBe('She read our Privacy Policy Monday morning.')
  })

  it('keeps labels where they are few', () => {
    expect(split(`${filler}They met under Related Articles And left.`).at(-1)).toBe('They met under Related Articles And left.')
  })

  it('is taken apart where a sentence opens behind one without a stop, and behind a time', () => {
    expect(split(`${filler}${frame} Ten cups of flour for the bread The oven must be hot.`).slice(-2)).toEqual(['Ten cups of flour for the bread', 'The oven must be hot.'])
    expect(split(`${filler}${frame} I said so on Monday at 3:53 pm Goodness what a cake.`).slice(-2)).toEqual(['I said so on Monday at 3:53 pm', 'Goodness what a cake.'])
  })

  it('loses nothing but white space', () => {
    fc.assert(fc.property(fc.oneof(anyString, pageLike), (text) => {
      const flat = (filler + text).replace(/[\n\r\v\f\u0085\u2028\u2029]/gu, ' ')
      expect(split(flat).join('').replace(/\s/gu, '').length).toBeLessThanOrEqual(flat.length)
      const {count, start, end} = splitFlat(flat, splitLines(flat), readLexicon())
      let position = 0
      for (let line = 0; line < count; line++) {
        expect(flat.slice(position, start[line]).replace(/[\s\u200B\u2060\uFEFF]/gu, '')).toBe('')
        position = end[line]!
      }
    }))
  })
})

describe('what is not flat is left alone', () => {
  it.each([['a short line', 'One. Two. Three.'], ['lines', `${filler}\n${filler}`]])('%s', (_, text) => {
    const bounds = splitLines(text)
    expect(splitFlat(text, bounds, readLexicon())).toBe(bounds)
  })
})

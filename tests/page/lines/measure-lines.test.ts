import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hashPhrase} from '../../../src/page/lines/hash-phrase.js'
import {bitOf} from '../../../src/page/lines/lexicon.js'
import type {LineTable} from '../../../src/page/lines/line-table.js'
import {Ending} from '../../../src/page/lines/measure-lines.js'
import {parsePage} from '../../../src/page/page.js'
import {pageLike, parameters} from '../../support/arbitraries.js'

describe('measureLines', () => {
  it('measures a sentence', () => {
    expect(measure('The 2 boys, said Ana’s aunt, ran 1,234 m: "Stop!"')).toEqual({
      words: 11,
      capitals: 3,
      letters: 27,
      uppers: 3,
      digits: 5,
      commas: 3,
      stops: 1,
      separators: 0,
      functionWords: 1,
      ending: Ending.stop
    })
  })

  it('measures a menu', () => {
    expect(measure('HOME | News › Sport / Log in')).toMatchObject({
      words: 5,
      capitals: 4,
      uppers: 7,
      separators: 3,
      stops: 0,
      ending: Ending.open
    })
    expect(parsePage('Home | Login | Privacy').lines.chromeWords[0]).toBe(3)
  })

  it('counts stops before white space and at the end, not within numbers and addresses', () => {
    expect(measure('One. Two! Three? Four…').stops).toBe(4)
    expect(measure('It costs 3.5 at example.org now').stops).toBe(0)
    expect(measure('He said “No.” And left.').stops).toBe(2)
  })

  it.each([
    ['a word', Ending.open],
    ['a stop.', Ending.stop],
    ['a quote.”)', Ending.stop],
    ['a colon:', Ending.colon],
    ['a comma,', Ending.comma],
    ['a bar |', Ending.open],
    ['没有。', Ending.stop],
    ['没有：', Ending.colon]
  ])('tells how `%s` ends', (text, ending) => {
    expect(measure(text).ending).toBe(ending)
  })

  it('counts two letters of an unspaced script as a word', () => {
    expect(measure('北京二月五日。')).toMatchObject({words: 3, letters: 6, stops: 1})
    expect(measure('สวัสดี')).toMatchObject({letters: 6, words: 3})
    // Korean is spaced.
    expect(measure('안녕 세계')).toMatchObject({words: 2, letters: 4})
  })

  it('joins marks and apostrophes to their word', () => {
    expect(measure("nai\u0308ve don't l’eau")).toMatchObject({words: 3})
    expect(key('don’t')).toBe(key("don't"))
    expect(key('don’t')).toBe(key('dont'))
  })

  it('gives lines that differ in case, signs and numbers the same key', () => {
    expect(key('Share this: 12 Comments!')).toBe(key('SHARE THIS 3 comments'))
    expect(key('Share this')).not.toBe(key('this share'))
    expect(key('Share this')).not.toBe(key('Sharethis'))
    expect(key('a1 b')).not.toBe(key('a b'))
    expect(key('北京')).not.toBe(key('京北'))
  })

  it('tells labels and headings by the whole line', () => {
    const {lines} = parsePage('Share this!\nRelated Articles:\n12 comments\nShare this with all your friends at work')
    expect(lines.labels[0]! & bitOf.share).not.toBe(0)
    expect(lines.headings[1]! & bitOf.related).not.toBe(0)
    expect(lines.labels[3]! | lines.headings[3]!).toBe(0)
  })

  it('gives a line the key that its words have as a phrase', () => {
    fc.assert(fc.property(pageLike, (text) => {
      const page = parsePage(text)
      for (let line = 0; line < page.lines.count; line++) {
        const phrase = hashPhrase(page.lineText(line))
        expect([page.lines.words[line], page.lines.key[line]]).toEqual([phrase.size, phrase.key])
      }
    }), parameters(200))
  })

  it('keeps the numbers of a line within its length', () => {
    fc.assert(fc.property(pageLike, (text) => {
      const {lines} = parsePage(text)
      for (let line = 0; line < lines.count; line++) {
        const length = lines.end[line]! - lines.start[line]!
        expect(length).toBeGreaterThan(0)
        expect(lines.letters[line]! + lines.digits[line]! + lines.commas[line]! + lines.separators[line]!).toBeLessThanOrEqual(length)
        expect(lines.uppers[line]).toBeLessThanOrEqual(lines.letters[line]!)
        expect(lines.capitals[line]).toBeLessThanOrEqual(lines.words[line]!)
        expect(lines.functionWords[line]).toBeLessThanOrEqual(lines.words[line]!)
        expect(lines.cuesFrom[line + 1]).toBeGreaterThanOrEqual(lines.cuesFrom[line]!)
      }
    }), parameters(200))
  })
})

const columns = ['words', 'capitals', 'letters', 'uppers', 'digits', 'commas', 'stops', 'separators', 'functionWords', 'ending'] as const satisfies readonly (keyof LineTable)[]

function measure(line: string): Record<(typeof columns)[number], number> {
  const {lines} = parsePage(line)
  expect(lines.count).toBe(1)
  return Object.fromEntries(columns.map((column) => [column, lines[column][0]!])) as Record<(typeof columns)[number], number>
}

function key(line: string): number {
  return parsePage(line).lines.key[0]!
}

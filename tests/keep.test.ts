import {describe, expect, it} from 'vitest'
import {clean, type Keep} from '../src/index.js'
import {findKept} from '../src/keep.js'
import {pageOfLines} from './support/page.js'

const page = pageOfLines('Home', '  Share this  ', 'The river rose. Share this', 'Share this')

describe('findKept', () => {
  it('finds each place of a text', () => {
    expect(kept('Share')).toEqual(['Share', 'Share', 'Share'])
    expect(kept('nothing of the kind')).toEqual([])
  })

  it('finds each match of a regular expression, whatever its flags', () => {
    for (const flags of ['u', 'gu', 'uy', 'guy']) expect(kept(new RegExp('r\\w+', flags))).toEqual(['re', 'river', 'rose', 're', 're'])
    expect(kept(/^Share this$/mu)).toEqual(['Share this'])
    expect(kept(/x*/u)).toEqual([])
  })

  it('asks a function of each line, without the white space at its ends', () => {
    const lines: string[] = []
    expect(kept((line) => lines.push(line) > 0 && line.startsWith('Share'))).toEqual(['Share this', 'Share this'])
    expect(lines).toEqual(['Home', 'Share this', 'The river rose. Share this', 'Share this'])
  })

  it('asks a function of the whole of a line that is parted as well', () => {
    const line = 'Boats for hirePrices and timesRules of the harbourFind a berthWho we areWrite a letter'.repeat(3)
    const lines: string[] = []
    findKept(pageOfLines('Harbour news', line), [(value) => lines.push(value) < 0])
    expect(lines).toContain('Find a berth')
    expect(lines).toContain(line)
  })

  it('merges what overlaps, in order', () => {
    expect(kept('this', /Share th/u, 'Home')).toEqual(['Home', 'Share this', 'Share this', 'Share this'])
    expect(findKept(pageOfLines('ababab'), ['ab'])).toEqual([{start: 0, end: 6}])
  })
})

describe('keep', () => {
  const prose = 'The river rose by two metres in the night, and all of the people left the valley.'
  const text = `Home\nLogin\nSubscribe\n\n${prose}\n\n${prose.replace('river', 'lake')}\n\nShare this\nPrivacy Policy\nTerms of Use`

  it('holds in every cleaner', () => {
    expect(clean(text).text).not.toContain('Share this')
    for (const keep of ['Share this', /^Share/mu, (line: string) => line === 'Share this', ['nothing', 'Share this']] as const) {
      const result = clean(text, {keep})
      expect(result.text).toMatch(/\n\nShare this$/u)
      expect(result.text).not.toContain('Privacy')
    }
  })

  it('keeps white space that is part of it', () => {
    const poem = 'a rose\n\n\n\n     a rose'
    expect(clean(`${text}\n\n${poem}`, {keep: poem}).text).toContain(poem)
  })

  it('does not touch the expression it is given', () => {
    const keep = /Share/gu
    keep.lastIndex = 5
    clean(text, {keep})
    expect(keep.lastIndex).toBe(5)
  })

  it('throws where a function gives a promise', () => {
    expect(() => clean('The river rose.', {keep: (() => Promise.resolve(false)) as unknown as Keep})).toThrow('Expected functions in `keep` to say true or false, got a promise')
  })

  it.each([['', ''], [7, '7'], [null, 'null'], [['a', {}], '[object Object]']])('throws on %o', (keep, given) => {
    expect(() => clean('', {keep: keep as unknown as Keep})).toThrow(
      new TypeError(`Expected texts that are not empty, regular expressions or functions in \`keep\`, got \`${given}\``)
    )
  })
})

function kept(...keeps: Keep[]): string[] {
  return findKept(page, keeps).map(({start, end}) => page.text.slice(start, end))
}

import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/index.js'
import {endOfLinkAddress, withoutLinkMarkup} from '../../../src/page/lines/link-markup.js'
import {pageOfLines} from '../../support/page.js'

const body = ['The river rose by two metres in the night, and all of the people left the valley.', 'It fell again in the morning, and they came back to find their boats in the trees.']

describe('the markup of links', () => {
  it.each([
    ['[Home](https://example.org/)', 'Home'],
    ['* [Read more](/a_(b)/c "The boats") and [this](#note)', '* Read more and this'],
    ['[![A boat](/boat.png)](/boats)', 'A boat'],
    ['[12]Home', 'Home'],
    ['The tide[12] turned (see [3]) at [4].', 'The tide[12] turned (see [3]) at [4].'],
    ['list[0](index) and names[i](value)', 'list[0](index) and names[i](value)'],
    ['an open end [Home](https://example.org', 'an open end [Home](https://example.org']
  ])('of %s leaves %s', (value, rest) => {
    expect(withoutLinkMarkup(value)).toBe(rest)
  })

  it('ends with the bracket that closes the address, on the same line', () => {
    expect(endOfLinkAddress('a](/b)c', 2, 7)).toBe(6)
    expect(endOfLinkAddress('a](/b', 2, 5)).toBe(-1)
    expect(endOfLinkAddress('a](b)', 2, 5)).toBe(-1)
  })

  it('counts for nothing in a line', () => {
    const {lines} = pageOfLines('[Home](https://example.org/home-page)', '[7]Home', 'Home')
    expect(lines.words.subarray(0, 3)).toEqual(Int32Array.of(1, 1, 1))
    expect(new Set(lines.key.subarray(0, 3)).size).toBe(1)
    expect(lines.labels[0]).toBe(lines.labels[2])
  })
})

describe('a page with the addresses of its links', () => {
  const link = (text: string): string => `[${text}](https://example.org/${text.toLowerCase().replaceAll(' ', '-')})`

  it('loses the links of its menus, and keeps those of its text', () => {
    const linked = body.map((line) => line.replace('people', link('people')))
    const page = ['Home', 'News', 'Sport', 'Log in', ...linked, 'Share this', 'Privacy policy', 'Terms of use', '© 2021 The Valley. All rights reserved.']
    expect(clean(page.map((line) => (linked.includes(line) ? line : `* ${link(line)}`)).join('\n')).text).toBe(linked.join('\n'))
  })

  it('loses the list of them that a text browser makes, and their numbers', () => {
    const page = ['[1]Home', '[2]News', '[3]Log in', body[0]!, body[1]!.replace('boats', '[4]boats[5]'), '[6]Privacy policy', '[7]Terms of use', 'References', 'Visible links:', ...Array.from({length: 7}, (_, number) => `${number + 1}. https://example.org/${number}?q=a b`)]
    expect(clean(page.join('\n')).text).toBe([body[0], body[1]!.replace('boats', 'boats[5]')].join('\n'))
  })

  it('keeps the references of an article', () => {
    const references = ['References', '1. https://example.org/the-river', '2. https://example.org/the-valley', '3. https://example.org/the-boats']
    const text = [body[0]!.replace('night', 'night [1]'), body[1]!, ...references].join('\n')
    expect(clean(text).text).toBe(text)
  })
})

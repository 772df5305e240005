import {describe, expect, it} from 'vitest'
import {decide, leastKept, surest} from '../src/decide.js'
import {thresholds} from '../src/modes.js'
import type {Finding} from '../src/define-cleaner.js'
import {find, pageOfLines} from './support/page.js'

const prose = 'The river rose very high in the night, and all of the people left the valley.'
const page = pageOfLines(prose, 'one two three', 'four five six')

describe('decide', () => {
  it('cuts what is found, in order', () => {
    const {cuts, fallback} = decide(page, [find(page, 'four five six'), find(page, 'one two three')], [], 'balanced')
    expect([texts(cuts), fallback]).toEqual([['one two three', 'four five six'], false])
  })

  it('cuts nothing of nothing', () => {
    expect(decide(page, [], [], 'balanced')).toEqual({cuts: [], fallback: false})
    expect(decide(pageOfLines(''), [], [], 'balanced')).toEqual({cuts: [], fallback: false})
  })

  it.each(['precision', 'balanced', 'recall'] as const)('cuts what is sure enough for `%s`', (mode) => {
    const threshold = thresholds[mode]
    const at = find(page, 'one two three', {confidence: threshold})
    const below = find(page, 'four five six', {confidence: threshold - 0.01})
    expect(texts(decide(page, [at, below], [], mode).cuts)).toEqual(['one two three'])
  })

  it('is the more eager the more precision is asked for', () => {
    expect(thresholds.precision).toBeLessThan(thresholds.balanced)
    expect(thresholds.balanced).toBeLessThan(thresholds.recall)
    expect(thresholds.recall).toBeLessThan(surest)
  })

  it('gives what several claim to the earlier, sure enough as all are', () => {
    const wide = find(page, 'one two three', {rule: 'wide', confidence: 0.9})
    const narrow = find(page, 'two', {rule: 'narrow', confidence: 0.6})
    expect(claims([narrow, wide])).toEqual([['wide', 'one'], ['narrow', 'two'], ['wide', 'three']])
    expect(claims([wide, narrow])).toEqual([['wide', 'one two three']])
    expect(claims([{...wide, confidence: 0.4}, narrow])).toEqual([['narrow', 'two']])
  })

  it('gives what two claim in part to the earlier', () => {
    const one = find(page, 'one two', {rule: 'first'})
    const two = find(page, 'two three', {rule: 'second'})
    expect(claims([one, two])).toEqual([['first', 'one two'], ['second', 'three']])
    expect(claims([two, one])).toEqual([['first', 'one'], ['second', 'two three']])
  })

  it('does not change the findings it is given', () => {
    const findings = [find(page, 'one two'), find(page, 'two three'), find(page, `${prose}\none`)]
    const before = structuredClone(findings)
    decide(page, findings, [], 'balanced')
    expect(findings).toEqual(before)
  })

  it('parts findings at line endings, and takes the white space off their ends', () => {
    const padded = pageOfLines(prose, '  one two  ', '', '\tthree')
    const {cuts} = decide(padded, [find(padded, '\n  one two  \n\n\tthree')], [], 'balanced')
    expect(cuts.map(({start, end}) => padded.text.slice(start, end))).toEqual(['one two', 'three'])
  })

  it('leaves empty findings and such of white space out', () => {
    const empty = {...find(page, 'one'), end: find(page, 'one').start}
    expect(decide(page, [empty, find(page, '\n'), find(page, ' ')], [], 'balanced').cuts).toEqual([])
  })

  it('keeps whole what touches something that must stay', () => {
    const findings = [find(page, 'one two three'), find(page, 'four'), find(page, 'six')]
    const {start, end} = find(page, 'two')
    expect(texts(decide(page, findings, [{start, end}], 'balanced').cuts)).toEqual(['four', 'six'])
    const four = find(page, 'four')
    expect(texts(decide(page, findings, [{start, end}, {start: four.start, end: four.end}], 'balanced').cuts)).toEqual(['six'])
    // Side by side is not touched.
    expect(texts(decide(page, [four], [{start: four.end, end: four.end + 3}], 'balanced').cuts)).toEqual(['four'])
  })

  it('falls back to the surest cuts where nearly nothing would be left', () => {
    const all = find(page, page.text, {confidence: 0.9})
    expect(decide(page, [all], [], 'balanced')).toEqual({cuts: [], fallback: true})
    const {cuts, fallback} = decide(page, [all, find(page, 'four five six', {confidence: surest})], [], 'balanced')
    expect([texts(cuts), fallback]).toEqual([['four five six'], true])
  })

  it('does not fall back while enough is left', () => {
    const menu = Array.from({length: 30}, (_, at) => `Entry number ${at} of a menu`)
    const long = pageOfLines(prose, ...menu)
    const {cuts, fallback} = decide(long, menu.map((line) => find(long, line)), [], 'balanced')
    expect(prose.split(' ').length / (30 * 6 + 16)).toBeGreaterThan(leastKept)
    expect([cuts.length, fallback]).toEqual([30, false])
  })
})

function claims(findings: Finding[]): [string, string][] {
  return decide(page, findings, [], 'balanced').cuts.map(({rule, start, end}) => [rule, page.text.slice(start, end)])
}

function texts(cuts: readonly Finding[]): string[] {
  return cuts.map(({start, end}) => page.text.slice(start, end))
}

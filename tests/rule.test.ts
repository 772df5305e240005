import {describe, expect, it} from 'vitest'
import {clean, type Rule} from '../src/index.js'
import {compileRule} from '../src/rule.js'
import {pageOfLines} from './support/page.js'

const page = pageOfLines('The river rose.', '  Call 555-1234 now, call 555-9999!  ', 'It fell.', 'Call us')

describe('a rule', () => {
  it('finds lines that hold a text; case matters', () => {
    expect(found({id: 'call', match: 'Call'})).toEqual(['Call 555-1234 now, call 555-9999!', 'Call us'])
    expect(found({id: 'call', match: 'call us'})).toEqual([])
  })

  it('finds lines that match a regular expression, whatever its flags', () => {
    for (const match of [/^call/iu, /^call/giu, /^call/iuy]) {
      expect(found({id: 'call', match})).toEqual(['Call 555-1234 now, call 555-9999!', 'Call us'])
    }

    expect(found({id: 'call', match: /!$/u})).toEqual(['Call 555-1234 now, call 555-9999!'])
  })

  it('finds lines that match any of several', () => {
    expect(found({id: 'call', match: ['fell', /^Call us$/u]})).toEqual(['It fell.', 'Call us'])
  })

  it.each([
    ['line', ['Call 555-1234 now, call 555-9999!']],
    ['match', ['555-1234']],
    ['before', ['The river rose.\n  Call 555-1234 now, call 555-9999!']],
    ['after', ['Call 555-1234 now, call 555-9999!  \nIt fell.\nCall us']]
  ] as const)('can ask for %s', (cut, expected) => {
    expect(found({id: 'call', match: /\d{3}-\d{4}/u, cut})).toEqual(expected)
  })

  it('says what it is told to', () => {
    expect(compileRule({id: 'call', match: 'us', kind: 'advertisement', reason: 'because', confidence: 0.6}).detect(page, settings)).toMatchObject([
      {kind: 'advertisement', rule: 'call', reason: 'because', confidence: 0.6}
    ])
    expect(compileRule({id: 'call', match: 'us'}).detect(page, settings)).toMatchObject([
      {kind: 'boilerplate', rule: 'call', reason: 'matches the rule call', confidence: 1}
    ])
  })

  it('does not touch the expression it is given', () => {
    const match = /call/giu
    match.lastIndex = 3
    found({id: 'call', match})
    expect(match.lastIndex).toBe(3)
  })

  it('cuts in `clean`', () => {
    const text = 'The river rose.\nBrought to you by Acme.\nIt fell.'
    const result = clean(text, {rules: [{id: 'sponsor', kind: 'advertisement', match: /^Brought to you/u}]})
    expect(result.text).toBe('The river rose.\nIt fell.')
    expect(result.removals[0]).toMatchObject({rule: 'sponsor', kind: 'advertisement', text: 'Brought to you by Acme.'})
  })

  it.each<[unknown, string]>([
    [{id: 'a', match: 'b', site: 'c'}, 'Unknown field `site` in the rule `a`; the fields are id, kind, match, cut, reason, confidence'],
    [{id: 'a', match: ''}, 'Expected a text that is not empty or a regular expression as `match` of the rule `a`, got ``'],
    [{id: 'a', match: 7}, 'Expected a text that is not empty or a regular expression as `match` of the rule `a`, got `7`'],
    [{id: 'a'}, 'Expected a text that is not empty or a regular expression as `match` of the rule `a`, got `undefined`'],
    [{id: 'a', match: []}, 'Expected something to `match` in the rule `a`'],
    [{id: 'a', match: ['b', null]}, 'Expected a text that is not empty or a regular expression as `match` of the rule `a`, got `null`'],
    [{id: 'a', match: 'b', cut: 'all'}, 'Expected `cut` of the rule `a` to be one of line, match, before, after, got `all`'],
    [{id: 'a', match: 'b', reason: 7}, 'Expected `reason` of the rule `a` to be a text that is not empty, got `7`'],
    [{id: 'a', match: 'b', reason: ''}, 'Expected `reason` of the rule `a` to be a text that is not empty, got ``'],
    [{id: 'a', match: 'b', confidence: 2}, 'Expected `confidence` of the rule `a` to be a number from 0 to 1, got `2`'],
    [{id: 'a', match: 'b', confidence: Number.NaN}, 'Expected `confidence` of the rule `a` to be a number from 0 to 1, got `NaN`'],
    [{id: 'a', match: 'b', confidence: '1'}, 'Expected `confidence` of the rule `a` to be a number from 0 to 1, got `1`'],
    [{id: 'A b', match: 'b'}, 'Expected a rule with a kebab-case `id`, got `A b`'],
    [{match: 'b'}, 'Expected a rule with a kebab-case `id`, got `undefined`'],
    [{}, 'Expected a rule with a kebab-case `id`, got `undefined`'],
    [() => {}, 'Expected a rule (an object, or a cleaner made with defineCleaner), got a function']
  ])('throws on %o', (rule, message) => {
    expect(() => clean('', {rules: [rule as Rule]})).toThrow(message)
  })

  it('throws on a kind that there is not', () => {
    expect(() => clean('', {rules: [{id: 'a', match: 'b', kind: 'noise' as 'share'}]})).toThrow(/^Expected a known kind for the rule `a`, got `noise`; the kinds are icon, .*, whitespace$/u)
  })

  it.each([null, undefined, 7, 'text'])('throws a TypeError on %s', (rule) => {
    expect(() => clean('', {rules: [rule as unknown as Rule]})).toThrow(/^Expected .*rule/u)
  })
})

const settings = {content: 'auto', title: 'drop', dateline: 'keep', mode: 'balanced', model: true} as const

function found(rule: Rule): string[] {
  return compileRule(rule).detect(page, settings).map(({start, end}) => page.text.slice(start, end))
}

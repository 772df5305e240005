import {describe, expect, it} from 'vitest'
import {clean, cleaners, defineCleaner, type Options} from '../src/index.js'
import {plan} from '../src/options.js'

const ids = cleaners.map(({id}) => id)
const mine = defineCleaner({id: 'mine', kind: 'share', description: 'mine', defaults: {words: 3, strict: false}, detect() {}})

describe('plan', () => {
  it('has defaults', () => {
    const {mode, keep, settings, steps} = plan()
    expect({mode, keep, settings}).toEqual({mode: 'balanced', keep: [], settings: {title: 'drop', dateline: 'keep', content: 'auto', mode: 'balanced', model: true}})
    expect(steps.map(({cleaner}) => cleaner.id)).toEqual(ids)
  })

  it('takes undefined for the default', () => {
    // Without a cast: `{url: row.url}` should do where a row may have none.
    const options: Options = {mode: undefined, cleaners: undefined, rules: undefined, keep: undefined, title: undefined, dateline: undefined, content: undefined, metadata: undefined, url: undefined, now: undefined, language: undefined}
    expect(plan(options)).toEqual(plan())
  })

  it('switches cleaners off and on', () => {
    const {steps} = plan({cleaners: {share: false, title: true, duplicate: {words: 5}}})
    expect(steps.map(({cleaner}) => cleaner.id)).toEqual(ids.filter((id) => id !== 'share'))
    expect(steps.find(({cleaner}) => cleaner.id === 'duplicate')!.options).toEqual({words: 5})
  })

  it('puts rules of one’s own first, and configures them alike', () => {
    const {steps} = plan({rules: [{id: 'other', match: 'a'}, mine], cleaners: {mine: {words: 1}}})
    expect(steps.slice(0, 2).map(({cleaner, options}) => [cleaner.id, options])).toEqual([['other', undefined], ['mine', {words: 1}]])
    expect(plan({rules: [mine], cleaners: {mine: false}}).steps.length).toBe(ids.length)
  })

  it('leaves the metadata empty where they are not wanted', () => {
    const page = 'The river rose | Weirside Gazette\nBy Ana Reyes\nMarch 3, 2021\nThe river rose in the night, and nobody had been told. The mayor was away.'
    const {metadata, ...rest} = clean(page, {metadata: false})
    const full = clean(page, {metadata: true})
    expect(Object.keys(metadata)).toEqual(Object.keys(full.metadata))
    for (const value of Object.values(metadata)) expect(value === null || Object.keys(value as object).length === 0).toBe(true)
    expect(full.metadata.authors).toEqual(['Ana Reyes'])
    expect({...rest, metadata: full.metadata}).toEqual(full)
  })

  it('does not change what it is given', () => {
    const options = {cleaners: {duplicate: {words: 5}}, keep: ['a'], rules: [mine]}
    const before = structuredClone({...options, rules: []})
    clean('The river rose.', options)
    expect({...options, rules: []}).toEqual(before)
  })
})

describe('a bad option throws and names itself', () => {
  it.each<[unknown, string]>([
    [7, 'Expected an object of options, got `7`'],
    ['balanced', 'Expected an object of options, got `balanced`'],
    [[], 'Expected an object of options, got ``'],
    [{moed: 'recall'}, 'Unknown option `moed`; the options are '],
    [{mode: 'fast'}, 'Expected the option `mode` to be one of precision, balanced, recall, got `fast`'],
    [{mode: null}, 'Expected the option `mode` to be one of precision, balanced, recall, got `null`'],
    [{title: true}, 'Expected the option `title` to be one of drop, keep, got `true`'],
    [{dateline: 'no'}, 'Expected the option `dateline` to be one of keep, drop, got `no`'],
    [{metadata: 'no'}, 'Expected true or false as the option `metadata`, got `no`'],
    [{content: 'forum'}, 'Expected the option `content` to be one of auto, article, any, got `forum`'],
    [{rules: {}}, 'Expected a list as the option `rules`, got `[object Object]`'],
    [{rules: [mine, mine]}, 'Expected each cleaner and rule to have an id of its own, got `mine` twice'],
    [{rules: [{id: 'share', match: 'a'}]}, 'Expected each cleaner and rule to have an id of its own, got `share` twice'],
    [{cleaners: {shares: false}}, 'Unknown cleaner `shares` in the option `cleaners`; the cleaners are '],
    [{cleaners: {share: 'off'}}, 'Expected true, false or an object of options for the cleaner `share`, got `off`'],
    [{cleaners: {share: null}}, 'Expected true, false or an object of options for the cleaner `share`, got `null`'],
    [{cleaners: {share: {words: 3}}}, 'Unknown option `words` of the cleaner `share`; it has no options'],
    [{cleaners: {mine: {word: 3}}, rules: [mine]}, 'Unknown option `word` of the cleaner `mine`; its options are words, strict'],
    [{cleaners: {duplicate: {words: '3'}}}, 'Expected a number as the option `words` of the cleaner `duplicate`, got `3`'],
    [{cleaners: {duplicate: {words: Number.NaN}}}, 'Expected a number as the option `words` of the cleaner `duplicate`, got `NaN`'],
    [{cleaners: 'share'}, 'Expected an object of cleaners by id as the option `cleaners`, got `share`'],
    [{cleaners: ['share']}, 'Expected an object of cleaners by id as the option `cleaners`, got `share`'],
    [{cleaners: null}, 'Expected an object of cleaners by id as the option `cleaners`, got `null`'],
    // Of the preset, not of `clean`.
    [{detect: true}, 'Unknown option `detect`; the options are '],
    [{messages: true}, 'Unknown option `messages`; the options are ']
  ])('%o', (options, message) => {
    expect(thrown(() => clean('The river rose.', options as Options))).toEqual(['TypeError', expect.stringContaining(message)])
  })
})

describe('a text that is none throws', () => {
  it.each([[undefined, 'undefined'], [null, 'null'], [7, 'number'], [{}, 'object'], [new Uint8Array(2), 'object'], [['a'], 'object']])('%o', (text, type) => {
    expect(() => clean(text as unknown as string)).toThrow(new TypeError(`Expected a string to clean, got ${type}`))
  })
})

function thrown(run: () => unknown): [string, string] | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    const {name, message} = error as Error
    return [name, message]
  }
}

describe('what is known of the page', () => {
  it('goes to the metadata', () => {
    const {known} = plan({url: 'https://lantern.example/2021/03/09/', now: '2021-03-09T12:00Z', language: 'pt-BR'})
    expect(known).toEqual({url: 'https://lantern.example/2021/03/09/', now: new Date('2021-03-09T12:00:00Z'), language: 'pt-BR'})
    expect(plan({}).known).toEqual({})
  })

  it('is a copy', () => {
    const now = new Date('2021-03-09T12:00:00Z')
    const {known} = plan({now})
    now.setFullYear(1999)
    expect(known.now?.getUTCFullYear()).toBe(2021)
  })

  it.each([
    [{url: 5}, 'Expected a string as the option `url`, got `5`'],
    [{language: 'German language'}, 'Expected a language tag such as `de` or `pt-BR` as the option `language`, got `German language`'],
    [{language: 7}, 'Expected a language tag such as `de` or `pt-BR` as the option `language`, got `7`'],
    [{now: 'last week'}, 'Expected a date, or a string such as `2024-05-01T12:00Z`, as the option `now`, got `last week`'],
    [{now: 1615291200}, 'Expected a date, or a string such as `2024-05-01T12:00Z`, as the option `now`, got `1615291200`'],
    [{now: new Date('no')}, 'Expected a date, or a string such as `2024-05-01T12:00Z`, as the option `now`, got `Invalid Date`']
  ])('is checked: %j', (options, message) => {
    expect(() => plan(options as Parameters<typeof plan>[0])).toThrow(new TypeError(message))
  })
})

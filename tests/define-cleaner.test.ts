import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import retextUnboil, {clean, defineCleaner, type CleanerDefinition, type Page, type Report, type Settings, type Verdict} from '../src/index.js'

const sponsor = defineCleaner({
  id: 'sponsor-line',
  kind: 'advertisement',
  description: 'Lines that thank a sponsor',
  defaults: {opening: 'Brought to you by '},
  detect(page, report, {opening}) {
    for (let line = 0; line < page.lines.count; line++) {
      if (page.lineText(line).startsWith(opening)) report(line, {reason: 'the line thanks a sponsor'})
    }
  }
})

const text = 'The river rose.\r\n  Brought to you by Acme.  \nIt fell.'

describe('a cleaner', () => {
  it('has what it was made of', () => {
    expect({...sponsor}).toEqual({
      id: 'sponsor-line',
      kind: 'advertisement',
      description: 'Lines that thank a sponsor',
      defaults: {opening: 'Brought to you by '},
      detect: expect.any(Function) as unknown
    })
  })

  it('reports messages in a retext pipeline and changes nothing', () => {
    const file = retext().use(sponsor).processSync(text)
    expect(String(file)).toBe(text)
    expect(file.messages.length).toBe(1)
    const [message] = file.messages
    expect(JSON.parse(JSON.stringify(message))).toEqual({
      name: '2:3-2:26',
      message: 'Unexpected advertisement: the line thanks a sponsor',
      reason: 'Unexpected advertisement: the line thanks a sponsor',
      line: 2,
      column: 3,
      place: {start: {line: 2, column: 3, offset: 19}, end: {line: 2, column: 26, offset: 42}},
      ruleId: 'sponsor-line',
      source: 'unboil',
      fatal: false,
      actual: 'Brought to you by Acme.',
      expected: [],
      note: 'Confidence 0.90',
      url: 'https://www.npmjs.com/package/unboil#sponsor-line',
      file: ''
    })
    expect(() => new URL(message!.url!)).not.toThrow()
  })

  it('takes options in a pipeline', () => {
    const messages = retext().use(sponsor, {opening: 'The '}).processSync(text).messages
    expect(messages.map(({actual}) => actual)).toEqual(['The river rose.'])
    expect(retext().use(sponsor, false).processSync(text).messages).toEqual([])
    expect(retext().use(sponsor, null).processSync(text).messages.length).toBe(1)
  })

  it('refuses options that are none of its own, as in `clean`', () => {
    expect(() => retext().use(sponsor, {open: 'The '} as never).freeze()).toThrow('Unknown option `open` of the cleaner `sponsor-line`; its options are opening')
    expect(() => retext().use(sponsor, {opening: 7} as never).freeze()).toThrow('Expected a string as the option `opening` of the cleaner `sponsor-line`, got `7`')
  })

  it('must be synchronous', () => {
    const late = defineCleaner({
      id: 'late',
      kind: 'share',
      description: 'late',
      detect: (async (_page: Page, report: Report) => {
        await Promise.resolve()
        report(99, {reason: 'too late'})
      }) as unknown as () => void
    })
    expect(() => clean(text, {rules: [late]})).toThrow('Expected `detect` of the cleaner `late` to be synchronous, got a promise')
  })

  it('runs beside others after one parser', () => {
    const other = defineCleaner({id: 'other', kind: 'share', description: 'other', detect: (_page, report) => report({start: 4, end: 9}, {reason: 'a river', confidence: 0.25})})
    const file = unified().use(retextEnglish).use(sponsor).use(other).use(retextStringify).processSync(text)
    expect(file.messages.map(String)).toEqual([
      '2:3-2:26: Unexpected advertisement: the line thanks a sponsor',
      '1:5-1:10: Unexpected share: a river'
    ])
    expect(file.messages[1]!.note).toBe('Confidence 0.25')
  })

  it('cuts in `clean`, with its options', () => {
    expect(clean(text, {rules: [sponsor]}).text).toBe('The river rose.\r\nIt fell.')
    expect(clean(text, {rules: [sponsor], cleaners: {'sponsor-line': {opening: 'It '}}}).text).toBe('The river rose.\r\n  Brought to you by Acme.')
  })

  it('is told of the run', () => {
    const seen: Settings[] = []
    const spy = defineCleaner({id: 'spy', kind: 'share', description: 'spy', detect: (_page, _report, _options, settings) => void seen.push(settings)})
    clean(text, {rules: [spy], content: 'any', title: 'keep', dateline: 'drop', mode: 'recall'})
    retext().use(spy).processSync(text)
    expect(seen).toEqual([
      {content: 'any', title: 'keep', dateline: 'drop', mode: 'recall', model: true},
      {content: 'auto', title: 'drop', dateline: 'keep', mode: 'balanced', model: true}
    ])
  })

  it('can find other kinds than its own', () => {
    const made = reporting((page, report) => page.lines.count === 3 && report(1, {reason: 'it is', kind: 'share', confidence: 1}))
    expect(clean(text, {rules: [made]}).removals.find(({rule}) => rule === 'made')).toMatchObject({kind: 'share', confidence: 1})
  })

  it('cannot be run on a tree that another plugin has changed the text of, as the preset has', () => {
    expect(() => retext().use(retextUnboil, {rules: [sponsor]}).use(sponsor).processSync(text)).toThrow(/use unboil's plugins before plugins that change the tree/u)
    const file = new VFile({value: 'one two'})
    const tree = unified().use(retextEnglish).parse(new VFile({value: 'one'}))
    expect(() => void unified().use(sponsor).runSync(tree, file)).toThrow(/use unboil's plugins before plugins that change the tree/u)
  })
})

describe('a definition that is wrong throws', () => {
  const right = {id: 'a', kind: 'share', description: 'a', detect() {}}

  it.each<[unknown, string]>([
    [undefined, 'Expected a cleaner with a kebab-case `id`, got `undefined`'],
    [{...right, id: undefined}, 'Expected a cleaner with a kebab-case `id`, got `undefined`'],
    [{...right, id: ''}, 'Expected a cleaner with a kebab-case `id`, got ``'],
    [{...right, id: 'shareLine'}, 'Expected a cleaner with a kebab-case `id`, got `shareLine`'],
    [{...right, id: '-a'}, 'Expected a cleaner with a kebab-case `id`, got `-a`'],
    [{...right, kind: 'noise'}, 'Expected a known kind for the cleaner `a`, got `noise`'],
    [{...right, kind: 'toString'}, 'Expected a known kind for the cleaner `a`, got `toString`'],
    [{...right, detect: undefined}, 'Expected a function as `detect` of the cleaner `a`']
  ])('%o', (definition, message) => {
    expect(() => defineCleaner(definition as CleanerDefinition)).toThrow(message)
    expect(() => defineCleaner(definition as CleanerDefinition)).toThrow(TypeError)
  })
})

describe('a report that is wrong throws', () => {
  it.each<[unknown, string]>([
    [3, 'Cleaner `made` reported a place outside the page: line 3 of 3'],
    [-1, 'Cleaner `made` reported a place outside the page: line -1 of 3'],
    [0.5, 'Cleaner `made` reported a place outside the page: line 0.5 of 3'],
    [{start: -1, end: 3}, 'Cleaner `made` reported a place outside the page: -1 to 3 of 53 characters'],
    [{start: 3, end: 2}, 'Cleaner `made` reported a place outside the page: 3 to 2 of 53 characters'],
    [{start: 0, end: 54}, 'Cleaner `made` reported a place outside the page: 0 to 54 of 53 characters'],
    [{start: Number.NaN, end: 2}, 'Cleaner `made` reported a place outside the page: NaN to 2 of 53 characters'],
    [{start: 0.5, end: 2}, 'Cleaner `made` reported a place outside the page: 0.5 to 2 of 53 characters']
  ])('place %o', (place, message) => {
    const made = reporting((_page, report) => report(place as number, {reason: 'it is'}))
    expect(() => clean(text, {rules: [made]})).toThrow(new RangeError(message))
  })

  it.each([null, undefined, '1'])('place %o', (place) => {
    const made = reporting((_page, report) => report(place as unknown as number, {reason: 'it is'}))
    expect(() => clean(text, {rules: [made]})).toThrow(new TypeError(`Cleaner \`made\` reported \`${String(place)}\`; expected the number of a line, or {start, end}`))
  })

  it.each<[string, Partial<Record<keyof Verdict, unknown>> | undefined]>([
    ['nothing', undefined],
    ['a confidence that is a text', {reason: 'it is', confidence: '1'}],
    ['a confidence that is null', {reason: 'it is', confidence: null}],
    ['a kind that there is not', {reason: 'it is', kind: 'noise'}],
    ['a confidence above 1', {reason: 'it is', confidence: 1.5}],
    ['a confidence that is no number', {reason: 'it is', confidence: Number.NaN}],
    ['a chance to be overruled from above 1', {reason: 'it is', overruledFrom: 1.5}],
    ['no reason', {}]
  ])('%s', (_name, verdict) => {
    const made = reporting((_page, report) => report(0, verdict as unknown as Verdict))
    expect(() => clean(text, {rules: [made]})).toThrow(/`made`/u)
  })
})

function reporting(detect: (page: Page, report: (place: number | {start: number; end: number}, verdict: Verdict) => void) => unknown) {
  return defineCleaner({id: 'made', kind: 'boilerplate', description: 'made', detect: (page, report) => void detect(page, report)})
}

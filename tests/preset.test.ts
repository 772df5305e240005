import {readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Position} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'
import {findCases} from '../src/cli/golden-case.js'
import {clean, type Result} from '../src/index.js'
import retextUnboil from '../src/index.js'

const prose = 'The river rose by two metres in the night, and all of the people left the valley.'
const text = `Home\nLogin\nSubscribe\n\n${prose}\n\nREAD MORE: The lake fell\n\n${prose.replace('river', 'lake')}\n\nShare this\nPrivacy Policy\nTerms of Use\n`

const folder = fileURLToPath(new URL('../fixtures', import.meta.url))
// Those of the `wanted` too: what is asked here holds of a page that is not cleaned right as well.
const pages = (await findCases(folder)).map((name) => relative(folder, name)).filter((name) => !name.startsWith('noise'))

function startOf(place: VFileMessage['place']): number {
  return (place as Position).start.offset!
}

describe('the preset', () => {
  it('cuts what `clean` cuts', () => {
    const file = retext().use(retextUnboil).processSync(text)
    const result = clean(text)
    expect(result.text).toBe(`${prose}\n\n${prose.replace('river', 'lake')}`)
    expect(String(file)).toBe(result.text)
    expect(file.data.unboil).toEqual(result)
  })

  it('leaves its result, typed, in the file', () => {
    const result: Result | undefined = retext().use(retextUnboil).processSync(text).data.unboil
    expect(result!.removals.length).toBeGreaterThan(0)
  })

  it('takes the options of `clean`', () => {
    const options = {mode: 'precision', cleaners: {share: false}, keep: 'Login'} as const
    expect(String(retext().use(retextUnboil, options).processSync(text))).toBe(clean(text, options).text)
    expect(() => retext().use(retextUnboil, {mode: 'fast' as 'recall'}).freeze()).toThrow('Expected the option `mode` to be one of')
  })

  it('adds a message for each cut', () => {
    const file = retext().use(retextUnboil).processSync(text)
    const noise = file.data.unboil!.removals.filter(({kind}) => kind !== 'whitespace')
    expect(file.messages.map(({actual, ruleId, source, fatal, expected}) => ({actual, ruleId, source, fatal, expected}))).toEqual(
      noise.map((removal) => ({actual: removal.text, ruleId: removal.rule, source: 'unboil', fatal: undefined, expected: []}))
    )
    expect(file.messages[0]!.reason).toBe(`Removed ${noise[0]!.kind}: ${noise[0]!.reason}`)
    expect(retext().use(retextUnboil, {messages: false}).processSync(text).messages).toEqual([])
  })

  it('removes nothing with `detect`, and warns', () => {
    const file = retext().use(retextUnboil, {detect: true}).processSync(new VFile({value: text, path: 'page.txt'}))
    expect(String(file)).toBe(text)
    expect(file.messages.every(({fatal}) => fatal === false)).toBe(true)
    expect(file.messages.map(({actual}) => actual)).toContain('READ MORE: The lake fell')
    const report = reporter(file, {color: false})
    expect(report).toContain('page.txt\n')
    expect(report).toMatch(/^7:1-7:25 +warning +Unexpected related: .+ related +unboil$/mu)
    expect(report).toMatch(/⚠ \d+ warnings$/u)
  })

  it.each(pages)('reports with `detect` nothing that would not be cut: %s', (name) => {
    const page = readFileSync(join(folder, name, 'input.txt'), 'utf8')
    const file = retext().use(retextUnboil, {detect: true}).processSync(page)
    const {removals} = clean(page)
    const uncut = file.messages.filter(
      ({place}) => !removals.some(({start, end}) => start <= startOf(place) && startOf(place) < end)
    )
    expect(uncut.map(({actual}) => actual)).toEqual([])
  })

  it('leaves a tree that other plugins can go on with', () => {
    const processor = unified().use(retextEnglish).use(retextUnboil)
    const file = new VFile({value: text})
    const tree = processor.runSync(processor.parse(file), file)
    expect(toString(tree)).toBe(clean(text).text)
    expect(tree.type).toBe('RootNode')
  })

  it('takes an empty text', () => {
    expect(String(retext().use(retextUnboil).processSync(''))).toBe('')
    expect(String(retext().use(retextUnboil, {detect: true}).processSync(''))).toBe('')
  })

  it('refuses wrong options', () => {
    expect(() => retext().use(retextUnboil, {detect: 'yes'} as never).freeze()).toThrow('Expected true or false as the option `detect`, got `yes`')
    expect(() => retext().use(retextUnboil, {messages: 0} as never).freeze()).toThrow('Expected true or false as the option `messages`, got `0`')
    expect(() => retext().use(retextUnboil, {detec: true} as never).freeze()).toThrow(/^Unknown option `detec`; the options are .*, detect, messages$/u)
  })

  it.each<[string, (tree: Root) => void]>([
    ['adds a node', (tree) => void tree.children.unshift({type: 'WhiteSpaceNode', value: ' '})],
    ['takes a node out', (tree) => void tree.children.pop()],
    ['changes a text', (tree) => void tree.children.splice(1, 1, {type: 'WhiteSpaceNode', value: '\t'})]
  ])('throws behind a plugin that %s', (_name, change) => {
    expect(() => retext().use(() => change).use(retextUnboil).processSync(text)).toThrow(/use unboil's plugins before plugins that change the tree/u)
  })

  it('can be switched off', () => {
    expect(String(retext().use(retextUnboil, false).processSync(text))).toBe(text)
  })

  it('keeps nothing between files', () => {
    const processor = retext().use(retextUnboil).freeze()
    const [one, other] = [processor.processSync(text), processor.processSync(prose)]
    expect(String(other)).toBe(prose)
    expect(other.messages).toEqual([])
    expect(String(processor.processSync(text))).toBe(String(one))
  })
})

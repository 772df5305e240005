import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkCase, updateCase} from '../../src/cli/golden.js'
import {findCases, loadCase, type Account, type GoldenCase} from '../../src/cli/golden-case.js'
import {applyRemovals, clean, type Kind, type Removal, type Result} from '../../src/index.js'
import {folderWith} from './run.js'

const input = 'Home News\nSport\n\nThe text of the page.\nShare this\nShare that\n'

function resultOf(...cuts: [text: string, kind: Kind][]): Result {
  const removals = cuts.map(([text, kind]): Removal => {
    const start = input.indexOf(text)
    return {start, end: start + text.length, text, kind, rule: kind, reason: 'because', confidence: 1}
  })
  const text = applyRemovals(input, removals)
  return {...clean(''), text, removals}
}

function goldenOf(account: Account, expected?: string): GoldenCase {
  return {input, expected, account, options: {}}
}

/** The failures over metadata and removals. */
function failuresOf(account: Account, result: Result): unknown[] {
  return checkCase(goldenOf(account, result.text), result)
}

describe('text', () => {
  it.each([
    ['The text.\n', 'The text.', true],
    ['The text.\n', 'The text.\n', true],
    ['The text.', 'The text.\n', true],
    ['The text.\n\n', 'The text.\n', false],
    ['The text.\r\n', 'The text.\n', false],
    ['The  text.\n', 'The text.', false],
    ['\n', '', true]
  ])('%j against %j: %j', (expected, text, equal) => {
    const failures = checkCase(goldenOf({}, expected), {...clean(''), text})
    expect(failures.map(({type}) => type)).toEqual(equal ? [] : ['text'])
  })

  it('fails when nothing is expected yet', () => {
    expect(checkCase(goldenOf({}), clean(''))).toEqual([{type: 'no-expected-text'}])
  })
})

describe('metadata', () => {
  const result = {...clean(''), metadata: {title: 'A', tags: ['x', 'y'], site: undefined}} as unknown as Result

  it('must be equal in the fields that are listed, null meaning absent', () => {
    const metadata = {tags: ['x', 'y'], site: null, published: null}
    expect(checkCase({...goldenOf({metadata}, ''), input: ''}, result)).toEqual([])
  })

  it('says what was found instead', () => {
    const metadata = {title: null, tags: ['y', 'x'], published: '2020-01-01'}
    expect(checkCase({...goldenOf({metadata}, ''), input: ''}, result)).toEqual([
      {type: 'metadata', field: 'title', expected: null, actual: 'A'},
      {type: 'metadata', field: 'tags', expected: ['y', 'x'], actual: ['x', 'y']},
      {type: 'metadata', field: 'published', expected: '2020-01-01', actual: null}
    ])
  })
})

describe('removals', () => {
  it('may be several that together cover the text, white space aside', () => {
    const result = resultOf(['Home', 'navigation'], ['News', 'navigation'], ['Sport', 'navigation'])
    const removals = [{kind: 'navigation', text: 'Home News\nSport'}] as const
    expect(failuresOf({removals}, result)).toEqual([])
  })

  it('may be more than the text', () => {
    expect(failuresOf({removals: [{kind: 'share', text: 'that'}]}, resultOf(['Share that', 'share']))).toEqual([])
  })

  it('may be anywhere the text occurs', () => {
    expect(failuresOf({removals: [{kind: 'share', text: 'Share'}]}, resultOf(['Share that', 'share']))).toEqual([])
  })

  it('must be of the kind, and cover all', () => {
    const expected = {kind: 'navigation', text: 'Home News\nSport'} as const
    const result = resultOf(['Home', 'breadcrumb'], ['News', 'navigation'])
    expect(failuresOf({removals: [expected]}, result)).toMatchObject([
      {
        type: 'removal',
        expected,
        actual: [
          {text: 'Home', removal: {kind: 'breadcrumb'}},
          {text: 'News', removal: {kind: 'navigation'}},
          {text: '\nSport', removal: undefined}
        ]
      }
    ])
  })

  it('must be of a text that the page holds', () => {
    const expected = {kind: 'share', text: 'Tweet'} as const
    expect(failuresOf({removals: [expected]}, resultOf())).toEqual([{type: 'removal', expected, actual: undefined}])
  })
})

describe('files', () => {
  it('finds the folders that hold an input.txt, at any depth, in order', async () => {
    const root = folderWith({'b/input.txt': '', 'a/input.txt': '', 'a/deep/er/input.txt': '', 'c/other.txt': ''})
    expect(await findCases(root)).toEqual(['a', 'a/deep/er', 'b'].map((name) => join(root, name)))
    expect(await findCases(join(root, 'b'))).toEqual([join(root, 'b')])
    await expect(findCases(join(root, 'z'))).rejects.toMatchObject({exitCode: 2})
  })

  it.each([
    ['{', 'is not JSON'],
    ['[]', 'should be an object with metadata and removals'],
    ['{"removal": []}', 'holds `removal`; only metadata and removals are checked'],
    ['{"metadata": []}', 'metadata should be an object'],
    ['{"metadata": {"titel": null}}', 'metadata holds `titel`; the fields are title, '],
    ['{"removals": {}}', 'removals should be a list'],
    ['{"removals": [{"kind": "shares", "text": "a"}]}', 'should be {"kind": …, "text": …} with a known kind'],
    ['{"removals": [{"kind": "share", "text": " "}]}', 'should be {"kind": …, "text": …} with a known kind']
  ])('an expected.json of %j is refused: %s', async (json, message) => {
    const folder = folderWith({'input.txt': '', 'expected.json': json})
    await expect(loadCase(folder)).rejects.toThrow(`${join(folder, 'expected.json')}: `)
    await expect(loadCase(folder)).rejects.toThrow(message)
  })

  it.each(['[]', '7', '"recall"'])('an options.json of %s is refused', async (json) => {
    const folder = folderWith({'input.txt': '', 'options.json': json})
    await expect(loadCase(folder)).rejects.toThrow(`${join(folder, 'options.json')}: should be an object of options`)
  })

  it('updates the text and the listed metadata, and leaves the removals', async () => {
    const account = {metadata: {title: 'Old', siteName: 'X'}, removals: [{kind: 'share', text: 'Share this'}]} as const
    const folder = folderWith({'input.txt': input, 'expected.txt': 'Old\n', 'expected.json': JSON.stringify(account)})
    const result = {...resultOf(['Sport', 'navigation']), metadata: {title: 'New'}} as unknown as Result
    const golden = await updateCase(folder, await loadCase(folder), result)
    expect(golden).toEqual(await loadCase(folder))
    expect(readFileSync(join(folder, 'expected.txt'), 'utf8')).toBe(result.text)
    expect(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))).toEqual({...account, metadata: {title: 'New', siteName: null}})
    expect(checkCase(golden, result).map(({type}) => type)).toEqual(['removal'])
  })

  it('does not touch files that are right', async () => {
    const expectedJson = '{"metadata":{}}'
    const folder = folderWith({'input.txt': 'a', 'expected.txt': 'a', 'expected.json': expectedJson})
    await updateCase(folder, await loadCase(folder), {...clean(''), text: 'a'})
    expect(readFileSync(join(folder, 'expected.txt'), 'utf8')).toBe('a')
    expect(readFileSync(join(folder, 'expected.json'), 'utf8')).toBe(expectedJson)
  })
})

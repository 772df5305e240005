import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {cleaners} from '../../src/index.js'
import {folderWith, run} from './run.js'

const config = JSON.stringify({
  cleaners: Object.fromEntries(cleaners.map(({id}) => [id, false])),
  rules: [{id: 'zap', kind: 'debris', match: 'ZAP', reason: 'it is zapped'}]
})
const text = 'The mayor opened the bridge.\nThe children ran across it until dark.\n'
const good = {'cases/good/input.txt': `ZAP\n${text}`, 'cases/good/expected.txt': text, 'unboil.config.json': config}

it('passes what comes out as expected', () => {
  const cwd = folderWith({...good, 'cases/good/expected.json': '{"removals": [{"kind": "debris", "text": "ZAP"}]}'})
  expect(run(['test', 'cases', 'cases/good'], {cwd})).toEqual({code: 0, stdout: 'passed  cases/good\n\n1 passed, 0 failed\n', stderr: ''})
})

it('shows a diff, and what is missing, for what fails', () => {
  const cwd = folderWith({
    ...good,
    'cases/bad/input.txt': `ZAP \u001B\n${text}Share\nZIP\n`,
    'cases/bad/expected.txt': text.replace('opened', 'opened\u001B').replace('dark.', 'dark. \t'),
    'cases/bad/expected.json': JSON.stringify({
      metadata: {location: 'A'},
      removals: [
        {kind: 'share', text: 'Share'},
        {kind: 'share', text: 'ZAP'},
        {kind: 'debris', text: '\u001B\nThe mayor'},
        {kind: 'share', text: 'Tweet'}
      ]
    })
  })
  const {code, stdout} = run(['test', 'cases'], {cwd})
  expect(code).toBe(1)
  expect(stdout).toBe(`failed  cases/bad
  - expected.txt
  + what came out
  @@ -1,2 +1,4 @@
  -The mayor opened\\u001b the bridge.
  -The children ran across it until dark.·\\u0009
  +The mayor opened the bridge.
  +The children ran across it until dark.
  +Share
  +ZIP
  metadata location: expected "A", found null
  removal share: "Share" is kept
  removal share: "ZAP" is cut as debris (zap)
  removal debris: "\\u001b\\nThe mayor" is cut as debris (zap) in "\\u001b", kept in "The mayor"
  removal share: "Tweet" is not in input.txt
passed  cases/good

1 passed, 1 failed
`)
})

it('fails what has no expected.txt, and writes it only with --update', () => {
  const cwd = folderWith({'new/input.txt': `ZAP\n${text}`, 'unboil.config.json': config})
  const expected = join(cwd, 'new/expected.txt')
  expect(run(['test', 'new'], {cwd})).toMatchObject({
    code: 1,
    stdout: 'failed  new\n  expected.txt is missing; run with --update to write it\n\n0 passed, 1 failed\n'
  })
  expect(existsSync(expected)).toBe(false)
  expect(run(['test', '--update', 'new'], {cwd})).toMatchObject({code: 0, stdout: 'updated new\n\n1 passed, 0 failed\n'})
  expect(readFileSync(expected, 'utf8')).toBe(text)
  expect(run(['test', 'new'], {cwd})).toMatchObject({code: 0, stdout: 'passed  new\n\n1 passed, 0 failed\n'})
})

it('lets the options of a case win over the config', () => {
  const cwd = folderWith({...good, 'cases/good/expected.txt': `ZAP\n${text}`, 'cases/good/options.json': '{"keep": "ZAP"}'})
  expect(run(['test', 'cases'], {cwd})).toMatchObject({code: 0})
})

it('fails a case that is wrong in itself, and runs the others', () => {
  const cwd = folderWith({...good, 'cases/a/input.txt': '', 'cases/a/options.json': '{"moed": 1}', 'cases/b/input.txt': '', 'cases/b/expected.json': '{'})
  const {code, stdout, stderr} = run(['test', 'cases'], {cwd})
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(stdout).toMatch(/^failed {2}cases\/a\n {2}Unknown option `moed`; .*\nfailed {2}cases\/b\n {2}cases\/b\/expected\.json: is not JSON .*\npassed {2}cases\/good\n\n1 passed, 2 failed\n$/u)
})

it('exits with 2 when there is no case', () => {
  const cwd = folderWith({'a/b.txt': ''})
  expect(run(['test', 'a'], {cwd})).toEqual({code: 2, stdout: '', stderr: 'unboil: a: no golden case; a case is a folder with an input.txt\n'})
  expect(run(['test', 'none'], {cwd})).toEqual({code: 2, stdout: '', stderr: 'unboil: none: no such folder; give folders that hold golden cases\n'})
  expect(run(['test'], {cwd})).toMatchObject({code: 2, stderr: "unboil: missing required argument 'dir'; see unboil --help\n"})
})

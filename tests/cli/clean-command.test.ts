import {spawn, spawnSync} from 'node:child_process'
import {closeSync, openSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {clean, cleaners} from '../../src/index.js'
import {folderWith, run} from './run.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What the cleaners make of a page is tested elsewhere: here a rule of the config makes the only cut. */
const article = 'The mayor opened the bridge, and the children of both banks ran across it until dark.\n'
const page = `ZAP this line\n\n${article}`
const rule = {id: 'zap', kind: 'debris', match: 'ZAP', reason: 'it is zapped'}
const config = JSON.stringify({cleaners: Object.fromEntries(cleaners.map(({id}) => [id, false])), rules: [rule]})
const files = {'page.txt': page, 'unboil.config.json': config}

describe('input', () => {
  it('cleans a file, byte for byte', () => {
    expect(run(['page.txt'], {cwd: folderWith(files)})).toEqual({code: 0, stdout: article, stderr: ''})
  })

  it('cleans standard input, with and without -', () => {
    const cwd = folderWith(files)
    expect(run([], {cwd, input: page})).toEqual({code: 0, stdout: article, stderr: ''})
    expect(run(['-'], {cwd, input: page})).toEqual({code: 0, stdout: article, stderr: ''})
  })

  it('heads each of several files', () => {
    const {stdout} = run(['page.txt', '-'], {cwd: folderWith(files), input: 'No line end.'})
    expect(stdout).toBe(`==> page.txt <==\n${article}\n==> standard input <==\nNo line end.`)
  })

  it('does the others when some cannot be read, and exits with 1', () => {
    const {code, stdout, stderr} = run(['none', 'page.txt', '.', 'a.bin', 'latin'], {
      cwd: folderWith({...files, 'a.bin': 'a\0b', latin: Buffer.from([0x63, 0xe9])})
    })
    expect(code).toBe(1)
    expect(stdout).toBe(`==> page.txt <==\n${article}`)
    expect(stderr.split('\n')).toEqual([
      'unboil: none: no such file; check the name',
      'unboil: .: is a directory; name the files in it',
      'unboil: a.bin: is a binary file; give plain text',
      'unboil: latin: is not valid UTF-8; convert it first, as with iconv -f WINDOWS-1252 -t UTF-8',
      ''
    ])
  })

  it('does not take a folder on standard input for an empty page', () => {
    const folder = openSync(folderWith({}), 'r')
    const {status, stderr} = spawnSync(process.execPath, [cli], {stdio: [folder, 'pipe', 'pipe'], encoding: 'utf8'})
    closeSync(folder)
    expect({status, stderr}).toEqual({status: 1, stderr: 'unboil: standard input: is a directory; name the files in it\n'})
  })

  it('says an error in one line that is safe to show, whatever the name', () => {
    const {stderr} = run(['a\nb\u001B[2J'], {cwd: folderWith({})})
    expect(stderr).toBe('unboil: a\\u000ab\\u001b[2J: no such file; check the name\n')
  })

  it('says which file a rule of the config fails on', () => {
    const cwd = folderWith({'page.txt': page, 'unboil.config.mjs': 'export default {keep: () => { throw new Error("oh\\nno") }}'})
    const {code, stderr} = run(['page.txt'], {cwd})
    expect({code, stderr}).toEqual({code: 1, stderr: 'unboil: page.txt: cannot be cleaned (oh); check the rules of your config, or report it\n'})
  })

  it('ends quietly when the reader has enough', async () => {
    const cwd = folderWith({'page.txt': `${article}\n`.repeat(20_000), 'unboil.config.json': config})
    const child = spawn(process.execPath, [cli, 'page.txt'], {cwd})
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })
})

describe('output', () => {
  it('--json writes a line a file', () => {
    const {stdout} = run(['--json', 'page.txt', '-'], {cwd: folderWith(files), input: article})
    const lines = stdout.trimEnd().split('\n')
    const {text, metadata, removals, fallback} = clean(page, JSON.parse(config) as object)
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {file: 'page.txt', text, metadata, removals, fallback},
      expect.objectContaining({file: '-', text: article, removals: []})
    ])
    expect(removals[0]).toMatchObject({start: 0, end: 13, kind: 'debris', rule: 'zap', text: 'ZAP this line'})
  })

  it('--metadata writes the metadata, a line a file', () => {
    const {stdout} = run(['--metadata', 'page.txt'], {cwd: folderWith(files)})
    expect(JSON.parse(stdout)).toEqual({file: 'page.txt', metadata: clean(page, JSON.parse(config) as object).metadata})
  })

  it('--explain marks what goes', () => {
    const cwd = folderWith(files)
    const plain = `[-ZAP this line-]{debris zap: it is zapped}\n\n${article}`
    expect(run(['--explain', 'page.txt'], {cwd}).stdout).toBe(plain)
    expect(run(['--explain', 'page.txt'], {cwd, env: {NO_COLOR: '1', FORCE_COLOR: '1'}}).stdout).toBe(plain)
    expect(run(['--explain', 'page.txt'], {cwd, env: {FORCE_COLOR: '1'}}).stdout).toContain('\u001B[9mZAP this line')
  })

  it('--explain shows control characters; plain text is as it is', () => {
    const cwd = folderWith(files)
    const input = `A \u001B[31m sentence.\n${article}`
    expect(run(['--explain'], {cwd, input}).stdout).toBe(input.replace('\u001B', String.raw`\u001b`))
    expect(run([], {cwd, input}).stdout).toBe(input)
  })

  it('--list names every cleaner', () => {
    const {code, stdout} = run(['--list'], {cwd: folderWith({})})
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n').slice(1).map((line) => line.split(/\s{2,}/u))).toEqual(
      cleaners.map(({id, kind, description}) => [id, kind, description])
    )
  })

  it.each([[[]], [['corpus']], [['test']]])('%j --help has no option that the readme leaves out', (command: string[]) => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const told = readme.split('\n').filter((line) => /^(?:\||With `--update`|And those of `clean`)/u.test(line)).join('\n')
    const flags = run([...command, '--help']).stdout.match(/^ {2}(?:-\w, )?--[\w-]+/gmu)!.map((flag) => flag.replace(/^.*--/u, '--'))
    expect(flags.length).toBeGreaterThan(2)
    expect(flags.filter((flag) => !new RegExp(`\`${flag}\\b`, 'u').test(told))).toEqual([])
  })

  it('--help has examples and the exit codes; --version the version', () => {
    const cwd = folderWith({})
    const help = run(['--help'], {cwd})
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('Examples:')
    expect(help.stdout).toContain('Exit codes:')
    expect(run(['--version'], {cwd})).toMatchObject({code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/u) as string})
  })
})

describe('options', () => {
  it('win over the config', () => {
    const cwd = folderWith(files)
    expect(run(['--keep', 'ZAP', 'page.txt'], {cwd}).stdout).toBe(page)
    expect(run(['--off', 'zap', 'page.txt'], {cwd}).stdout).toBe(page)
  })

  it('--config names a config, --no-config takes none', () => {
    const cwd = folderWith({'page.txt': page, 'unboil.config.js': 'export default {moed: 1}', 'package.json': '{"type": "module"}', 'mine.mjs': `export default ${config}`})
    expect(run(['--config', 'mine.mjs', 'page.txt'], {cwd})).toMatchObject({code: 0, stdout: article})
    expect(run(['--no-config', '--keep', 'ZAP', 'page.txt'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(run(['page.txt'], {cwd})).toMatchObject({code: 2, stderr: expect.stringMatching(/^unboil: unboil\.config\.js: Unknown option `moed`; .*\n$/u) as string})
  })

  it.each([
    ['no such option', ['--jsno'], /^unknown option '--jsno' \(Did you mean --json\?\); see unboil --help$/u],
    ['a wrong choice', ['--mode', 'x'], /^option '--mode <mode>' argument 'x' is invalid\. Allowed choices are balanced, precision, recall; see/u],
    ['two forms of output', ['--json', '--explain'], /^option '--json' cannot be used with option '--explain'; see/u],
    ['nothing to keep', ['--keep', ''], /^option '--keep <text>' argument '' is invalid\. It must not be empty; see/u],
    ['no such cleaner', ['--off', 'nope'], /^--off nope: no cleaner has this id; see unboil --list$/u],
    ['no such config', ['--config', 'none.mjs'], /^none\.mjs: no such file; check the name given to --config$/u],
    ['a config that is not JSON', ['--config', 'broken.json'], /^broken\.json: is not JSON \(.+\); correct it$/u],
    ['a config that does not load', ['--config', 'broken.mjs'], /^broken\.mjs: cannot be loaded \(.+\); it should be a module/u],
    ['a config without default', ['--config', 'named.mjs'], /^named\.mjs: has no default export; write `export default \{…\}`$/u],
    ['a config with a bad option', ['--config', 'bad.json'], /^bad\.json: Expected the option `mode` to be one of /u],
    ['standard input twice', ['-', '-'], /^standard input \(-\) can be read only once; name it once$/u],
    ['an option before test', ['--json', 'test', '.'], /^--json stands before test, where it has no effect; see unboil test --help$/u]
  ])('%s is one line and exit code 2', (_, args, message) => {
    const cwd = folderWith({'broken.json': '{', 'broken.mjs': 'export defualt', 'named.mjs': 'export const a = 1', 'bad.json': '{"mode": 1}'})
    const {code, stdout, stderr} = run(args, {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^unboil: [^\n]+\n$/u)
    expect(stderr.slice('unboil: '.length, -1)).toMatch(message)
  })
})

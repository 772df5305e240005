import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {clean} from '../../src/index.js'
import {formatFrontMatter} from '../../src/cli/front-matter.js'
import {article} from '../metadata/read.js'
import {folderWith, run} from './run.js'

const page = article('By Ana Reyes', 'Published 3/4/2021')

/** What stands between the two lines of hyphens. */
function yamlOf(text: string): unknown {
  return parse(/^---\n([^]*?)^---\n\n/mu.exec(text)![1]!)
}

describe('--front-matter', () => {
  it('writes the metadata as YAML before the text', () => {
    const {code, stdout, stderr} = run(['--front-matter', 'page.txt'], {cwd: folderWith({'page.txt': page})})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(yamlOf(stdout)).toEqual({file: 'page.txt', title: 'The river that would not wait', authors: ['Ana Reyes'], language: 'en'})
    expect(stdout.slice(stdout.indexOf('---\n\n') + 5)).toBe(`${clean(page).text}\n`)
  })

  it('takes --url, --now and --language', () => {
    const cwd = folderWith({'page.txt': page, 'age.txt': article('3 hours ago')})
    expect(yamlOf(run(['--front-matter', '--url', 'https://lantern.example/2021/04/03/', 'page.txt'], {cwd}).stdout)).toMatchObject({published: '2021-04-03'})
    expect(yamlOf(run(['--front-matter', '--language', 'fr', 'page.txt'], {cwd}).stdout)).toMatchObject({published: '2021-04-03', language: 'fr'})
    expect(yamlOf(run(['--front-matter', '--now', '2021-03-09T12:30Z', 'age.txt'], {cwd}).stdout)).toMatchObject({published: '2021-03-09T09:30Z'})
  })

  it('writes a document a file, and leaves the name of standard input out', () => {
    const {stdout} = run(['--front-matter', 'page.txt', '-'], {cwd: folderWith({'page.txt': page}), input: article()})
    expect(stdout).not.toContain('==>')
    expect(stdout.match(/^---$/gmu)).toHaveLength(4)
    expect(stdout).toContain('\n---\ntitle: The river that would not wait\nlanguage: en\n---\n\n')
  })

  it.each([
    [['--front-matter', '--json'], /^unboil: option '--front-matter' cannot be used with option '--json'/u],
    [['--url', 'https://lantern.example/', 'page.txt', '-'], /^unboil: --url is the address of one page; give one file$/mu],
    [['--now', 'last week', 'page.txt'], /Expected a date, or a string such as `2024-05-01T12:00Z`/u],
    [['--language', 'German language', 'page.txt'], /Expected a language tag/u]
  ])('%j is an error', (args, message) => {
    const {code, stdout, stderr} = run(args, {cwd: folderWith({'page.txt': page})})
    expect(code).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  })
})

describe('formatFrontMatter', () => {
  it('leaves out what the page does not say', () => {
    expect(formatFrontMatter(clean(''), '-')).toBe('---\n---\n\n')
  })

  it('quotes what YAML would read as something else', () => {
    const {metadata} = clean('')
    const fields = {title: '--- yes: [no]\n---', published: '2019-03-04', section: 'No', tags: ['no', 'on', '12', '1:30', '# a']}
    const text = formatFrontMatter({metadata: {...metadata, ...fields}}, '-')
    for (const version of ['1.1', '1.2'] as const) expect(parse(text.slice(4, text.lastIndexOf('---')), {version})).toEqual(fields)
  })
})

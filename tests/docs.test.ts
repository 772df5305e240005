import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {expect, it} from 'vitest'
import {fillRegions, readme} from '../scripts/generate-docs.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = readFileSync(readme, 'utf8')
const examples = readExamples(text)

it('has tables that are made from the source (else run `npm run docs`)', () => {
  expect(text).toBe(fillRegions(text))
})

it('has the worked example of a cleaner', () => {
  expect(examples.map(({name}) => name)).toContain('own-cleaner')
})

it.each(examples)('has an example that prints what it says: $name', async ({code, output}) => {
  expect(await runExample(code)).toBe(output)
})

interface Example {
  name: string
  /** The `ts` blocks of the name, one after the other. */
  code: string
  /** What the `text` blocks that follow them say they print. */
  output: string
}

/** The examples of a readme: blocks marked `<!-- test: NAME -->`, with what they print below. */
function readExamples(markdown: string): Example[] {
  const examples = new Map<string, Example>()
  for (const [, name, language, block] of markdown.matchAll(/<!-- test: ([\w-]+) -->\n+```(ts|text)\n(.*?)^```$/gmsu)) {
    const example = examples.get(name!) ?? {name: name!, code: '', output: ''}
    examples.set(name!, example)
    if (language === 'ts') example.code += block
    else example.output += block
  }

  return [...examples.values()]
}

/** Run an example against the source, and return what it prints. */
async function runExample(code: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, loader: 'ts', resolveDir: root},
    plugins: [
      {
        name: 'source',
        setup(build) {
          build.onResolve({filter: new RegExp('^unboil$')}, () => ({path: join(root, 'src/index.ts')}))
          // What starts threads has to be a file of the package.
          build.onResolve({filter: new RegExp('^unboil/')}, ({path}) => ({path, external: true}))
        }
      }
    ],
    bundle: true,
    platform: 'node',
    packages: 'external',
    format: 'esm',
    write: false
  })
  // In the package, where it finds the others.
  const folder = mkdtempSync(join(root, '.example-'))
  try {
    const file = join(folder, 'example.mjs')
    writeFileSync(file, outputFiles[0]!.text)
    return execFileSync(process.execPath, [file], {encoding: 'utf8', env: {PATH: process.env['PATH'], NO_COLOR: '1'}, timeout: 30_000})
  } finally {
    rmSync(folder, {recursive: true})
  }
}

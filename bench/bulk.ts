import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {corpusFolder, readRows} from './corpus.js'
import {race, type Contender} from './race.js'
import {decimal, table} from './table.js'
import {command, UsageError} from './usage-error.js'

const rounds = {warm: 1, timed: 3}

command((args) => {
  const {positionals, values} = parseArgs({args, allowPositionals: true, options: {trafilatura: {type: 'string', default: 'trafilatura'}, copies: {type: 'string', default: '10'}}})
  const corpus = corpusFolder(positionals[0])
  const copies = Number(values.copies)
  if (!Number.isInteger(copies) || copies < 1) throw new UsageError('Give a number of copies, as in: --copies 10')
  const folder = mkdtempSync(join(tmpdir(), 'unboil-'))
  try {
    report(race(rounds, contenders(corpus, copies, folder, values.trafilatura)))
  } finally {
    rmSync(folder, {recursive: true})
  }
})

/** Both as commands, started anew each time, on all cores: the pages of the HTML sample, some copies of each. */
function contenders(corpus: string, copies: number, folder: string, trafilatura: string): Contender[] {
  const html = readRows(corpus, 'wcxb-dev.html-sample')
  const texts = new Map(readRows(corpus, 'wcxb-dev.blocks').map(({id, text}) => [id, text]))
  const lines: string[] = []
  let bytes = 0
  mkdirSync(join(folder, 'html'))
  for (let copy = 0; copy < copies; copy++) {
    for (const {id, html: page} of html) {
      bytes += Buffer.byteLength(page)
      writeFileSync(join(folder, 'html', `${id}-${copy}.html`), page)
      lines.push(`${JSON.stringify({id: `${id}-${copy}`, text: texts.get(id) ?? ''})}\n`)
    }
  }

  const pages = lines.length
  const input = lines.join('')
  writeFileSync(join(folder, 'pages.jsonl'), input)
  const unboil = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
  return [
    {
      name: 'unboil corpus, from the text',
      pages,
      bytes: Buffer.byteLength(input),
      run: () => execute(folder, process.execPath, [unboil, 'corpus', 'pages.jsonl', '--out', 'out.jsonl', '--overwrite', '--quiet'])
    },
    {
      name: 'trafilatura, from the HTML',
      pages,
      bytes,
      run: () => execute(folder, trafilatura, ['--input-dir', 'html', '--output-dir', 'out', '--json', '--with-metadata', '--parallel', String(availableParallelism())])
    }
  ]
}

function execute(cwd: string, file: string, args: readonly string[]): void {
  const {status, error, stderr} = spawnSync(file, args, {cwd, encoding: 'utf8'})
  if (error) throw new UsageError(`${file} cannot be run (${error.message}); say where it is, as in: --trafilatura /path/to/trafilatura`)
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`)
}

function report(results: readonly (Contender & {seconds: number})[]): void {
  const slowest = Math.min(...results.map(({pages, seconds}) => pages / seconds))
  console.log(
    table(
      ['', 'pages', 'MB', 'seconds', 'pages/s', 'times as fast'],
      results.map(({name, pages, bytes, seconds}) => [name, String(pages), (bytes / 1e6).toFixed(1), decimal(seconds), (pages / seconds).toFixed(0), (pages / seconds / slowest).toFixed(1)])
    )
  )
}

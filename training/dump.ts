import {closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {computeFeatures, featureNames} from '../src/model/features.js'
import {parsePage} from '../src/page/page.js'
import {findRoles, type Gold} from './roles.js'

/**
 * Write the features of every page of the corpus as the runtime computes them, so
 * that training and inference cannot drift apart:
 *
 * - `features.json`: the names of the features
 * - `NAME.pages.jsonl`: by page its id, its lines, how many words each has, and
 *   which are title, byline and date line
 * - `NAME.features.i16`, `NAME.kinds.i32`, `NAME.hashes.i32`: the rows of all
 *   lines, their kinds (labels, headings, matches), the hashes of their words
 */
const [corpus, out] = process.argv.slice(2)
if (corpus === undefined || out === undefined) throw new Error('Give the corpus folder and the folder to write to')
mkdirSync(out, {recursive: true})
writeFileSync(join(out, 'features.json'), JSON.stringify(featureNames))

interface Row {
  readonly id: string
  readonly text: string
}

const gold = read<Gold & {id: string; main: string}>('wcxb-dev.gold')
const goldOf = new Map(gold.map((page) => [page.id, page]))
const multilingual = read<Gold & Row>('multilingual-dev')
dump('blocks', read('wcxb-dev.blocks'), goldOf)
dump('wet', read('wcxb-dev.wet'), goldOf)
dump('flat', read<Row>('wcxb-dev.blocks').map(({id, text}) => ({id, text: text.replace(/\s+/gu, ' ').trim()})))
dump('readability', read('wcxb-dev.readability'))
dump('gold', gold.map(({id, main}) => ({id, text: main})))
dump('multilingual', multilingual, new Map(multilingual.map((page) => [page.id, page])))
dump('rpages', read('readability-pages'))
// Our own fictional pages, whose scores the parity test of the runtime is held to.
dump('samples', readSamples(new URL('../fixtures/pages/', import.meta.url)))

function readSamples(folder: URL): Row[] {
  return readdirSync(folder).sort().map((id) => ({id, text: readFileSync(new URL(`${id}/input.txt`, folder), 'utf8')}))
}

function read<Content = Row>(name: string): Content[] {
  const lines = gunzipSync(readFileSync(join(corpus!, `${name}.jsonl.gz`))).toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Content)
}

function dump(name: string, rows: readonly Row[], gold?: ReadonlyMap<string, Gold>): void {
  const [pages, features, kinds, hashes] = ['pages.jsonl', 'features.i16', 'kinds.i32', 'hashes.i32'].map((ending) => openSync(join(out!, `${name}.${ending}`), 'w'))
  for (const {id, text} of rows) {
    const page = parsePage(text)
    const {lines} = page
    // The survey reads the whole page; the matches are known only behind it.
    write(features!, computeFeatures(page))
    const kindRows = new Int32Array(lines.count * 3)
    const texts: string[] = []
    const words: number[] = []
    for (let line = 0; line < lines.count; line++) {
      kindRows.set([lines.labels[line]!, lines.headings[line]!, lines.matches[line]!], line * 3)
      texts.push(page.lineText(line))
      words.push(lines.hashesFrom[line + 1]! - lines.hashesFrom[line]!)
    }

    write(kinds!, kindRows)
    write(hashes!, lines.hashes.subarray(0, lines.hashesFrom[lines.count]))
    writeSync(pages!, `${JSON.stringify({id, lines: texts, words, roles: findRoles(texts, gold?.get(id) ?? {})})}\n`)
  }

  for (const file of [pages, features, kinds, hashes]) closeSync(file!)
  console.log(`${name}: ${rows.length} pages`)
}

function write(file: number, array: Int16Array | Int32Array): void {
  writeSync(file, new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
}

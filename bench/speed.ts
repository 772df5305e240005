import {Readability} from '@mozilla/readability'
import {ParseEnglish} from 'parse-english'
// The package as it is published: what a bundler makes of the modules runs faster than the modules.
import {clean} from 'unboil'
import {corpusFolder, readRows} from './corpus.js'
import {parseHtml} from './dom.js'
import {decimal, table} from './table.js'
import {race} from './race.js'
import type {Contender, Result} from './race.js'
import {command} from './usage-error.js'

/** parse-english is slow, so it and its opponent get every tenth page. */
const everyNth = 10

/** The compiler is done with `clean`, which is many small functions, after some ten rounds. */
const parserRounds = {warm: 12, timed: 15}

const withoutMetadata = {metadata: false}

/** Readability.js takes some 20 seconds a round. */
const extractorRounds = {warm: 1, timed: 3}

command((args) => {
  const folder = corpusFolder(args[0])
  const blocks = readRows(folder, 'wcxb-dev.blocks')
  const html = readRows(folder, 'wcxb-dev.html-sample')
  const sample = blocks.filter((_, index) => index % everyNth === 0).map((row) => row.text)
  const texts = new Map(blocks.map((row) => [row.id, row.text]))
  const parser = new ParseEnglish()

  report(
    `Beside parse-english: every ${everyNth}th page, blocks rendition, ${parserRounds.timed} rounds`,
    race(parserRounds, [
      contender('unboil', sample, clean),
      contender('unboil, without metadata', sample, (text) => clean(text, withoutMetadata)),
      contender('parse-english', sample, (text) => parser.parse(text))
    ])
  )
  report(
    `Beside Readability.js: the pages of the HTML sample, ${extractorRounds.timed} rounds`,
    race(extractorRounds, [
      contender('unboil, from the text', html.map((row) => texts.get(row.id) ?? ''), clean),
      contender('Readability.js with jsdom, from the HTML', html, readable, (row) => row.html)
    ])
  )
})

function readable({html, url}: {readonly html: string; readonly url: string}): void {
  const dom = parseHtml(html, {url})
  new Readability(dom.window.document).parse()
  dom.window.close()
}

function contender<Input>(
  name: string,
  inputs: readonly Input[],
  work: (input: Input) => unknown,
  textOf: (input: Input) => string = String
): Contender {
  return {
    name,
    pages: inputs.length,
    bytes: inputs.reduce((total, input) => total + Buffer.byteLength(textOf(input)), 0),
    run: () => inputs.forEach((input) => work(input))
  }
}

function report(title: string, results: readonly Result[]): void {
  const slowest = Math.min(...results.map((result) => result.pages / result.seconds))
  const rows = results.map(({name, pages, bytes, seconds}) => [
    name,
    String(pages),
    (bytes / 1e6).toFixed(2),
    decimal(seconds),
    (bytes / 1e6 / seconds).toFixed(1),
    (pages / seconds).toFixed(1),
    (pages / seconds / slowest).toFixed(1)
  ])
  console.log(`## ${title}\n`)
  console.log(`${table(['', 'pages', 'MB', 'seconds', 'MB/s', 'pages/s', 'times as fast'], rows)}\n`)
}

import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {clean as unboil, type Result} from '../src/index.js'
import {corpusFolder, readRows, readTexts} from './corpus.js'
import {useFold} from './folds.js'
import {readPages, type Page} from './pages.js'
import {extraction, type ExtractionInput} from './sections/extraction.js'
import {harm} from './sections/harm.js'
import {lift} from './sections/lift.js'
import {metadata, type MetadataSubject} from './sections/metadata.js'
import {createLedger} from './sections/removals.js'
import type {Section} from './sections/section.js'
import {snippets} from './sections/snippets.js'
import {textContent} from './text-content.js'
import {command, UsageError} from './usage-error.js'
import {wrap} from './wrap.js'

const sectionNames = ['blocks', 'wet', 'flat', 'wrapped', 'content', 'lift', 'snippets', 'harm', 'metadata'] as const

type SectionName = (typeof sectionNames)[number]

/** The column that `wrapped` pages are broken at, as mail and text browsers break them. */
const columns = 78

interface Settings {
  readonly folder: string
  readonly only: readonly SectionName[]
  readonly fold: number | undefined
  readonly worst: number
  readonly removals: boolean
  readonly json: string | undefined
  /** Options for `clean`. */
  readonly options: object
}

command((args) => {
  const settings = readSettings(args)
  const figures: Record<string, unknown> = {}
  for (const [name, section] of sections(settings)) {
    console.log(`${section.markdown}\n`)
    figures[name] = section.figures
  }
  if (settings.json !== undefined) {
    const {fold = 'all', options} = settings
    writeFileSync(settings.json, `${JSON.stringify({fold, options, ...figures}, undefined, 2)}\n`)
  }
})

/** Runs the parts asked for, one after the other, so that only one rendition is in memory at a time. */
function* sections(settings: Settings): Generator<[string, Section]> {
  const {folder, fold, worst} = settings
  const clean = (text: string, fold: number): Result => {
    useFold(fold)
    return unboil(text, settings.options)
  }
  const read: MetadataSubject = (text, fold) => clean(text, fold).metadata
  const pages = readPages(folder, fold)
  if (pages.length === 0) throw new UsageError(`--fold: no page is in fold ${fold}`)
  const readability = readTexts(folder, 'wcxb-dev.readability')

  for (const name of settings.only) {
    if (name === 'snippets') {
      yield [name, snippets(clean, {folder, fold, worst})]
      continue
    }
    if (name === 'metadata') {
      yield [name, metadata(read, {folder, fold, worst})]
      continue
    }
    if (name === 'harm') {
      yield [name, harm(clean, {pages, worst})]
      continue
    }
    const ledger = settings.removals ? createLedger() : undefined
    yield [
      name,
      name === 'lift'
        ? lift(clean, {pages, readability, worst, ledger})
        : extraction(clean, name, {...readRendition(name, folder, pages), readability, worst, ledger})
    ]
    if (ledger !== undefined) yield [`${name} removals`, ledger.report(name, worst)]
  }
}

/**
 * The pages that there are in a rendition, and their texts. Three have no file: `flat` is
 * blocks with every run of white space turned into one space, `wrapped` blocks that are
 * broken at a column, `content` the text content of the pages of the HTML sample.
 */
function readRendition(name: 'blocks' | 'wet' | 'flat' | 'wrapped' | 'content', folder: string, pages: readonly Page[]): Pick<ExtractionInput, 'pages' | 'text'> {
  if (name === 'content') {
    const html = new Map(readRows(folder, 'wcxb-dev.html-sample').map((row) => [row.id, row.html]))
    return {pages: pages.filter(({id}) => html.has(id)), text: (id) => textContent(html.get(id)!)}
  }

  if (name === 'blocks' || name === 'wet') return {pages, text: readTexts(folder, `wcxb-dev.${name}`)}
  const blocks = readTexts(folder, 'wcxb-dev.blocks')
  return {pages, text: (id) => (name === 'flat' ? blocks(id).replace(/\s+/gu, ' ') : wrap(blocks(id), columns))}
}

function readSettings(args: string[]): Settings {
  const {values, positionals} = parse(args)
  return {
    folder: corpusFolder(positionals[0]),
    only: sectionNames.filter(isAskedFor(values.only)),
    fold: values.fold === undefined ? undefined : wholeNumber('--fold', values.fold),
    worst: wholeNumber('--worst', values.worst),
    removals: values.removals,
    json: values.json,
    options: optionsFrom(values.options)
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        only: {type: 'string', default: sectionNames.join()},
        fold: {type: 'string'},
        worst: {type: 'string', default: '0'},
        removals: {type: 'boolean', default: false},
        json: {type: 'string'},
        options: {type: 'string', default: '{}'}
      }
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function isAskedFor(list: string): (name: SectionName) => boolean {
  const asked = list.split(',').map((name) => name.trim())
  const unknown = asked.find((name) => !sectionNames.some((known) => known === name))
  if (unknown !== undefined) throw new UsageError(`--only: there is no ${unknown}; choose from ${sectionNames.join()}`)
  return (name) => asked.includes(name)
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/u.test(value)) throw new UsageError(`${option} must be a whole number, not ${value}`)
  return Number(value)
}

function optionsFrom(json: string): object {
  try {
    return JSON.parse(json) as object
  } catch {
    throw new UsageError(`--options must be JSON, not ${json}`)
  }
}

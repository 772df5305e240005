import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {UsageError} from './usage-error.js'

/** The page types of WCXB, in the order they are reported. */
export const pageTypes = [
  'article',
  'documentation',
  'forum',
  'listing',
  'collection',
  'product',
  'service'
] as const

/** A page type of WCXB. */
export type PageType = (typeof pageTypes)[number]

/** A page with its gold text. */
export interface GoldRow {
  readonly id: string
  readonly url: string
  /** 0 to 4; all pages of a site are in one fold. */
  readonly fold: number
  readonly type: PageType
  readonly title: string | null
  /** One name or several, as the page's own data has them. */
  readonly author: string | null
  /** `2017-01-30` */
  readonly date: string | null
  /** The main text; empty for the few pages that have none. */
  readonly main: string
}

/** A page's text, as one rendition or one extractor leaves it. */
export interface TextRow {
  readonly id: string
  readonly text: string
}

/** A page's HTML. */
export interface HtmlRow {
  readonly id: string
  readonly url: string
  readonly html: string
}

/** A page with snippets that must and must not stand in its article. */
export interface SnippetRow {
  readonly id: string
  /** 0 to 4; all pages of a site are in one fold. */
  readonly fold: number
  readonly url: string
  readonly title: string | null
  readonly author: string | readonly string[] | null
  /** `2017-01-30` */
  readonly date: string | null
  readonly text: string
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** The corpus files, by what a row of each holds. */
export interface CorpusFiles {
  readonly 'wcxb-dev.gold': GoldRow
  readonly 'wcxb-dev.blocks': TextRow
  readonly 'wcxb-dev.wet': TextRow
  readonly 'wcxb-dev.readability': TextRow
  readonly 'wcxb-dev.html-sample': HtmlRow
  readonly 'multilingual-dev': SnippetRow
}

/**
 * Check that the corpus folder exists.
 *
 * @param folder the path given on the command line, if any
 * @returns the folder
 * @throws UsageError when none is given or there is no such folder
 */
export function corpusFolder(folder: string | undefined): string {
  if (folder === undefined) throw new UsageError('Give the corpus folder, as in: -- ../shared/corpus')
  if (!existsSync(folder)) throw new UsageError(`There is no corpus folder ${folder}`)
  if (!statSync(folder).isDirectory()) throw new UsageError(`${folder} is a file, not the corpus folder`)
  return folder
}

/**
 * Read all rows of a corpus file.
 *
 * @param folder the corpus folder
 * @param name the file's name, without `.jsonl.gz`
 * @throws UsageError when the file is missing or a row is not JSON
 */
export function readRows<Name extends keyof CorpusFiles>(folder: string, name: Name): CorpusFiles[Name][] {
  const path = join(folder, `${name}.jsonl.gz`)
  if (!existsSync(path)) throw new UsageError(`The corpus folder ${folder} has no ${name}.jsonl.gz`)
  const rows: CorpusFiles[Name][] = []
  for (const [index, line] of unzip(path).split('\n').entries()) {
    if (line === '') continue
    try {
      rows.push(JSON.parse(line) as CorpusFiles[Name])
    } catch {
      throw new UsageError(`${path}: line ${index + 1} is not JSON`)
    }
  }
  return rows
}

/**
 * Read a file of page texts.
 *
 * @returns a function from a page's id to its text, which throws a UsageError
 *   for a page that the file lacks
 */
export function readTexts(
  folder: string,
  name: 'wcxb-dev.blocks' | 'wcxb-dev.wet' | 'wcxb-dev.readability'
): (id: string) => string {
  const texts = new Map(readRows(folder, name).map((row) => [row.id, row.text]))
  return (id) => {
    const text = texts.get(id)
    if (text === undefined) throw new UsageError(`${name}.jsonl.gz has no page ${id}`)
    return text
  }
}

function unzip(path: string): string {
  try {
    return gunzipSync(readFileSync(path)).toString('utf8')
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`)
  }
}

import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {clean, kinds, type Kind, type Options, type Removal, type Result} from '../index.js'
import {emptyMetadata} from '../metadata/index.js'
import {CliError, messageOf} from './cli-error.js'
import {mergeOptions} from './merge-options.js'
import {readText} from './read-input.js'

/** A page, and what should come out of it. */
export interface GoldenCase {
  /** Of `input.txt`. */
  readonly input: string
  /** Of `expected.txt`, as it stands; undefined if there is none. */
  readonly expected: string | undefined
  /** Of `expected.json`. */
  readonly account: Account
  /** Of `options.json`. */
  readonly options: Options
}

/** What `expected.json` holds. */
export interface Account {
  /** Fields that must be equal; null means that the page does not say. */
  readonly metadata?: Readonly<Record<string, unknown>>
  /** Pieces of text that must go, each as its kind. */
  readonly removals?: readonly ExpectedRemoval[]
}

/** A piece of text that must go as noise of a kind. */
export interface ExpectedRemoval {
  readonly kind: Kind
  readonly text: string
}

/** What is wrong with what came out. */
export type Failure =
  | {readonly type: 'error'; readonly message: string}
  | {readonly type: 'no-expected-text'}
  | {readonly type: 'text'; readonly expected: string; readonly actual: string}
  | {readonly type: 'metadata'; readonly field: string; readonly expected: unknown; readonly actual: unknown}
  | {readonly type: 'removal'; readonly expected: ExpectedRemoval; readonly actual: readonly Stretch[] | undefined}

/** A stretch of the input, with the removal that took it, or none if it was kept. */
export interface Stretch {
  readonly text: string
  readonly removal: Removal | undefined
}

/**
 * Find the folders with an `input.txt`, at any depth, in order.
 *
 * @throws CliError (exit code 2) if a folder cannot be read.
 */
export async function findCases(folder: string): Promise<string[]> {
  let entries
  try {
    entries = await readdir(folder, {withFileTypes: true})
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    const problem = code === 'ENOENT' ? 'no such folder' : code === 'ENOTDIR' ? 'is not a folder' : `cannot be read (${messageOf(error)})`
    throw new CliError(`${folder}: ${problem}; give folders that hold golden cases`, 2)
  }

  const found = entries.some((entry) => entry.name === 'input.txt' && !entry.isDirectory()) ? [folder] : []
  // By code units, so that the order is the same on every machine.
  const inner = entries.filter((entry) => entry.isDirectory()).map(({name}) => name).sort()
  for (const name of inner) found.push(...(await findCases(join(folder, name))))
  return found
}

/**
 * Load a case.
 *
 * @throws CliError that names the file that is wrong.
 */
export async function loadCase(folder: string): Promise<GoldenCase> {
  return {
    input: await readText(join(folder, 'input.txt')),
    expected: await readIfThere(join(folder, 'expected.txt')),
    account: checkAccount((await readJson(join(folder, 'expected.json'))) ?? {}, join(folder, 'expected.json')),
    // Whether the options are good is for `clean` to say.
    options: ((await readJson(join(folder, 'options.json'))) ?? {}) as Options
  }
}

/** Clean the page of a case, and compare. `base` holds options of all cases, over which its own win. */
export function runCase(golden: GoldenCase, base: Options = {}): {result?: Result; failures: Failure[]} {
  let result
  try {
    result = clean(golden.input, mergeOptions(base, golden.options))
  } catch (error) {
    return {failures: [{type: 'error', message: messageOf(error)}]}
  }

  return {result, failures: checkCase(golden, result)}
}

/** Compare what came out with what should. Nothing is normalised but one line feed at the end. */
export function checkCase(golden: GoldenCase, result: Result): Failure[] {
  const failures: Failure[] = []
  const {input, expected, account} = golden
  if (expected === undefined) failures.push({type: 'no-expected-text'})
  else if (dropLastFeed(expected) !== dropLastFeed(result.text)) {
    failures.push({type: 'text', expected: dropLastFeed(expected), actual: dropLastFeed(result.text)})
  }

  for (const [field, value] of Object.entries(account.metadata ?? {})) {
    const actual = fieldOf(result, field)
    if (!isDeepStrictEqual(actual, value)) failures.push({type: 'metadata', field, expected: value, actual})
  }

  for (const removal of account.removals ?? []) {
    const actual = whatBecameOf(removal, input, result.removals)
    if (actual !== 'gone') failures.push({type: 'removal', expected: removal, actual})
  }

  return failures
}

/**
 * Write what came out as what is expected: `expected.txt`, and in an
 * `expected.json` the fields of metadata that it lists. Its removals are left
 * alone: they say what must go, not what went.
 *
 * @returns The case as it is now expected.
 */
export async function updateCase(folder: string, golden: GoldenCase, result: Result): Promise<GoldenCase> {
  let {expected, account} = golden
  if (expected === undefined || dropLastFeed(expected) !== dropLastFeed(result.text)) {
    expected = result.text.endsWith('\n') ? result.text : `${result.text}\n`
    await writeFile(join(folder, 'expected.txt'), expected)
  }

  const metadata = Object.fromEntries(Object.keys(account.metadata ?? {}).map((field) => [field, fieldOf(result, field)]))
  if (account.metadata && !isDeepStrictEqual(metadata, account.metadata)) {
    account = {...account, metadata}
    await writeFile(join(folder, 'expected.json'), `${JSON.stringify(account, undefined, 2)}\n`)
  }

  return {...golden, expected, account}
}

function dropLastFeed(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text
}

/** A field of the metadata as JSON would have it, null if absent. */
function fieldOf({metadata}: Result, field: string): unknown {
  const value = Object.hasOwn(metadata, field) ? (metadata as unknown as Record<string, unknown>)[field] : undefined
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown)
}

/**
 * What became of a piece of text: `'gone'` if somewhere all of it went as the
 * kind, white space aside, in one removal or several; otherwise what became of
 * the place where most of it did; undefined if the page does not hold it.
 */
function whatBecameOf({kind, text}: ExpectedRemoval, input: string, removals: readonly Removal[]): 'gone' | Stretch[] | undefined {
  let best: Stretch[] | undefined
  let least = Infinity
  for (let start = input.indexOf(text); start >= 0; start = input.indexOf(text, start + 1)) {
    const stretches = stretchesOf(input, start, start + text.length, removals)
    const amiss = stretches.filter(({removal}) => removal?.kind !== kind).reduce((sum, stretch) => sum + stretch.text.length, 0)
    if (amiss === 0) return 'gone'
    if (amiss < least) {
      best = stretches
      least = amiss
    }
  }

  return best
}

/** A span of the input by what took it; what is white space only is left out. */
function stretchesOf(input: string, from: number, to: number, removals: readonly Removal[]): Stretch[] {
  const stretches: Stretch[] = []
  let position = from
  for (const removal of removals) {
    if (removal.end <= position || removal.kind === 'whitespace') continue
    if (removal.start >= to) break
    add(removal.start, undefined)
    add(Math.min(removal.end, to), removal)
  }

  add(to, undefined)
  return stretches

  function add(end: number, removal: Removal | undefined): void {
    const text = input.slice(position, end)
    if (text.trim() !== '') stretches.push({text, removal})
    position = Math.max(position, end)
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  // Asked of the file system, not of our own words for the error.
  const there = await readFile(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT'
  )
  return there ? readText(file) : undefined
}

async function readJson(file: string): Promise<unknown> {
  const text = await readIfThere(file)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CliError(`${file}: is not JSON (${messageOf(error)}); correct it`, 1)
  }
}

const fields = Object.keys(emptyMetadata())

function checkAccount(value: unknown, file: string): Account {
  if (!isRecord(value)) throw new CliError(`${file}: should be an object with metadata and removals`, 1)
  // A misspelt name would check nothing, and pass.
  const stray = Object.keys(value).find((name) => name !== 'metadata' && name !== 'removals')
  if (stray !== undefined) throw new CliError(`${file}: holds \`${stray}\`; only metadata and removals are checked`, 1)
  const {metadata = {}, removals = []} = value
  if (!isRecord(metadata)) throw new CliError(`${file}: metadata should be an object`, 1)
  const unknown = Object.keys(metadata).find((name) => !fields.includes(name))
  if (unknown !== undefined) throw new CliError(`${file}: metadata holds \`${unknown}\`; the fields are ${fields.join(', ')}`, 1)
  if (!Array.isArray(removals)) throw new CliError(`${file}: removals should be a list`, 1)
  for (const removal of removals as unknown[]) {
    const good = isRecord(removal) && typeof removal['text'] === 'string' && removal['text'].trim() !== '' && Object.hasOwn(kinds, String(removal['kind']))
    if (!good) throw new CliError(`${file}: ${JSON.stringify(removal)} should be {"kind": …, "text": …} with a known kind and a text`, 1)
  }

  return value as Account
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

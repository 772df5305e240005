import {access, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {kinds, type Kind, type Options} from '../index.js'
import {emptyMetadata} from '../metadata/index.js'
import {CliError, messageOf} from './cli-error.js'
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
    options: checkOptions((await readJson(join(folder, 'options.json'))) ?? {}, join(folder, 'options.json'))
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  // Asked of the file system, not of our own words for the error.
  const there = await access(file).then(
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

/** Whether each option is good is for `clean` to say. */
function checkOptions(value: unknown, file: string): Options {
  if (!isRecord(value)) throw new CliError(`${file}: should be an object of options`, 1)
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

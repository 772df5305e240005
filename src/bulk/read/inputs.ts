import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'

/** What a file holds. */
export type Format = 'jsonl' | 'warc' | 'parquet' | 'text'

/** A file to read; the path `-` is standard input. */
export interface Input {
  readonly path: string
  readonly format: Format
  /** Bytes on disk; 0 for standard input. */
  readonly size: number
  /** When it was changed last, in milliseconds; 0 for standard input. */
  readonly changed: number
}

const formatsByExtension: Readonly<Record<string, Format>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  warc: 'warc',
  wet: 'warc',
  parquet: 'parquet',
  pq: 'parquet'
}

/**
 * The format of a file by its extension, that of a compression aside. What is
 * called otherwise is text.
 */
export function formatOf(path: string): Format {
  const [, extension = ''] = /\.([^./]+)(?:\.(?:gz|gzip|zst|zstd))?$/u.exec(path.toLowerCase()) ?? []
  return Object.hasOwn(formatsByExtension, extension) ? formatsByExtension[extension]! : 'text'
}

/**
 * The files that are meant by names of files, of folders (at any depth, but for
 * what is hidden: names that begin with a dot or an underscore) and by globs.
 *
 * Files keep the order in which they are named; those of a folder or glob are
 * sorted by path. A file that is meant twice is read once.
 *
 * @param format The format of all files; by default each has that of its name.
 * @throws Error, with a message for people, if a name means nothing.
 */
export async function findInputs(names: readonly string[], format?: Format): Promise<Input[]> {
  const inputs = new Map<string, Input>()
  for (const name of names) {
    for (const path of await expand(name)) {
      if (inputs.has(path)) continue
      const {size, mtimeMs} = path === '-' ? {size: 0, mtimeMs: 0} : await stat(path)
      inputs.set(path, {path, format: format ?? (path === '-' ? 'jsonl' : formatOf(path)), size, changed: mtimeMs})
    }
  }

  return [...inputs.values()]
}

async function expand(name: string): Promise<readonly string[]> {
  if (name === '-') return [name]
  const found = await stat(name).catch(() => undefined)
  if (found?.isDirectory()) {
    const paths = await glob('**', {cwd: name, ignore: ['**/_*', '**/_*/**'], expandDirectories: false})
    if (paths.length === 0) throw new Error(`${name}: no file in this folder`)
    return paths.sort(byCodeUnits).map((path) => join(name, path))
  }

  if (found) return [name]
  if (!isDynamicPattern(name)) throw new Error(`${name}: no such file or folder; check the name`)
  const paths = await glob(name, {expandDirectories: false})
  if (paths.length === 0) throw new Error(`${name}: no file matches`)
  return paths.sort(byCodeUnits)
}

/** Not the order of the language at hand: it must be the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve, sep} from 'node:path'
import type {Input} from '../../bulk/read/inputs.js'
import {CliError} from '../cli-error.js'

/** A file that is to be written, or a folder of shards, and the option that says so. */
export interface Written {
  readonly flag: string
  readonly path: string
  /** Whether it is a folder of shards. */
  readonly folder?: boolean
  /** Whether a file that is there may be replaced. */
  readonly replace: boolean
}

/**
 * See to it that nothing is written over what is read, over other output, or over
 * what is there; by the file that a name means, not by how it is spelt.
 *
 * @throws CliError (exit code 2) that names the option.
 */
export async function checkPaths(inputs: readonly Input[], outputs: readonly Written[]): Promise<void> {
  const read = new Map<string, string>()
  for (const {path} of inputs) if (path !== '-') read.set(await placeOf(resolve(path)), path)
  const written = new Map<string, string>()
  for (const {flag, path, folder = false, replace} of outputs) {
    const place = await placeOf(resolve(path))
    if (read.has(place)) throw new CliError(`${flag} ${path}: is one of the inputs; name another file`, 2)
    const within = folder && [...read].find(([input]) => input.startsWith(place + sep))
    if (within) throw new CliError(`${flag} ${path}: holds ${within[1]}, which is one of the inputs; name a folder for the output alone`, 2)
    const other = written.get(place)
    if (other !== undefined) throw new CliError(`${flag} ${path}: is written by ${other} as well; name another file`, 2)
    written.set(place, flag)
    await checkWhatIsThere(flag, path, folder, replace)
  }
}

async function checkWhatIsThere(flag: string, path: string, folder: boolean, replace: boolean): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return
  if (found.isDirectory() !== folder) throw new CliError(`${flag} ${path}: is a ${folder ? 'file; name a folder, or a .jsonl, .jsonl.gz or .parquet file' : 'folder; name a file'}`, 2)
  if (!replace) throw new CliError(`${flag} ${path}: is there already; give --overwrite to replace it, or another name`, 2)
}

/** Where a path leads, with links followed as far as it is there. */
async function placeOf(path: string): Promise<string> {
  const place = await realpath(path).catch(() => undefined)
  return place ?? join(await placeOf(dirname(path)), basename(path))
}

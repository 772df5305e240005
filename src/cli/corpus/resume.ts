import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {readFile, readdir, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {basename, dirname, join} from 'node:path'
import {differences, readState, type RunState} from '../../bulk/run-state.js'
import type {Target} from '../../bulk/write/target.js'
import {CliError} from '../cli-error.js'
import type {FilesJob} from './to-files.js'

/**
 * The state to go on from; undefined to begin anew. What is in the way of that is
 * removed, if that is wanted.
 *
 * @throws CliError (exit code 2) if there is output already, or the run that is to be resumed was another.
 */
export async function stateOf({flags, target}: FilesJob, statePath: string, asked: RunState['asked']): Promise<RunState | 'complete' | undefined> {
  const state = await readState(statePath)
  if (flags.resume && state) {
    const changed = differences(state.asked, asked)
    if (changed.length === 0) return state
    throw new CliError(`--resume: the run that was stopped had another ${changed.join(', ')}; give the same, or --overwrite to begin anew`, 2)
  }

  const there = await outputOfBefore(target)
  if (flags.resume && there.length > 0) return 'complete'
  if (!flags.overwrite && state) throw new CliError(`${target.path}: a run that was stopped is there; give --resume to go on with it, or --overwrite to begin anew`, 2)
  if (!flags.overwrite && there.length > 0) throw new CliError(`${target.path}: is there already; give --overwrite to replace it, or another name`, 2)
  await rm(statePath, {force: true})
  // A file is replaced when the new one is whole; of shards there may be fewer.
  if (target.shardSize !== undefined) for (const path of there) await rm(path)
  return undefined
}

/** The files of an earlier output. */
async function outputOfBefore(target: Target): Promise<string[]> {
  if (target.shardSize === undefined) return existsSync(target.path) ? [target.path] : []
  const names = await readdir(target.path)
  const stranger = names.find((name) => !/^(?:\.?part-\d{5,}\.|[._])/u.test(name))
  if (stranger !== undefined) throw new CliError(`${target.path}: holds other files, such as ${stranger}; name a folder for the output alone`, 2)
  return names.filter((name) => name.startsWith('part-')).map((name) => join(target.path, name))
}

/** Where the state of a run is kept. */
export function statePathOf({path, shardSize}: Target): string {
  return shardSize === undefined ? join(dirname(path), `.${basename(path)}.state.json`) : join(path, '.state.json')
}

/** All that the output depends on, by name. */
export async function describeJob({inputs, flags, target, options, configFile}: FilesJob): Promise<RunState['asked']> {
  const {version} = createRequire(import.meta.url)('unboil/package.json') as {version: string}
  return {
    'version of unboil': version,
    input: hash(JSON.stringify(inputs)),
    '--out': target.path,
    '--to': target.format,
    '--shard-size': target.shardSize,
    '--field': flags.field,
    '--into': flags.into,
    '--removals': flags.removals,
    '--errors': flags.errors,
    'set of options': options,
    config: configFile === false ? false : hash(await readFile(configFile))
  }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

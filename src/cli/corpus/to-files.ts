import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {mkdir, open, readFile, readdir, rename, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {basename, dirname, join} from 'node:path'
import {performance} from 'node:perf_hooks'
import type {Pool} from '../../bulk/pool.js'
import type {Input} from '../../bulk/read/inputs.js'
import {readParquetSchema} from '../../bulk/read/parquet.js'
import {run} from '../../bulk/run.js'
import {differences, readState, writeState, type RunState} from '../../bulk/run-state.js'
import {addTally, emptyTally} from '../../bulk/tally.js'
import {columnsOf, sameColumns, type Columns} from '../../bulk/write/columns.js'
import {ErrorsFile} from '../../bulk/write/errors-file.js'
import {partialOf} from '../../bulk/write/growing-file.js'
import {LinesSink} from '../../bulk/write/lines-sink.js'
import {ParquetSink} from '../../bulk/write/parquet-sink.js'
import type {Sink} from '../../bulk/write/sink.js'
import {noteOf, type Target} from '../../bulk/write/target.js'
import type {Options} from '../../index.js'
import {CliError} from '../cli-error.js'
import {complain} from '../output.js'
import {settingsOf} from './corpus-command.js'
import type {CorpusFlags} from './corpus-flags.js'
import {openProgress} from './progress.js'
import {reportPage} from './report-page.js'
import {summarize, type Course} from './summary.js'

/** What a run to files is made of. */
export interface FilesJob {
  readonly inputs: readonly Input[]
  readonly flags: CorpusFlags
  readonly target: Target
  readonly options: Options
  readonly configFile: string | false
  startPool(): Pool
}

/**
 * Clean records to a file, or to shards in a folder.
 *
 * @returns The exit code: 1 if a record was passed over.
 * @throws CliError (exit code 2) if there is output already, or the run that is to be resumed was another.
 */
export async function cleanToFiles(job: FilesJob): Promise<number> {
  const {inputs, flags, target} = job
  const errorsPath = flags.errors ?? noteOf(target, 'errors.jsonl')
  const statePath = statePathOf(target)
  const asked = await describeJob(job)
  await mkdir(target.shardSize === undefined ? dirname(target.path) : target.path, {recursive: true})
  const state = await stateOf(job, statePath, asked)
  if (state === 'complete') {
    complain(`${target.path}: is complete; there is nothing to resume`)
    return existsSync(errorsPath) ? 1 : 0
  }

  if (!state) await rm(partialOf(errorsPath), {force: true})
  const errors = await ErrorsFile.open(errorsPath, state?.errors ?? 0)
  const settings = settingsOf(flags)
  const sink = await openSink(job, settings, state)
  const tally = state?.tally ?? emptyTally()
  const resumable = inputs.every(({path}) => path !== '-')
  const pool = job.startPool()
  const meter = {bytes: 0}
  const started = performance.now()
  const progress = openProgress(inputs.reduce((total, {size}) => total + size, 0), tally, meter, flags.quiet === true)
  const forget = onSignals((code) => {
    progress.end()
    complain(resumable ? `stopped; the same command with --resume goes on from the last checkpoint` : 'stopped; nothing was written')
    process.exit(code)
  })

  await run({
    inputs,
    pool,
    settings: {...settings, output: outputOf(target), examples: flags.report !== undefined},
    ...(state && {from: state.position}),
    meter,
    async take({cleaned, problems, tally: more, next, checkpoint}) {
      await sink.write(cleaned)
      await errors.write(problems)
      addTally(tally, more)
      if (!checkpoint) return
      const reached = {sink: await sink.checkpoint(), errors: await errors.checkpoint()}
      if (resumable) await writeState(statePath, {asked, position: next, ...reached, tally})
    }
  })
  await sink.finish()
  await errors.finish()
  await rm(statePath, {force: true})
  await pool.close()
  progress.end()
  forget()
  const course: Course = {
    tally,
    seconds: (performance.now() - started) / 1000,
    bytes: meter.bytes,
    workers: pool.workers,
    memory: process.resourceUsage().maxRSS * 1024,
    errorsPath,
    resumed: state !== undefined
  }
  if (flags.report !== undefined) await writeWhole(flags.report, reportPage(course, target.path))
  if (!flags.quiet) process.stderr.write(summarize(course))
  return tally.errors > 0 ? 1 : 0
}

/** The state to go on from; undefined to begin anew. What is in the way of that is removed, if that is wanted. */
async function stateOf({flags, target}: FilesJob, statePath: string, asked: RunState['asked']): Promise<RunState | 'complete' | undefined> {
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

function statePathOf({path, shardSize}: Target): string {
  return shardSize === undefined ? join(dirname(path), `.${basename(path)}.state.json`) : join(path, '.state.json')
}

/** All that the output depends on, by name. */
async function describeJob({inputs, flags, target, options, configFile}: FilesJob): Promise<RunState['asked']> {
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

function outputOf({format}: Target): 'lines' | 'gzip' | 'rows' {
  return format === 'parquet' ? 'rows' : format === 'jsonl.gz' ? 'gzip' : 'lines'
}

async function openSink({inputs, target}: FilesJob, {field, into, removals}: ReturnType<typeof settingsOf>, state: RunState | undefined): Promise<Sink> {
  if (target.format !== 'parquet') return LinesSink.open(target, state?.sink as Parameters<typeof LinesSink.open>[1])
  const columns = await columnsOfInputs(inputs, field.name, into, removals)
  return ParquetSink.open(target, {into, removals, columns}, state?.sink as Parameters<typeof ParquetSink.open>[2])
}

/** If the first input is a table, its columns. */
async function columnsOfInputs(inputs: readonly Input[], field: string, into: string, removals: boolean): Promise<Columns | undefined> {
  const schemas = await Promise.all(
    inputs.map(async ({path, format}) => {
      if (format !== 'parquet') return undefined
      const handle = await open(path)
      // What is no Parquet file is told of when it is read.
      return readParquetSchema(handle).catch(() => undefined).finally(() => handle.close())
    })
  )
  const first = schemas.find((schema) => schema !== undefined)
  if (inputs[0]?.format !== 'parquet' || !first) return undefined
  const mixed = inputs.some(({format}, index) => format !== 'parquet' || (schemas[index] !== undefined && !sameColumns(schemas[index], first)))
  return columnsOf(first, field, into, removals, mixed)
}

function onSignals(stop: (exitCode: number) => void): () => void {
  const interrupt = (): void => stop(130)
  const terminate = (): void => stop(143)
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', terminate)
  return () => {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', terminate)
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  await writeFile(partialOf(path), content)
  await rename(partialOf(path), path)
}

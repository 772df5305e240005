import {existsSync} from 'node:fs'
import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {performance} from 'node:perf_hooks'
import type {Pool} from '../../bulk/pool.js'
import type {Input} from '../../bulk/read/inputs.js'
import {run} from '../../bulk/run.js'
import {writeState} from '../../bulk/run-state.js'
import {addTally, emptyTally} from '../../bulk/tally.js'
import {ErrorsFile} from '../../bulk/write/errors-file.js'
import {partialOf} from '../../bulk/write/growing-file.js'
import {noteOf, type Target} from '../../bulk/write/target.js'
import type {Options} from '../../index.js'
import {complain} from '../output.js'
import {checkPaths} from './check-paths.js'
import {settingsOf} from './corpus-command.js'
import type {CorpusFlags} from './corpus-flags.js'
import {openProgress} from './progress.js'
import {openSink} from './open-sink.js'
import {reportPage} from './report-page.js'
import {describeJob, stateOf, statePathOf} from './resume.js'
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
  const again = flags.overwrite === true || flags.resume === true
  await checkPaths(inputs, [
    // What of it may be replaced is told once its state is known.
    {flag: '--out', path: target.path, folder: target.shardSize !== undefined, replace: true},
    {flag: '--errors', path: errorsPath, replace: again || flags.errors === undefined},
    ...(flags.report === undefined ? [] : [{flag: '--report', path: flags.report, replace: again}])
  ])
  const statePath = statePathOf(target)
  const asked = await describeJob(job)
  await mkdir(target.shardSize === undefined ? dirname(target.path) : target.path, {recursive: true})
  const state = await stateOf(job, statePath, asked)
  // Now, not when there is something to write to it, which may be hours from now.
  for (const path of [errorsPath, ...(flags.report === undefined ? [] : [flags.report])]) await mkdir(dirname(path), {recursive: true})
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

  try {
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
  } finally {
    // What cannot go on, as when the disk is full, must not leave threads behind.
    await pool.close()
    progress.end()
    forget()
  }

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

function outputOf({format}: Target): 'lines' | 'gzip' | 'rows' {
  return format === 'parquet' ? 'rows' : format === 'jsonl.gz' ? 'gzip' : 'lines'
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

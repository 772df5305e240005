import type {Problem} from '../../bulk/clean-batch.js'
import {batchLimits} from '../../bulk/batch.js'
import type {Pool} from '../../bulk/pool.js'
import type {Input} from '../../bulk/read/inputs.js'
import {run, type Run} from '../../bulk/run.js'
import {ErrorsFile} from '../../bulk/write/errors-file.js'
import {complain} from '../output.js'
import {nameOf} from './summary.js'

/** Milliseconds without a record after which what has been read is cleaned and written. */
const idle = 50

const exitCodes = {SIGINT: 130, SIGTERM: 143} as const

/**
 * Clean records and write them to standard output, as a filter does.
 *
 * On SIGINT and SIGTERM no more is read, and what has been read is written.
 *
 * @param errors A file for what is passed over; by default it is said on standard error.
 */
export async function cleanToStandardOutput(inputs: readonly Input[], settings: Omit<Run['settings'], 'output' | 'examples'>, pool: Pool, errors: string | undefined): Promise<number> {
  const file = errors === undefined ? undefined : await ErrorsFile.open(errors, 0)
  const stop = new AbortController()
  let exitCode = 0
  let failed = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      exitCode = exitCodes[signal]
      stop.abort()
    })
  }

  try {
    await run({
      inputs,
      pool,
      settings: {...settings, output: 'lines', examples: false},
      limits: {...batchLimits, idle},
      meter: {bytes: 0},
      signal: stop.signal,
      async take({cleaned, problems}) {
        await write(cleaned.bytes)
        failed ||= problems.length > 0
        if (file) await file.write(problems)
        else for (const problem of problems) complain(lineOf(problem))
      }
    })
    await file?.finish()
  } finally {
    await pool.close()
    // Else it keeps the process waiting for more.
    process.stdin.destroy()
  }

  return exitCode || (failed ? 1 : 0)
}

/** Write, and wait until it is taken. */
function write(bytes: Uint8Array): Promise<void> {
  return bytes.length === 0 ? Promise.resolve() : new Promise((resolve) => process.stdout.write(bytes, () => resolve()))
}

function lineOf({place, reason}: Problem): string {
  return `${nameOf(place)}: ${reason}`
}

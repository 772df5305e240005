import {readFile, rename, writeFile} from 'node:fs/promises'
import type {Position} from './read/read-inputs.js'
import type {Tally} from './tally.js'

/** What a run leaves at each checkpoint, so that another can go on from there. */
export interface RunState {
  /** What the run was asked for. A run that is asked for something else cannot go on. */
  readonly asked: Readonly<Record<string, unknown>>
  /** Where reading goes on. */
  readonly position: Position
  /** What the sink needs. */
  readonly sink: unknown
  /** How many bytes of the errors are good. */
  readonly errors: number
  readonly tally: Tally
}

/**
 * Read the state of a run that was stopped.
 *
 * @returns Undefined if there is none.
 */
export async function readState(path: string): Promise<RunState | undefined> {
  let json
  try {
    json = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }

  return JSON.parse(json) as RunState
}

/** Write the state, whole or not at all. */
export async function writeState(path: string, state: RunState): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(state), {flush: true})
  await rename(`${path}.new`, path)
}

/** What two runs were asked for differently, by name; empty if they were asked for the same. */
export function differences(a: RunState['asked'], b: RunState['asked']): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
}

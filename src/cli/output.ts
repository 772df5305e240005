import picocolors from 'picocolors'
import {escapeLine} from './escape-control.js'

/** The functions that colour a text, or leave it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>

/** Where the command writes. */
export interface Output {
  /** Whether a person is looking at it. */
  readonly terminal: boolean
  /** Colours, if it can show them and they are wanted. */
  readonly colors: Colors
  /** Write, and wait until it is taken, so that pages do not pile up in memory. */
  write(text: string): Promise<void>
}

/** The standard output of this process. */
export function standardOutput(): Output {
  const {stdout} = process
  return {
    terminal: stdout.isTTY === true,
    colors: picocolors.createColors(wantsColor(stdout)),
    write: (text) => new Promise((resolve) => stdout.write(text, () => resolve()))
  }
}

/** Say on standard error, in one line, what is wrong. */
export function complain(message: string): void {
  process.stderr.write(`unboil: ${escapeLine(message)}\n`)
}

// Not the answer picocolors gives itself: it colours what is piped in CI.
function wantsColor(stream: NodeJS.WriteStream): boolean {
  const {FORCE_COLOR, NO_COLOR, TERM} = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}

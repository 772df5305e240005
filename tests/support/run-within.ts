import {runInNewContext} from 'node:vm'

/**
 * Run a function, and stop it where it takes too long: a regular expression that
 * backtracks without end would hang the tests for good.
 *
 * @throws Error if it takes longer than `milliseconds`.
 */
export function runWithin(milliseconds: number, run: () => unknown): void {
  // A limit of `node:vm` ends whatever runs below it, regular expressions included.
  runInNewContext('run()', {run: () => void run()}, {timeout: milliseconds})
}

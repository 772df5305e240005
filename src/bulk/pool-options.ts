/** Options of a pool. */
export interface PoolOptions {
  /** How many threads clean. Default: as many as the machine has cores. */
  readonly workers?: number | undefined
  /** How many milliseconds a page may take. Default: 30,000. */
  readonly timeout?: number | undefined
}

/** The most threads that may be asked for: far more than machines have cores, and than fit in memory. */
export const mostWorkers = 1024

/** The longest that a timer can wait, in milliseconds; one that is to wait longer does not wait at all. */
export const longestTimeout: number = 2 ** 31 - 1

/** @throws RangeError that names the option. */
export function checkPoolOptions({workers, timeout}: PoolOptions): void {
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= mostWorkers)) {
    throw new RangeError(`Expected a whole number from 1 to ${mostWorkers} as the option \`workers\`, got \`${String(workers)}\``)
  }

  if (timeout !== undefined && !(typeof timeout === 'number' && timeout > 0 && timeout <= longestTimeout)) {
    throw new RangeError(`Expected a number of milliseconds above 0, at most ${longestTimeout}, as the option \`timeout\`, got \`${String(timeout)}\``)
  }
}

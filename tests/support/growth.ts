/** How long a run takes at some size and at twice that size. */
export interface Growth {
  size: number
  once: number
  twice: number
  /** `twice / once`: 2 where time grows linearly, 4 where it grows with the square. */
  ratio: number
}

/** The largest size that is doubled. */
const largest = 1 << 20

/** A run has to take this long, in milliseconds, for its time to mean something. */
const longEnough = 40

/**
 * Measure how time grows: find a size at which a run takes some tens of
 * milliseconds, or the largest, and compare it with its double.
 *
 * @param run Given a size, makes its input first and returns what is to be timed.
 */
export function measureGrowth(run: (size: number) => () => void): Growth {
  let size = 1 << 13
  // Of the first runs, some go into compiling.
  for (let warm = 0; warm < 3; warm++) time(run(size))
  while (size < largest && time(run(size)) < longEnough) size *= 2
  const once = median(run(size))
  const twice = median(run(size * 2))
  // The floor keeps the clock's grain out of the ratio of very short runs.
  return {size, once, twice, ratio: Math.max(twice, 1) / Math.max(once, 1)}
}

/** Measure until the ratio is at most `most`, `tries` times at the longest: noise only ever slows a run. */
export function measureGrowthPatiently(run: (size: number) => () => void, most: number, tries = 4): Growth {
  let best = measureGrowth(run)
  for (let more = 1; more < tries && best.ratio > most; more++) {
    const growth = measureGrowth(run)
    if (growth.ratio < best.ratio) best = growth
  }

  return best
}

function median(run: () => void): number {
  return [time(run), time(run), time(run)].sort((a, b) => a - b)[1]!
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

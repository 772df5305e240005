/** How long a run takes at some size and at twice that size. */
export interface Growth {
  size: number
  once: number
  twice: number
  /** `twice / once`: 2 where time grows linearly, 4 where it grows with the square. */
  ratio: number
}

/** The largest size that is doubled: a million characters, some 50,000 short lines. */
const largest = 1 << 20

/**
 * A run that takes this long, in milliseconds, is doubled at a smaller size. Text
 * that is cleaned in linear time never does; so what takes long is the square,
 * and not the linear part beside it, in which a small square hides.
 */
const longEnough = 250

/**
 * Measure how time grows: at the largest size, or where a run takes long already,
 * and at its double.
 *
 * @param run Given a size, makes its input first and returns what is to be timed.
 */
export function measureGrowth(run: (size: number) => () => void): Growth {
  let size = 1 << 13
  // Of the first runs, some go into compiling.
  for (let warm = 0; warm < 3; warm++) time(run(size))
  while (size < largest && time(run(size)) < longEnough) size *= 2
  const once = shorter(run(size))
  const twice = shorter(run(size * 2))
  return {size, once, twice, ratio: Math.max(twice, negligible) / Math.max(once, negligible)}
}

/** Below this many milliseconds for a million characters, the clock's grain and a collection of garbage are most of a run. */
const negligible = 4

/** Measure until the ratio is at most `most`, `tries` times at the longest: noise only ever slows a run. */
export function measureGrowthPatiently(run: (size: number) => () => void, most: number, tries = 4): Growth {
  let best = measureGrowth(run)
  for (let more = 1; more < tries && best.ratio > most; more++) {
    const growth = measureGrowth(run)
    if (growth.ratio < best.ratio) best = growth
  }

  return best
}

/** The shorter of two runs: noise only ever slows. */
function shorter(run: () => void): number {
  return Math.min(time(run), time(run))
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

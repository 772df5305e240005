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
 * @param further How many doublings further up it is measured.
 * @param now The clock, in milliseconds.
 */
export function measureGrowth(run: (size: number) => () => void, further = 0, now: () => number = () => performance.now()): Growth {
  let size = 1 << 13
  // Of the first runs, some go into compiling.
  for (let warm = 0; warm < 3; warm++) time(run(size), now)
  while (size < largest && time(run(size), now) < longEnough) size *= 2
  size *= 2 ** further
  const once = shortest(run(size), now)
  const twice = shortest(run(size * 2), now)
  // The floor keeps the clock's grain out of the ratio of very short runs.
  return {size, once, twice, ratio: Math.max(twice, 1) / Math.max(once, 1)}
}

/**
 * Measure until the ratio is at most `most`, `tries` times at the longest: noise only
 * ever slows a run. Every other time a doubling further up: a page that is cleaned
 * in more passes from some size on makes a step there, and the square grows everywhere.
 */
export function measureGrowthPatiently(run: (size: number) => () => void, most: number, tries = 6): Growth {
  let best = measureGrowth(run)
  for (let more = 1; more < tries && best.ratio > most; more++) {
    const growth = measureGrowth(run, more % 2)
    if (growth.ratio < best.ratio) best = growth
  }

  return best
}

/** Short runs are timed up to so often, and as long as they take no more milliseconds together. */
const mostRuns = 12
const longTogether = 50

/** The shortest of two runs, or of more if they are short: noise only ever slows. */
function shortest(run: () => void, now: () => number): number {
  let best = Number.POSITIVE_INFINITY
  let together = 0
  for (let runs = 0; runs < 2 || (runs < mostRuns && together < longTogether); runs++) {
    const took = time(run, now)
    best = Math.min(best, took)
    together += took
  }

  return best
}

function time(run: () => void, now: () => number): number {
  const start = now()
  run()
  return now() - start
}

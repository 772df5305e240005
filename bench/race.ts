import {performance} from 'node:perf_hooks'

/** Something to be timed on a set of pages. */
export interface Contender {
  readonly name: string
  readonly pages: number
  /** The size of its input in UTF-8 bytes. */
  readonly bytes: number
  /** Go through all pages once. */
  readonly run: () => void
}

/** A contender with the seconds one round took it. */
export interface Result extends Contender {
  /** The median over the rounds. */
  readonly seconds: number
}

/**
 * Time contenders against each other.
 *
 * They take turns, round by round, each round in the reverse order of the one
 * before, so that whatever else the machine does hits all of them alike.
 *
 * @param rounds how many rounds there are for the compiler to warm up, which do
 *   not count, and how many that do
 */
export function race(rounds: {readonly warm: number; readonly timed: number}, contenders: readonly Contender[]): Result[] {
  const times = new Map(contenders.map((contender): [Contender, number[]] => [contender, []]))
  for (let round = 0; round < rounds.warm + rounds.timed; round++) {
    for (const contender of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const seconds = time(contender.run)
      if (round >= rounds.warm) times.get(contender)?.push(seconds)
    }
  }
  return contenders.map((contender) => ({...contender, seconds: median(times.get(contender) ?? [])}))
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

/** The middle one of numbers; of an even number, the mean of the two in the middle. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right)
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0
  return (low + high) / 2
}

import type {LineTable} from '../page/line-table.js'

/** The farthest that lines are compared: twice the longest period. */
const reach = 16

/**
 * Rhythm in the shapes of lines: `run`, of the two lines before and the two
 * after how many are shaped alike; `period`, the same at the best distance of 2
 * to 8 lines, which is high in lists of cards and threads of posts.
 *
 * @param openings By line: the class of its first character.
 */
export function findRhythm({count, words, ending, digits, separators}: LineTable, openings: Uint8Array): {run: Uint8Array; period: Uint8Array} {
  // Behind the last line, shapes that are like no other.
  const shape = new Int16Array(count + reach).fill(-1)
  for (let line = 0; line < count; line++) {
    const size = Math.min(5, 32 - Math.clz32(words[line]!))
    shape[line] =
      size * 64 + ending[line]! * 16 + (digits[line]! > 0 ? 8 : 0) + (separators[line]! > 0 ? 4 : 0) + (openings[line]! & 3)
  }

  // By line, bit d: whether the line d below is shaped alike. Each pair of lines is
  // compared once, though it counts for both lines and for several distances.
  const below = new Int32Array(count)
  // The same of the line d above.
  const above = new Int32Array(count + reach)
  for (let line = 0; line < count; line++) {
    const own = shape[line]!
    let bits = 0
    for (let distance = 1; distance <= reach; distance++) {
      if (shape[line + distance] !== own) continue
      bits |= 1 << distance
      above[line + distance]! |= 1 << distance
    }

    below[line] = bits
  }

  const run = new Uint8Array(count)
  const period = new Uint8Array(count)
  for (let line = 0; line < count; line++) {
    const up = above[line]!
    const down = below[line]!
    if ((up | down) === 0) continue
    run[line] = alike(up, down, 1)
    let best = 0
    for (let distance = 2; distance <= reach / 2; distance++) best = Math.max(best, alike(up, down, distance))
    period[line] = best
  }

  return {run, period}
}

/** Of the lines one and two distances away, both ways, how many are shaped alike. */
function alike(up: number, down: number, distance: number): number {
  return ((up >> distance) & 1) + ((up >> (2 * distance)) & 1) + ((down >> distance) & 1) + ((down >> (2 * distance)) & 1)
}

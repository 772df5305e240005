import type {LineTable} from '../page/lines/line-table.js'

/** The farthest that lines are compared: twice the longest period. */
const reach = 16
const reachBits = (1 << (reach + 1)) - 1

/** How many shapes there are. */
const shapes = 6 * 64

/**
 * Rhythm in the shapes of lines: `run`, of the two lines before and the two
 * after how many are shaped alike; `period`, the same at the best distance of 2
 * to 8 lines, which is high in lists of cards and threads of posts.
 *
 * @param openings By line: the class of its first character.
 */
export function findRhythm({count, words, ending, digits, separators}: LineTable, openings: Uint8Array): {run: Uint8Array; period: Uint8Array} {
  const shape = new Int16Array(count)
  for (let line = 0; line < count; line++) {
    const size = Math.min(5, 32 - Math.clz32(words[line]!))
    shape[line] =
      size * 64 + ending[line]! * 16 + (digits[line]! > 0 ? 8 : 0) + (separators[line]! > 0 ? 4 : 0) + (openings[line]! & 3)
  }

  const above = findAlike(shape)
  const below = findAlike(shape.slice().reverse()).reverse()
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

/**
 * By line, bit d: whether the line d above it, up to `reach`, is shaped alike. By
 * shape it is known when the last line had it and which lines above that one had, so
 * lines are compared with none of the others.
 */
function findAlike(shape: Int16Array): Int32Array {
  const alikeAbove = new Int32Array(shape.length)
  const last = new Int32Array(shapes).fill(-reach - 1)
  const aboveLast = new Int32Array(shapes)
  for (let line = 0; line < shape.length; line++) {
    const own = shape[line]!
    const gap = line - last[own]!
    const bits = gap > reach ? 0 : ((aboveLast[own]! | 1) << gap) & reachBits
    alikeAbove[line] = aboveLast[own] = bits
    last[own] = line
  }

  return alikeAbove
}

import type {Span} from '../../define-cleaner.js'
import type {LineTable} from './line-table.js'

/**
 * The lines that stay when removals are made: for each line of the clean text its
 * number in the page, or -1 where it was cut in part and has to be measured anew.
 *
 * @param removals In order, without overlaps.
 */
export function keptRows({count, start, end}: LineTable, removals: readonly Span[]): Int32Array {
  const rows = new Int32Array(count)
  let kept = 0
  let index = 0
  for (let line = 0; line < count; line++) {
    const from = start[line]!
    const to = end[line]!
    while (index < removals.length && removals[index]!.end <= from) index++
    let removed = 0
    for (let at = index; at < removals.length && removals[at]!.start < to; at++) {
      removed += Math.min(removals[at]!.end, to) - Math.max(removals[at]!.start, from)
    }

    if (removed === 0) rows[kept++] = line
    else if (removed < to - from) rows[kept++] = -1
  }

  return rows.subarray(0, kept)
}

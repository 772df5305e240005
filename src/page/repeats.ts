/** How often each line stands on its page again, by its key (see `LineTable.key`). */
export interface Repeats {
  /** By line: its copies above it, at most 65,535. */
  above: Uint16Array
  /** By line: its copies below it, at most 65,535. */
  below: Uint16Array
}

/** Count the copies of each line by the keys of all. */
export function findRepeats(keys: Int32Array): Repeats {
  const above = new Uint16Array(keys.length)
  const below = new Uint16Array(keys.length)
  /** By key: the first line that has it. */
  const firsts = new Map<number, number>()
  /** By line that is the first of its key: how many there are. */
  const counts = new Int32Array(keys.length)
  const firstOf = new Int32Array(keys.length)
  for (let line = 0; line < keys.length; line++) {
    let first = firsts.get(keys[line]!)
    if (first === undefined) firsts.set(keys[line]!, (first = line))
    firstOf[line] = first
    above[line] = Math.min(counts[first]!++, 0xffff)
  }

  for (let line = 0; line < keys.length; line++) below[line] = Math.min(counts[firstOf[line]!]! - 1 - above[line]!, 0xffff)
  return {above, below}
}

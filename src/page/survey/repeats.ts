/** How often each line stands on its page again, by its key (see `LineTable.key`). */
export interface Repeats {
  /** By line: its copies above it, at most 65,535. */
  above: Uint16Array
  /** By line: its copies below it, at most 65,535. */
  below: Uint16Array
}

/** Count the copies of each line by the keys of all. */
export function findRepeats(keys: Int32Array): Repeats {
  const count = keys.length
  const above = new Uint16Array(count)
  const below = new Uint16Array(count)
  // How many lines fall into each slot, 255 standing for more. Most lines are alone in theirs, so they have no copies and no map is asked.
  const mask = (2 << (32 - Math.clz32(count))) - 1
  const slots = new Uint8Array(mask + 1)
  for (let line = 0; line < count; line++) if (slots[keys[line]! & mask]! < 0xff) slots[keys[line]! & mask]!++

  const counts = new Map<number, number>()
  for (let line = 0; line < count; line++) {
    if (slots[keys[line]! & mask] === 1) continue
    const seen = counts.get(keys[line]!) ?? 0
    above[line] = Math.min(seen, 0xffff)
    counts.set(keys[line]!, seen + 1)
  }

  for (let line = 0; line < count; line++) {
    const all = slots[keys[line]! & mask] === 1 ? 1 : counts.get(keys[line]!)!
    below[line] = Math.min(all - 1 - above[line]!, 0xffff)
  }

  return {above, below}
}

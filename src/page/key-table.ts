/**
 * A map from 32-bit keys to numbers over 0: open addressing in one typed array,
 * key beside value, at most half full, so that a look-up costs one line of
 * the cache and most misses end at the first step.
 */
export class KeyTable {
  readonly #cells: Int32Array
  readonly #mask: number

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 64
    while (size < entries.size * 2) size *= 2
    this.#cells = new Int32Array(size * 2)
    this.#mask = size - 1
    for (const [key, value] of entries) {
      let slot = key & this.#mask
      while (this.#cells[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask
      this.#cells[slot * 2] = key
      this.#cells[slot * 2 + 1] = value
    }
  }

  /** The value of a key, or 0. */
  find(key: number): number {
    const cells = this.#cells
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const value = cells[slot * 2 + 1]!
      if (value === 0 || cells[slot * 2] === key) return value
    }
  }
}

/** How many 32-bit numbers the filter has. */
const filterSize = 2048

/**
 * A map from 32-bit keys to numbers over 0: open addressing in one typed array,
 * key beside value, at most half full, so that a look-up costs one line of
 * the cache and most misses end at the first step.
 */
export class KeyTable {
  readonly #cells: Int32Array
  readonly #mask: number
  /** A bit for each value of some bits of the keys: most keys that are not there end here, in a table that stays in the first cache. */
  readonly #filter: Int32Array = new Int32Array(filterSize)

  /** @param count The most keys that will be set. */
  constructor(count: number) {
    let size = 64
    while (size < count * 2) size *= 2
    this.#cells = new Int32Array(size * 2)
    this.#mask = size - 1
  }

  /** @param value Over 0. */
  set(key: number, value: number): void {
    this.#filter[(key >>> 5) & (filterSize - 1)]! |= 1 << key
    const cells = this.#cells
    let slot = key & this.#mask
    while (cells[slot * 2 + 1] !== 0 && cells[slot * 2] !== key) slot = (slot + 1) & this.#mask
    cells[slot * 2] = key
    cells[slot * 2 + 1] = value
  }

  /** The value of a key, or 0. */
  find(key: number): number {
    if (((this.#filter[(key >>> 5) & (filterSize - 1)]! >>> key) & 1) === 0) return 0
    const cells = this.#cells
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const value = cells[slot * 2 + 1]!
      if (value === 0 || cells[slot * 2] === key) return value
    }
  }
}

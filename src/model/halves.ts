/**
 * Join bytes that are packed by halves: the upper halves of all, two to a byte, then
 * the lower halves. Where upper halves are much alike, that compresses better.
 *
 * @param count how many bytes there are
 */
export function joinHalves(packed: Uint8Array, count: number): Uint8Array {
  const lowerFrom = (count + 1) >> 1
  const bytes = new Uint8Array(count)
  for (let index = 0; index < count; index++) {
    const shift = (index & 1) * 4
    const upper = (packed[index >> 1]! >> shift) & 15
    const lower = (packed[lowerFrom + (index >> 1)]! >> shift) & 15
    bytes[index] = (upper << 4) | lower
  }

  return bytes
}

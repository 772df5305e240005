/** What 1 is in a feature: features are fixed-point numbers of 16 bits, so that every machine has the same. */
export const one = 256

/** How many bits of a feature stand behind the point. */
const pointBits = 8

export function flag(value: boolean): number {
  return value ? one : 0
}

/** A share of a whole, 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * one) / whole)
}

/** The logarithm to base 2 of a count plus one, straight between powers of two. */
export function log(value: number): number {
  const next = Math.min(value, 0x3fff_ffff) + 1
  const power = 31 - Math.clz32(next)
  // From 1 to 2, the power of two divided out by a shift.
  const mantissa = power > pointBits ? next >> (power - pointBits) : next << (pointBits - power)
  return (power - 1) * one + mantissa
}

/** The sum of the chances of the lines of a stretch. */
function sumChances(chances: Float64Array, from: number, end: number): number {
  let sum = 0
  for (let line = from; line < end; line++) sum += chances[line]!
  return sum
}

/** Whether the lines of a stretch have on average at least a chance of being part of the article. */
export function isHeld(chances: Float64Array, {from, end}: {readonly from: number; readonly end: number}, least: number): boolean {
  return sumChances(chances, from, end) >= (end - from) * least
}

/** Whether lines have on average at least a chance of being part of the article. */
export function areHeld(chances: Float64Array, lines: readonly number[], least: number): boolean {
  return lines.reduce((sum, line) => sum + chances[line]!, 0) >= lines.length * least
}

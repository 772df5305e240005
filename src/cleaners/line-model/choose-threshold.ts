/** Steps that chances are counted in. */
const steps = 256

/**
 * The chance below which lines are best cut: the one at which the page's expected
 * F measure is greatest. It is `1 - sureness` at most, and lower where the page
 * leaves the model in doubt, so that such a page keeps more.
 *
 * Where F is greatest, a line is worth keeping as long as its chance is at least
 * F / (1 + beta²) (Lewis 1995; Jansche 2007).
 *
 * @param chances by line, the chance of being part of the article
 * @param words by line, how much it counts
 * @param sureness how sure it must be at least that a line is noise, see `thresholds`
 */
export function chooseThreshold(chances: Float64Array, words: Int32Array, sureness: number): number {
  const sizes = new Float64Array(steps + 1)
  const wanted = new Float64Array(steps + 1)
  let all = 0
  for (let line = 0; line < chances.length; line++) {
    const step = Math.floor(chances[line]! * steps)
    sizes[step]! += words[line]!
    wanted[step]! += chances[line]! * words[line]!
    all += chances[line]! * words[line]!
  }

  const weight = sureness / (1 - sureness)
  let kept = 0
  let right = 0
  let best = 0
  for (let step = steps; step >= 0; step--) {
    kept += sizes[step]!
    right += wanted[step]!
    // One word is added, so that a page of next to nothing keeps little.
    best = Math.max(best, ((1 + weight) * right) / (kept + weight * (all + 1)))
  }

  return Math.max(leastChance, best / (1 + weight))
}

/** A line with a lower chance than this is not kept, however little of the page is. */
const leastChance = 0.02

import type {Page} from '../page/page.js'
import {computeFeatures} from './features.js'
import {createNetwork, unit, type Network} from './network.js'

/** Unpacked when the first page is scored. */
let network: Network | undefined

/**
 * The log-odds over which the chances are taken. The network is trained for the
 * F1 of pages and is too sure of itself: of lines that it holds for noise with a
 * chance of .9, nine in ten are once its log-odds are taken at this fraction.
 */
const temperature = 1.5

/** The chance of each line being part of the article, 0 to 1. */
export function scoreLines(page: Page): Float64Array {
  network ??= createNetwork()
  const odds = network.score(page.lines, computeFeatures(page))
  const chances = new Float64Array(odds.length)
  for (let line = 0; line < odds.length; line++) chances[line] = 1 / (1 + Math.exp(-odds[line]! / (unit * temperature)))
  return chances
}

/** Score with other weights from now on: benchmarks measure pages with weights that have not seen them. */
export function useNetwork(other: Network | undefined): void {
  network = other
}

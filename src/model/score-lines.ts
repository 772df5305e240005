import type {Page} from '../page/page.js'
import {computeFeatures} from './features.js'
import {createNetwork, unit, type Network, type Scores} from './network.js'

/** Unpacked when the first page is scored. */
let network: Network | undefined

/**
 * The log-odds over which the chances are taken. The network is trained for the
 * F1 of pages and is too sure of itself; at this fraction of its log-odds, of the
 * lines of pages it had not seen and had a say on, those with a chance of .5 to .6
 * of being noise were noise in 63% of cases, of .7 to .8 in 73%, of .9 to .95 in
 * 91%, and above in 99% (`blocks` of the benchmark, five-fold by site).
 */
const temperature = 1.5

/** What the network says of each line of a page. */
export function scoreLines(page: Page): Scores {
  network ??= createNetwork()
  return network.score(page.lines, computeFeatures(page))
}

/** The chance of each line being part of the article, 0 to 1. */
export function readChances({article}: Scores): Float64Array {
  const chances = new Float64Array(article.length)
  for (let line = 0; line < article.length; line++) chances[line] = 1 / (1 + Math.exp(-article[line]! / (unit * temperature)))
  return chances
}

/** Score with other weights from now on: benchmarks measure pages with weights that have not seen them. */
export function useNetwork(other: Network | undefined): void {
  network = other
}

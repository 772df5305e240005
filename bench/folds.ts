import {readFileSync} from 'node:fs'
import {createNetwork, type Network} from '../src/model/network.js'
import {useNetwork} from '../src/model/score-lines.js'

const networks = new Map<number, Network>()

/** Score lines with the weights that were trained without the pages of a fold. */
export function useFold(fold: number): void {
  let network = networks.get(fold)
  if (!network) {
    const weights = readFileSync(new URL(`weights/fold-${fold}.bin`, import.meta.url)).toString('base64')
    networks.set(fold, (network = createNetwork(weights)))
  }

  useNetwork(network)
}

import type {Fact} from './fact.js'
import type {Opening} from './head/opening.js'

/** Where the article was written: the place of its dateline, as it stands there. */
export function readLocation(opening: Opening | undefined): Fact | undefined {
  return opening?.place && {...opening.place, rule: 'dateline', confidence: 0.85}
}

import type {Keep, Options} from '../index.js'

/**
 * Lay options over others. What is one value is replaced; cleaners are merged by
 * id; what there is a list of, rules and what to keep, adds up.
 */
export function mergeOptions(base: Options, over: Options): Options {
  // What is undefined is not said, so it replaces nothing.
  const given: Options = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined))
  return {
    ...base,
    ...given,
    ...((base.cleaners ?? over.cleaners) && {cleaners: {...base.cleaners, ...over.cleaners}}),
    ...((base.rules ?? over.rules) && {rules: [...(base.rules ?? []), ...(over.rules ?? [])]}),
    ...((base.keep ?? over.keep) && {keep: [...listOf(base.keep), ...listOf(over.keep)]})
  }
}

function listOf(keep: Options['keep']): readonly Keep[] {
  if (keep === undefined) return []
  return Array.isArray(keep) ? (keep as readonly Keep[]) : [keep as Keep]
}

import type {Fact} from '../fact.js'
import type {HeadLine} from '../head/head-line.js'
import {readOnlyNames, type Name} from './names.js'

/** The names of a stretch that holds nothing but names. */
export function wholeNames({value}: Pick<HeadLine, 'value'>, start: number, end: number): Name[] | undefined {
  const names = readOnlyNames(value.slice(start, end))
  return names && shift(names, start)
}

/** Move names by a number of characters. */
export function shift(names: readonly Name[], by: number): Name[] {
  return names.map(({value, start, end}) => ({value, start: start + by, end: end + by}))
}

/** The names of a line as a fact. */
export function toFact(line: HeadLine, names: readonly Name[], rule: string, confidence: number): Fact<string[]> {
  return {
    value: distinct(names.map(({value}) => value)),
    start: line.start + names[0]!.start,
    end: line.start + names.at(-1)!.end,
    rule,
    confidence
  }
}

/** Names without those that stand before, whatever their case. */
export function distinct(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index)
}

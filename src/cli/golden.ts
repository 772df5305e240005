import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {clean, type Options, type Removal, type Result} from '../index.js'
import {messageOf} from './cli-error.js'
import type {ExpectedRemoval, GoldenCase} from './golden-case.js'
import {mergeOptions} from './merge-options.js'

/** What is wrong with what came out. */
export type Failure =
  | {readonly type: 'error'; readonly message: string}
  | {readonly type: 'no-expected-text'}
  | {readonly type: 'text'; readonly expected: string; readonly actual: string}
  | {readonly type: 'metadata'; readonly field: string; readonly expected: unknown; readonly actual: unknown}
  | {readonly type: 'removal'; readonly expected: ExpectedRemoval; readonly actual: readonly Stretch[] | undefined}

/** A stretch of the input, with the removal that took it, or none if it was kept. */
export interface Stretch {
  readonly text: string
  readonly removal: Removal | undefined
}

/** Clean the page of a case, and compare. `base` holds options of all cases, over which its own win. */
export function runCase(golden: GoldenCase, base: Options = {}): {result?: Result; failures: Failure[]} {
  let result
  try {
    result = clean(golden.input, mergeOptions(base, golden.options))
  } catch (error) {
    return {failures: [{type: 'error', message: messageOf(error)}]}
  }

  return {result, failures: checkCase(golden, result)}
}

/** Compare what came out with what should. Nothing is normalised but one line feed at the end. */
export function checkCase(golden: GoldenCase, result: Result): Failure[] {
  const failures: Failure[] = []
  const {input, expected, account} = golden
  if (expected === undefined) failures.push({type: 'no-expected-text'})
  else if (dropLastFeed(expected) !== dropLastFeed(result.text)) {
    failures.push({type: 'text', expected: dropLastFeed(expected), actual: dropLastFeed(result.text)})
  }

  for (const [field, value] of Object.entries(account.metadata ?? {})) {
    const actual = fieldOf(result, field)
    if (!isDeepStrictEqual(actual, value)) failures.push({type: 'metadata', field, expected: value, actual})
  }

  for (const removal of account.removals ?? []) {
    const actual = whatBecameOf(removal, input, result.removals)
    if (actual !== 'gone') failures.push({type: 'removal', expected: removal, actual})
  }

  return failures
}

/**
 * Write what came out as what is expected: `expected.txt`, and in an
 * `expected.json` the fields of metadata that it lists. Its removals are left
 * alone: they say what must go, not what went.
 *
 * @returns The case as it is now expected.
 */
export async function updateCase(folder: string, golden: GoldenCase, result: Result): Promise<GoldenCase> {
  let {expected, account} = golden
  if (expected === undefined || dropLastFeed(expected) !== dropLastFeed(result.text)) {
    expected = result.text.endsWith('\n') ? result.text : `${result.text}\n`
    await writeFile(join(folder, 'expected.txt'), expected)
  }

  const metadata = Object.fromEntries(Object.keys(account.metadata ?? {}).map((field) => [field, fieldOf(result, field)]))
  if (account.metadata && !isDeepStrictEqual(metadata, account.metadata)) {
    account = {...account, metadata}
    await writeFile(join(folder, 'expected.json'), `${JSON.stringify(account, undefined, 2)}\n`)
  }

  return {...golden, expected, account}
}

function dropLastFeed(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text
}

/** A field of the metadata as JSON would have it, null if absent. */
function fieldOf({metadata}: Result, field: string): unknown {
  const value = Object.hasOwn(metadata, field) ? (metadata as unknown as Record<string, unknown>)[field] : undefined
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown)
}

/**
 * What became of a piece of text: `'gone'` if somewhere all of it went as the
 * kind, white space aside, in one removal or several; otherwise what became of
 * the place where most of it did; undefined if the page does not hold it.
 */
function whatBecameOf({kind, text}: ExpectedRemoval, input: string, removals: readonly Removal[]): 'gone' | Stretch[] | undefined {
  let best: Stretch[] | undefined
  let least = Infinity
  for (let start = input.indexOf(text); start >= 0; start = input.indexOf(text, start + 1)) {
    const stretches = stretchesOf(input, start, start + text.length, removals)
    const amiss = stretches.filter(({removal}) => removal?.kind !== kind).reduce((sum, stretch) => sum + stretch.text.length, 0)
    if (amiss === 0) return 'gone'
    if (amiss < least) {
      best = stretches
      least = amiss
    }
  }

  return best
}

/** A span of the input by what took it; what is white space only is left out. */
function stretchesOf(input: string, from: number, to: number, removals: readonly Removal[]): Stretch[] {
  const stretches: Stretch[] = []
  let position = from
  for (const removal of removals) {
    if (removal.end <= position || removal.kind === 'whitespace') continue
    if (removal.start >= to) break
    add(removal.start, undefined)
    add(Math.min(removal.end, to), removal)
  }

  add(to, undefined)
  return stretches

  function add(end: number, removal: Removal | undefined): void {
    const text = input.slice(position, end)
    if (text.trim() !== '') stretches.push({text, removal})
    position = Math.max(position, end)
  }
}

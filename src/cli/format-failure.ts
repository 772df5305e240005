import {structuredPatch} from 'diff'
import {escapeControl, escapeLine} from './escape-control.js'
import type {Failure, Stretch} from './golden.js'
import type {Colors} from './output.js'

/** Beyond this many lines apart a diff is no help, and takes long to make. */
const mostEdits = 2000

/** Say what is wrong with what came out of a case, in lines that end with a line feed. */
export function formatFailure(failure: Failure, colors: Colors): string {
  switch (failure.type) {
    case 'error': {
      return `${escapeLine(failure.message)}\n`
    }

    case 'no-expected-text': {
      return 'expected.txt is missing; run with --update to write it\n'
    }

    case 'text': {
      return formatDiff(failure.expected, failure.actual, colors)
    }

    case 'metadata': {
      const {field, expected, actual} = failure
      return `metadata ${escapeLine(field)}: expected ${json(expected)}, found ${json(actual)}\n`
    }

    case 'removal': {
      const {expected, actual} = failure
      return `removal ${expected.kind}: ${json(expected.text)} is ${formatStretches(actual)}\n`
    }
  }
}

function formatStretches(stretches: readonly Stretch[] | undefined): string {
  if (!stretches) return 'not in input.txt'
  const [first, second] = stretches
  if (first && !second) return fateOf(first)
  return stretches.map((stretch) => `${fateOf(stretch)} in ${json(stretch.text.trim())}`).join(', ')
}

function fateOf({removal}: Stretch): string {
  return removal ? `cut as ${removal.kind} (${removal.rule})` : 'kept'
}

/** A unified diff in which white space at the ends of changed lines can be seen. */
function formatDiff(expected: string, actual: string, {red, green, cyan}: Colors): string {
  const patch = structuredPatch('', '', `${expected}\n`, `${actual}\n`, undefined, undefined, {context: 2, maxEditLength: mostEdits})
  if (!patch) return `the text differs in more than ${mostEdits} lines\n`
  let shown = `${red('- expected.txt')}\n${green('+ what came out')}\n`
  for (const {oldStart, oldLines, newStart, newLines, lines} of patch.hunks) {
    shown += `${cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`)}\n`
    for (const line of lines) {
      if (line.startsWith('-')) shown += `${red(showEnd(line))}\n`
      else if (line.startsWith('+')) shown += `${green(showEnd(line))}\n`
      else shown += `${escapeControl(line)}\n`
    }
  }

  return shown
}

function showEnd(line: string): string {
  const kept = line.trimEnd()
  return escapeControl(kept) + escapeLine(line.slice(kept.length)).replaceAll(/\s/gu, '·')
}

function json(value: unknown): string {
  return escapeLine(JSON.stringify(value))
}

import {relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import picocolors from 'picocolors'
import {describe, expect, it} from 'vitest'
import {formatFailure} from '../src/cli/format-failure.js'
import {runCase} from '../src/cli/golden.js'
import {findCases, loadCase} from '../src/cli/golden-case.js'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const colors = picocolors.createColors(false)
const cases = (await findCases(fixtures)).map((folder) => relative(fixtures, folder))

async function explainFailures(name: string): Promise<string> {
  const {failures} = runCase(await loadCase(`${fixtures}/${name}`))
  // One text, so that what a failed test prints is what `unboil test` prints.
  return failures.map((failure) => formatFailure(failure, colors)).join('')
}

describe('golden pages', () => {
  it.each(cases.filter((name) => !name.startsWith('wanted/')))('%s', async (name) => {
    expect(await explainFailures(name)).toBe('')
  })
})

// Pages that no rule gets right yet. One that begins to pass fails here, and moves up.
describe('pages wanted, not there yet', () => {
  it.fails.each(cases.filter((name) => name.startsWith('wanted/')))('%s', async (name) => {
    expect(await explainFailures(name)).toBe('')
  })
})

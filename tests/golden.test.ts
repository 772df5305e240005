import {relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import picocolors from 'picocolors'
import {expect, it} from 'vitest'
import {formatFailure} from '../src/cli/format-failure.js'
import {findCases, loadCase, runCase} from '../src/cli/golden.js'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const colors = picocolors.createColors(false)

it.each((await findCases(fixtures)).map((folder) => [relative(fixtures, folder), folder]))('%s', async (_, folder) => {
  const {failures} = runCase(await loadCase(folder!))
  // One text, so that what a failed test prints is what `unboil test` prints.
  expect(failures.map((failure) => formatFailure(failure, colors)).join('')).toBe('')
})

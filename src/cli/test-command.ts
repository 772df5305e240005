import {relative} from 'node:path'
import type {Options} from '../index.js'
import {CliError} from './cli-error.js'
import {escapeLine} from './escape-control.js'
import {formatFailure} from './format-failure.js'
import {checkCase, runCase, updateCase, type Failure} from './golden.js'
import {findCases, loadCase} from './golden-case.js'
import {loadConfig} from './load-config.js'
import type {Output} from './output.js'

/** The options of `unboil test`, as commander reads them. */
export interface TestFlags {
  readonly update?: true
  readonly config?: string | false
}

/**
 * Check every golden case in some folders, a line a case.
 *
 * @returns The exit code: 1 if a case failed.
 * @throws CliError (exit code 2) if there is no case or the config is wrong.
 */
export async function testCommand(directories: readonly string[], flags: TestFlags, output: Output): Promise<0 | 1> {
  const config = await loadConfig(flags.config)
  // A case that is found twice, as in `test cases cases/one`, runs once.
  const folders = new Set<string>()
  for (const directory of directories) {
    for (const folder of await findCases(directory)) folders.add(relative('', folder) || '.')
  }

  if (folders.size === 0) throw new CliError(`${directories.join(', ')}: no golden case; a case is a folder with an input.txt`, 2)
  const {colors} = output
  let failed = 0
  for (const folder of folders) {
    const {failures, updated} = await runFolder(folder, config, flags.update === true)
    if (failures.length > 0) failed++
    const word = failures.length > 0 ? colors.red('failed ') : updated ? colors.yellow('updated') : colors.green('passed ')
    await output.write(`${word} ${escapeLine(folder)}\n`)
    for (const failure of failures) await output.write(indent(formatFailure(failure, colors)))
  }

  const summary = `${folders.size - failed} passed, ${failed} failed`
  await output.write(`\n${failed > 0 ? colors.red(summary) : colors.green(summary)}\n`)
  return failed > 0 ? 1 : 0
}

/** Run one case; with `update`, write what came out and check what is still wrong then. */
async function runFolder(folder: string, config: Options, update: boolean): Promise<{failures: Failure[]; updated: boolean}> {
  try {
    const golden = await loadCase(folder)
    const {result, failures} = runCase(golden, config)
    if (!update || !result || failures.length === 0) return {failures, updated: false}
    const now = checkCase(await updateCase(folder, golden, result), result)
    return {failures: now, updated: now.length < failures.length}
  } catch (error) {
    // A case that cannot be loaded fails; the others are still run.
    if (!(error instanceof CliError)) throw error
    return {failures: [{type: 'error', message: error.message}], updated: false}
  }
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ')
}

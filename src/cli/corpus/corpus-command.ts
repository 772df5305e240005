import {parseField} from '../../bulk/field.js'
import {createPool, type Pool} from '../../bulk/pool.js'
import {findInputs, type Input} from '../../bulk/read/inputs.js'
import type {Options} from '../../index.js'
import {optionsOf} from '../clean-options.js'
import {CliError, messageOf} from '../cli-error.js'
import {findConfig, loadConfig} from '../load-config.js'
import {checkPaths} from './check-paths.js'
import {targetOf, type CorpusFlags} from './corpus-flags.js'
import {cleanToFiles} from './to-files.js'
import {cleanToStandardOutput} from './to-standard-output.js'

/**
 * Clean a corpus: files, folders, globs or standard input, to a file, to shards
 * in a folder, or to standard output.
 *
 * @returns The exit code: 1 if a record was passed over.
 * @throws CliError (exit code 2) if it is asked wrongly.
 */
export async function corpusCommand(names: readonly string[], flags: CorpusFlags): Promise<number> {
  const inputs = await inputsOf(names, flags)
  checkInto(flags)
  const configFile = flags.config ?? (await findConfig())
  const options = {...optionsOf(flags, await loadConfig(configFile)), ...(!flags.metadata && {metadata: false})}
  if (flags.out !== '-') return cleanToFiles({inputs, flags, target: await targetOf(flags), options, configFile, startPool: () => startPool(flags, options, configFile)})
  for (const name of ['resume', 'overwrite', 'report', 'to'] as const) {
    if (flags[name] !== undefined) throw new CliError(`--${name}: has no effect on standard output; name a file or folder as --out`, 2)
  }

  if (flags.errors !== undefined) await checkPaths(inputs, [{flag: '--errors', path: flags.errors, replace: true}])
  return cleanToStandardOutput(inputs, settingsOf(flags), startPool(flags, options, configFile), flags.errors)
}

async function inputsOf(names: readonly string[], {from, resume}: CorpusFlags): Promise<Input[]> {
  let inputs
  try {
    inputs = await findInputs(names, from)
  } catch (error) {
    throw new CliError(messageOf(error), 2)
  }

  const standardInput = inputs.some(({path}) => path === '-')
  if (standardInput && process.stdin.isTTY) throw new CliError('no input; name files or pipe records in, or see unboil corpus --help', 2)
  if (standardInput && resume) throw new CliError('--resume: standard input (-) cannot be read again; name files', 2)
  if (standardInput && inputs.some(({path, format}) => path === '-' && format === 'parquet')) throw new CliError('--from parquet: Parquet cannot be read from standard input; name files', 2)
  return inputs
}

/** The metadata must not take the place of the text. */
function checkInto({field, into}: CorpusFlags): void {
  const {name, path} = parseField(field)
  if (into === name || into === path[0]) throw new CliError(`--into ${into}: would replace the text, which is in ${field}; name another field`, 2)
}

/** What is done to the records, as far as both kinds of output go. */
export function settingsOf({field, into, removals}: CorpusFlags): {field: ReturnType<typeof parseField>; into: string; removals: boolean} {
  return {field: parseField(field), into, removals: removals === true}
}

function startPool({workers, timeout}: CorpusFlags, options: Options, config: string | false): Pool {
  return createPool({options, config}, {timeout: timeout * 1000, ...(workers !== undefined && {workers})})
}

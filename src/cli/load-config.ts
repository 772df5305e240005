import {access, readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {clean, type Options} from '../index.js'
import {CliError, messageOf} from './cli-error.js'

/** Where options are looked for if no file is named, in this order. */
const configNames: readonly string[] = ['unboil.config.js', 'unboil.config.mjs', 'unboil.config.json']

/**
 * Load the options of a config file: the default export of a module, or JSON.
 *
 * @param file The file; if undefined, the first of `configNames` in the working directory; false for none.
 * @returns Options that have been checked; none if there is no file.
 * @throws CliError (exit code 2) that names the file and what is wrong in it.
 */
export async function loadConfig(file?: string | false): Promise<Options> {
  const path = file === undefined ? await findConfig() : file
  if (path === false) return {}
  if (!(await exists(path))) throw new CliError(`${path}: no such file; check the name given to --config`, 2)
  const options = await (path.endsWith('.json') ? loadJson(path) : loadModule(path))
  try {
    // An empty page says whether the options are good.
    clean('', options as Options)
  } catch (error) {
    throw new CliError(`${path}: ${messageOf(error)}`, 2)
  }

  return options as Options
}

/** The config that is taken if none is named; false if there is none. */
export async function findConfig(): Promise<string | false> {
  for (const name of configNames) {
    if (await exists(name)) return name
  }

  return false
}

async function loadJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new CliError(`${path}: is not JSON (${messageOf(error)}); correct it`, 2)
  }
}

async function loadModule(path: string): Promise<unknown> {
  let module
  try {
    module = (await import(pathToFileURL(resolve(path)).href)) as {default?: unknown}
  } catch (error) {
    throw new CliError(`${path}: cannot be loaded (${messageOf(error)}); it should be a module that exports its options as default`, 2)
  }

  if (module.default === undefined) throw new CliError(`${path}: has no default export; write \`export default {…}\``, 2)
  return module.default
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}

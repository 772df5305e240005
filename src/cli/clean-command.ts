import {clean, cleaners, type Options, type Result} from '../index.js'
import {optionsOf, type OptionFlags} from './clean-options.js'
import {CliError, messageOf} from './cli-error.js'
import {escapeControl} from './escape-control.js'
import {explain} from './explain.js'
import {formatFrontMatter} from './front-matter.js'
import {loadConfig} from './load-config.js'
import {mergeOptions} from './merge-options.js'
import {complain, type Output} from './output.js'
import {readStandardInput, readText} from './read-input.js'

/** The options of the command, as commander reads them. */
export interface CleanFlags extends OptionFlags {
  readonly json?: true
  readonly metadata?: true
  readonly frontMatter?: true
  readonly url?: string
  readonly explain?: true
  readonly list?: true
}

/**
 * Clean files, or standard input where the name is `-` or there is none.
 *
 * @returns The exit code: 1 if a file could not be read or cleaned.
 * @throws CliError (exit code 2) if there is nothing to clean or an option is wrong.
 */
export async function cleanCommand(files: readonly string[], flags: CleanFlags, output: Output): Promise<0 | 1> {
  if (flags.list) {
    await output.write(listCleaners())
    return 0
  }

  if (files.length === 0 && process.stdin.isTTY) {
    throw new CliError('no input; name a file or pipe text in, or see unboil --help', 2)
  }

  if (flags.url !== undefined && files.length > 1) throw new CliError('--url is the address of one page; give one file', 2)
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new CliError('standard input (-) can be read only once; name it once', 2)
  const config = await loadConfig(flags.config)
  const options = mergeOptions(config, {...optionsOf(flags, config), ...(flags.url !== undefined && {url: flags.url})})
  const names = files.length > 0 ? files : ['-']
  const headed = names.length > 1 && !flags.json && !flags.metadata && !flags.frontMatter
  let exitCode: 0 | 1 = 0
  let separator = ''
  for (const name of names) {
    try {
      const page = name === '-' ? await readStandardInput() : await readText(name)
      const result = cleanOne(name, page, options)
      const shown = show(name, page, result, flags, output)
      if (headed) {
        const header = `==> ${name === '-' ? 'standard input' : name} <==\n`
        await output.write(separator + (output.terminal ? escapeControl(header) : header))
      }

      await output.write(shown)
      separator = shown === '' || shown.endsWith('\n') ? '\n' : '\n\n'
      if (flags.explain && result.fallback) {
        complain(`${name}: the cleaners would have left next to nothing; only the surest cuts were made`)
      }
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      complain(error.message)
      exitCode = 1
    }
  }

  return exitCode
}

function cleanOne(name: string, page: string, options: Options): Result {
  try {
    return clean(page, options)
  } catch (error) {
    // The options have been checked and any string can be cleaned: a rule or keep function of the config threw.
    throw new CliError(`${name}: cannot be cleaned (${messageOf(error)}); check the rules of your config, or report it`, 1)
  }
}

/** What is written of a page. The clean text is exact unless a person is looking. */
function show(name: string, page: string, result: Result, flags: CleanFlags, {terminal, colors}: Output): string {
  if (flags.json ?? flags.metadata) {
    const {text, metadata, removals, fallback} = result
    const value = flags.json ? {file: name, text, metadata, removals, fallback} : {file: name, metadata}
    const json = JSON.stringify(value, undefined, terminal ? 2 : undefined)
    return `${terminal ? escapeControl(json) : json}\n`
  }

  if (flags.frontMatter) {
    const shown = formatFrontMatter(result, name) + endLine(result.text)
    return terminal ? escapeControl(shown) : shown
  }

  if (flags.explain) return endLine(explain(page, result.removals, colors))
  return terminal ? endLine(escapeControl(result.text)) : result.text
}

function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

function listCleaners(): string {
  const rows = [{id: 'ID', kind: 'KIND', description: 'WHAT IT FINDS'}, ...cleaners]
  const idWidth = Math.max(...rows.map(({id}) => id.length))
  const kindWidth = Math.max(...rows.map(({kind}) => kind.length))
  return rows.map(({id, kind, description}) => `${id.padEnd(idWidth)}  ${kind.padEnd(kindWidth)}  ${description}\n`).join('')
}

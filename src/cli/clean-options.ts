import {cleaners, type Mode, type Options} from '../index.js'
import {CliError} from './cli-error.js'

/** The options of the command line that are options of `clean`, as commander reads them. */
export interface OptionFlags {
  readonly mode?: Mode
  readonly content?: NonNullable<Options['content']>
  readonly title?: NonNullable<Options['title']>
  readonly dateline?: NonNullable<Options['dateline']>
  readonly now?: string
  readonly language?: string
  readonly keep?: readonly string[]
  readonly off?: readonly string[]
  readonly config?: string | false
}

/**
 * The options that the command line asks for, to be laid over those of the config.
 *
 * @throws CliError (exit code 2) if a cleaner is switched off that is not there.
 */
export function optionsOf({mode, content, title, dateline, now, language, keep, off = []}: OptionFlags, config: Options): Options {
  const known = new Set([...cleaners, ...(config.rules ?? [])].map(({id}) => id))
  for (const id of off) {
    if (!known.has(id)) throw new CliError(`--off ${id}: no cleaner has this id; see unboil --list`, 2)
  }

  return {
    ...(mode && {mode}),
    ...(content && {content}),
    ...(title && {title}),
    ...(dateline && {dateline}),
    ...(now !== undefined && {now}),
    ...(language !== undefined && {language}),
    ...(keep && {keep}),
    ...(off.length > 0 && {cleaners: Object.fromEntries(off.map((id) => [id, false]))})
  }
}

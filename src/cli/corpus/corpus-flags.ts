import {stat} from 'node:fs/promises'
import type {Format} from '../../bulk/read/inputs.js'
import type {OutputFormat, Target} from '../../bulk/write/target.js'
import type {OptionFlags} from '../clean-options.js'
import {CliError} from '../cli-error.js'

/** The options of `unboil corpus`, as commander reads them. */
export interface CorpusFlags extends OptionFlags {
  readonly out: string
  readonly field: string
  readonly into: string
  readonly metadata: boolean
  readonly removals?: true
  readonly from?: Format
  readonly to?: OutputFormat
  readonly shardSize: number
  readonly errors?: string
  readonly resume?: true
  readonly overwrite?: true
  readonly workers?: number
  readonly timeout: number
  readonly report?: string
  readonly quiet?: true
}

/** Formats that can be read and written, as the options name them. */
export const inputFormats: readonly Format[] = ['jsonl', 'warc', 'parquet', 'text']
export const outputFormats: readonly OutputFormat[] = ['jsonl', 'jsonl.gz', 'parquet']

/**
 * Where the output goes, by the name given to `--out`: a file of a known
 * extension, or a folder of shards.
 *
 * @throws CliError (exit code 2) if the name is of another kind of file, or the options do not go together.
 */
export async function targetOf({out, to, shardSize}: CorpusFlags): Promise<Target> {
  const folder = out.endsWith('/') || (await isFolder(out)) || !/\.[^./]+$/u.test(out)
  if (folder) return {path: out, format: to ?? 'jsonl', shardSize: shardSize * 1024 * 1024}
  const format = fileFormatOf(out)
  if (!format) {
    throw new CliError(`--out ${out}: is no kind of file that can be written; name a .jsonl, .jsonl.gz or .parquet file, a folder (with a / at its end), or - for standard output`, 2)
  }

  if (to && to !== format) throw new CliError(`--to ${to}: the name ${out} says ${format}; give one of them`, 2)
  return {path: out, format, shardSize: undefined}
}

function fileFormatOf(path: string): OutputFormat | undefined {
  if (/\.(?:jsonl|ndjson)$/iu.test(path)) return 'jsonl'
  if (/\.(?:jsonl|ndjson)\.gz$/iu.test(path)) return 'jsonl.gz'
  return /\.parquet$/iu.test(path) ? 'parquet' : undefined
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
}

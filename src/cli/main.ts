#!/usr/bin/env node
import {createRequire} from 'node:module'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {longestTimeout, mostWorkers} from '../bulk/pool-options.js'
import {cleanCommand, type CleanFlags} from './clean-command.js'
import {CliError} from './cli-error.js'
import {inputFormats, outputFormats, type CorpusFlags} from './corpus/corpus-flags.js'
import {complain, standardOutput} from './output.js'
import {plan} from '../options.js'
import {testCommand, type TestFlags} from './test-command.js'

const exitCodes = `
Exit codes:
  0  all went well
  1  a file or record could not be read or cleaned (the others are done), or a golden case failed
  2  wrong usage: a bad option, a bad config, no input, no golden case
`

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has enough, as `head` has after ten lines.
  if (error.code === 'EPIPE') process.exit()
  complain(`standard output: cannot be written (${error.message})`)
  process.exit(1)
})

process.exitCode = await run(process.argv)

async function run(argv: readonly string[]): Promise<number> {
  let exitCode = 0
  try {
    await createProgram((code) => (exitCode = code)).parseAsync(argv)
    return exitCode
  } catch (error) {
    // Commander has written its message, or the help, by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof CliError) {
      complain(error.message)
      return error.exitCode
    }

    // The system said no, as to an update of a read-only file. Anything else is a bug, which needs its stack.
    if (!(error instanceof Error && 'syscall' in error)) throw error
    complain(error.message)
    return 1
  }
}

function createProgram(done: (exitCode: number) => void): Command {
  const {version} = createRequire(import.meta.url)('unboil/package.json') as {version: string}
  const program = new Command('unboil')
    .description('Take the noise off the text of scraped pages: the article comes out.')
    .usage('[options] [file...]\n       unboil corpus [options] <in...> --out <out>\n       unboil test [options] <dir...>')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    // Before the subcommands, which take these over.
    .exitOverride()
    .configureOutput({outputError: (message) => complain(oneLine(message))})
    .enablePositionalOptions()
    .argument('[file...]', 'files to clean; standard input if none, or for -')
    .addOption(new Option('--json', 'write the text, the metadata and every removal, a line of JSON a file').conflicts(['metadata', 'explain']))
    .addOption(new Option('--metadata', 'write the metadata only, a line of JSON a file').conflicts('explain'))
    .addOption(new Option('--front-matter', 'write the metadata as YAML before the text').conflicts(['json', 'metadata', 'explain']))
    .option('--explain', 'show the page with what goes struck out, and why')
    .option('--url <address>', 'the address of the page: a date in it is evidence')
  addCleanOptions(program)
    .option('--list', 'list the cleaners')
    .addHelpText(
      'after',
      `
Examples:
  unboil page.txt                     the article
  html2text page.html | unboil        in a pipe
  unboil --explain page.txt           what goes, and why
  unboil --front-matter page.txt      with its title, authors and dates before it
  unboil --json pages/*.txt | jq -r .metadata.title
  unboil --off duplicate --keep 'Chapter 1' page.txt
  unboil test cases                   check golden cases
  unboil ./test                       clean a file that is called test
${exitCodes}`
    )
    .action(async (files: string[], flags: CleanFlags) => done(await cleanCommand(files, flags, standardOutput())))

  addCleanOptions(
    program
      .command('corpus')
      .description('Clean a corpus: JSON Lines, WET and WARC, Parquet, folders of text')
      .argument('<in...>', 'files, folders and globs; - for JSON Lines on standard input')
      .requiredOption('--out <out>', 'a .jsonl, .jsonl.gz or .parquet file, a folder for shards, or - for standard output')
      .helpOption('-h, --help', 'show this help')
      .option('--field <path>', 'the field that holds the text, with dots on the way to it', nonEmpty, 'text')
      .option('--into <name>', 'the field that takes the metadata', nonEmpty, 'unboil')
      .option('--no-metadata', 'read and write no metadata, which takes less time')
      .option('--removals', 'write what was removed as well, with its offsets')
      .addOption(new Option('--from <format>', 'the format of all inputs (default: by their names)').choices(inputFormats))
      .addOption(new Option('--to <format>', 'the format of the shards in a folder (default: jsonl)').choices(outputFormats))
      .option('--shard-size <mib>', 'about how large a shard is, in MiB', positive, 256)
      .option('--errors <file>', 'where to write what is passed over (default: beside the output)')
      .option('--resume', 'go on where a run that was stopped left off')
      .option('--overwrite', 'replace output that is there')
      .option('--workers <n>', 'how many threads clean (default: one for each core)', workers)
      .option('--timeout <seconds>', 'how long a page may take', seconds, 30)
      .option('--report <file>', 'write a page about the run, in HTML')
      .option('--quiet', 'show no progress and no summary')
  )
    .addHelpText(
      'after',
      `
Examples:
  unboil corpus pages.jsonl.gz --out clean.jsonl
  unboil corpus crawl/*.warc.wet.gz --out clean/ --to parquet
  unboil corpus data/*.parquet --field content --out clean.parquet --report report.html
  zcat pages.jsonl.gz | unboil corpus - --out - | head
${exitCodes}`
    )
    .action(async (names: string[], flags: CorpusFlags) => {
      refuseStray(program, 'corpus')
      // What it takes is loaded only where it is wanted.
      const {corpusCommand} = await import('./corpus/corpus-command.js')
      done(await corpusCommand(names, flags))
    })

  program
    .command('test')
    .description('Check golden cases: folders with input.txt and expected.txt')
    .argument('<dir...>', 'where to look for cases, at any depth')
    .option('--update', 'write what is expected from what comes out; look at the changes')
    .helpOption('-h, --help', 'show this help')
    .option('--config <file>', 'options for all cases (default: unboil.config.{js,mjs,json}, if there)')
    .option('--no-config', 'do not look for a config')
    .addHelpText(
      'after',
      `
A case is a folder with
  input.txt      the page
  expected.txt   the clean text, and a line feed
  expected.json  optional: {"metadata": {…}, "removals": [{"kind": "share", "text": "Tweet"}]}
  options.json   optional: options of the case
${exitCodes}`
    )
    .action(async (directories: string[], flags: TestFlags) => {
      refuseStray(program, 'test')
      done(await testCommand(directories, flags, standardOutput()))
    })

  return program
}

/** The options of the command line that are options of `clean`. */
function addCleanOptions(command: Command): Command {
  return command
    .addOption(new Option('--mode <mode>', 'how eager to be').choices(['balanced', 'precision', 'recall']))
    .addOption(new Option('--content <what>', 'what the page is: readers\' comments are noise in an article').choices(['auto', 'article', 'any']))
    .addOption(new Option('--title <what>', 'whether the title stays in the text (default: drop)').choices(['keep', 'drop']))
    .addOption(new Option('--dateline <what>', 'whether a dateline stays in the text (default: keep)').choices(['keep', 'drop']))
    .option('--now <date>', 'when the pages were scraped, to read dates such as 3 hours ago', checked('now'))
    .option('--language <tag>', 'the language of the pages (default: told by their words)', checked('language'))
    .option('--keep <text>', 'keep what holds this text; may be given again', collect)
    .option('--off <id>', 'switch a cleaner off; may be given again', collect)
    .option('--config <file>', 'options as a module or JSON (default: unboil.config.{js,mjs,json}, if there)')
    .option('--no-config', 'do not look for a config')
}

function refuseStray(program: Command, command: string): void {
  const [stray] = Object.keys(program.opts())
  if (stray !== undefined) throw new CliError(`--${stray} stands before ${command}, where it has no effect; see unboil ${command} --help`, 2)
}

function nonEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must not be empty.')
  return value
}

function positive(value: string): number {
  const number = Number(value)
  if (!(number > 0 && Number.isFinite(number))) throw new InvalidArgumentError('It must be a number above 0.')
  return number
}

function seconds(value: string): number {
  const number = positive(value)
  const most = Math.floor(longestTimeout / 1000)
  if (number > most) throw new InvalidArgumentError(`It must be at most ${most}.`)
  return number
}

function workers(value: string): number {
  const number = positive(value)
  if (!Number.isInteger(number)) throw new InvalidArgumentError('It must be a whole number.')
  if (number > mostWorkers) throw new InvalidArgumentError(`It must be at most ${mostWorkers}.`)
  return number
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, nonEmpty(value)]
}

/** A value that `clean` takes for an option. */
function checked(name: 'now' | 'language'): (value: string) => string {
  return (value) => {
    try {
      plan({[name]: value})
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message)
    }

    return value
  }
}

/** Commander's message in our form: `error: …\n(Did you mean --json?)` and the like. */
function oneLine(message: string): string {
  const line = message.trim().replace(/^error: /u, '').replaceAll('\n', ' ').replace(/\.$/u, '')
  return `${line}; see unboil --help`
}

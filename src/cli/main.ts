#!/usr/bin/env node
import {createRequire} from 'node:module'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {cleanCommand, type CleanFlags} from './clean-command.js'
import {CliError} from './cli-error.js'
import {complain, standardOutput} from './output.js'
import {plan} from '../options.js'
import {testCommand, type TestFlags} from './test-command.js'

const exitCodes = `
Exit codes:
  0  all went well
  1  a file could not be read or cleaned (the others are done), or a golden case failed
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
    .usage('[options] [file...]\n       unboil test [options] <dir...>')
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
    .addOption(new Option('--mode <mode>', 'how eager to be').choices(['balanced', 'precision', 'recall']))
    .addOption(new Option('--content <what>', 'what the page is: readers\' comments are noise in an article').choices(['auto', 'article', 'any']))
    .addOption(new Option('--title <what>', 'whether the title stays in the text (default: drop)').choices(['keep', 'drop']))
    .addOption(new Option('--dateline <what>', 'whether a dateline stays in the text (default: keep)').choices(['keep', 'drop']))
    .option('--url <address>', 'the address of the page: a date in it is evidence')
    .option('--now <date>', 'when the page was scraped, to read dates such as 3 hours ago', checked('now'))
    .option('--language <tag>', 'the language of the page (default: told by its words)', checked('language'))
    .option('--keep <text>', 'keep what holds this text; may be given again', collect)
    .option('--off <id>', 'switch a cleaner off; may be given again', collect)
    .option('--config <file>', 'options as a module or JSON (default: unboil.config.{js,mjs,json}, if there)')
    .option('--no-config', 'do not look for a config')
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
      const [stray] = Object.keys(program.opts())
      if (stray !== undefined) throw new CliError(`--${stray} stands before test, where it has no effect; see unboil test --help`, 2)
      done(await testCommand(directories, flags, standardOutput()))
    })

  return program
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  if (value === '') throw new InvalidArgumentError('It must not be empty.')
  return [...before, value]
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

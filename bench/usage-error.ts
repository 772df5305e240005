/** What the person at the command line can put right: its message is enough, no stack is shown. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/**
 * Run a command: a {@link UsageError} becomes its message and exit code 1, any
 * other error is a bug and is thrown on.
 *
 * @param main the command, given its arguments
 */
export function command(main: (args: string[]) => void): void {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

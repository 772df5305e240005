/**
 * What the person at the command line can put right: its message says what is
 * wrong and what to do, and no stack is shown.
 */
export class CliError extends Error {
  override name = 'CliError'

  /** What the command ends with: 1 if something could not be done, 2 if it was asked wrongly. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The first line of what was thrown, whatever it is. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return message.split(/\r?\n/u, 1)[0]!
}

import {rm} from 'node:fs/promises'
import type {Problem} from '../clean-batch.js'
import {GrowingFile} from './growing-file.js'

/** A JSON Lines file of what was passed over: where it stands, and why. It is there only if there is something in it. */
export class ErrorsFile {
  private constructor(
    private readonly path: string,
    private file: GrowingFile | undefined
  ) {}

  /** @param bytes How much of it an earlier run had written at its last checkpoint. */
  static async open(path: string, bytes: number): Promise<ErrorsFile> {
    return new ErrorsFile(path, bytes > 0 ? await GrowingFile.open(path, bytes) : undefined)
  }

  async write(problems: readonly Problem[]): Promise<void> {
    if (problems.length === 0) return
    this.file ??= await GrowingFile.open(this.path, 0)
    await this.file.write(Buffer.from(problems.map(lineOf).join('')))
  }

  async checkpoint(): Promise<number> {
    await this.file?.sync()
    return this.file?.size ?? 0
  }

  async finish(): Promise<void> {
    if (this.file) await this.file.finish()
    // That of a run before, whose output is replaced as well.
    else await rm(this.path, {force: true})
  }
}

function lineOf({place, reason}: Problem): string {
  return `${JSON.stringify({...place, reason})}\n`
}

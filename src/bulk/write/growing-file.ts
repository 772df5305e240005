import {open, rename, rm, stat, type FileHandle} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** Where a file grows until it is whole: beside it, and hidden from those who read the folder. */
export function partialOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.partial`)
}

/** A file that is written under a temporary name and gets its own when it is whole. */
export class GrowingFile {
  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
    private length: number
  ) {}

  /**
   * Open a file to write at its end.
   *
   * @param length How much of what an earlier run has written is good: it is kept, the rest is dropped.
   * @throws Error if less than that is there.
   */
  static async open(path: string, length: number): Promise<GrowingFile> {
    const partial = partialOf(path)
    if (length > 0) {
      // Stopped between the renaming and what was to be done after it.
      if (!(await exists(partial)) && (await exists(path))) await rename(path, partial)
      const {size} = await stat(partial)
      if (size < length) throw new Error(`${partial}: is shorter than it was when the run was stopped`)
    }

    const handle = await open(partial, length > 0 ? 'r+' : 'w')
    await handle.truncate(length)
    return new GrowingFile(path, handle, length)
  }

  /** How many bytes it has. */
  get size(): number {
    return this.length
  }

  async write(bytes: Uint8Array): Promise<void> {
    let written = 0
    while (written < bytes.length) {
      const {bytesWritten} = await this.handle.write(bytes, written, bytes.length - written, this.length)
      written += bytesWritten
      this.length += bytesWritten
    }
  }

  /** Have what was written on the disk, power cuts or not. */
  async sync(): Promise<void> {
    await this.handle.datasync()
  }

  /** It is whole: give it its name. */
  async finish(): Promise<void> {
    await this.handle.datasync()
    await this.handle.close()
    await rename(partialOf(this.path), this.path)
  }

  /** It is not wanted. */
  async discard(): Promise<void> {
    await this.handle.close()
    await rm(partialOf(this.path))
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}

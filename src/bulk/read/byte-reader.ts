/** Reads lines and stretches of bytes from chunks, and can go back to a mark. */
export class ByteReader {
  private buffer: Uint8Array = new Uint8Array()
  /** The offset of the buffer in the input; of the next byte, in the buffer; of the mark. */
  private start = 0
  private position = 0
  private marked: number | undefined
  private readonly chunks: AsyncIterator<Uint8Array>

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]()
  }

  /** The offset of the next byte. */
  get offset(): number {
    return this.start + this.position
  }

  /**
   * Read a line, with the LF or CR LF that ends it.
   *
   * @param longest The most bytes that are given. The rest of a longer line is the next.
   * @returns Undefined at the end of the input.
   */
  async readLine(longest: number): Promise<Uint8Array | undefined> {
    let searched = 0
    for (;;) {
      const end = this.buffer.indexOf(10, this.position + searched)
      const size = this.buffer.length - this.position
      if (end >= 0 && end - this.position < longest) return this.take(end + 1 - this.position)
      if (size >= longest) return this.take(longest)
      searched = size
      if (!(await this.load(1))) return size === 0 ? undefined : this.take(size)
    }
  }

  /** Read as many bytes; fewer at the end of the input. */
  async read(length: number): Promise<Uint8Array> {
    await this.load(length - (this.buffer.length - this.position))
    return this.take(Math.min(length, this.buffer.length - this.position))
  }

  /** Pass over as many bytes. Returns how many there were. */
  async skip(length: number): Promise<number> {
    let skipped = 0
    do {
      skipped += this.take(Math.min(length - skipped, this.buffer.length - this.position)).length
    } while (skipped < length && (await this.load(1)))
    return skipped
  }

  /** Remember this place, and what is read from here on, in place of an earlier mark. */
  mark(): void {
    this.marked = this.position
  }

  /** Go back to the mark, and forget it. */
  reset(): void {
    this.position = this.marked ?? this.position
    this.release()
  }

  /** Forget the mark. */
  release(): void {
    this.marked = undefined
  }

  /** Load as many bytes more, or a little more than that. Returns whether there were any. */
  private async load(missing: number): Promise<boolean> {
    const from = this.marked ?? this.position
    const pieces = [this.buffer.subarray(from)]
    // One copy at the end: growing the buffer chunk by chunk would take quadratic time.
    while (missing > 0) {
      const read = await this.chunks.next()
      if (read.done) break
      pieces.push(read.value)
      missing -= read.value.length
    }

    if (pieces.length === 1) return false
    this.buffer = Buffer.concat(pieces)
    this.start += from
    this.position -= from
    if (this.marked !== undefined) this.marked = 0
    return true
  }

  private take(length: number): Uint8Array {
    this.position += length
    return this.buffer.subarray(this.position - length, this.position)
  }
}

/** A line without the LF or CR LF that ends it. */
export function withoutEnding(line: Uint8Array): Uint8Array {
  if (line.at(-1) !== 10) return line
  return line.subarray(0, line.at(-2) === 13 ? -2 : -1)
}

import type {Cleaned} from '../clean-batch.js'
import {GrowingFile} from './growing-file.js'
import type {Sink} from './sink.js'
import {pathOf, type Target} from './target.js'

/** Which shard is growing, and how many bytes of it are written. */
interface LinesState {
  readonly shard: number
  readonly bytes: number
}

/** Write JSON Lines. Where they are to be compressed, the workers have done it. */
export class LinesSink implements Sink {
  private constructor(
    private readonly target: Target,
    private shard: number,
    private file: GrowingFile | undefined
  ) {}

  /** @param state What an earlier run has left at its last checkpoint. */
  static async open(target: Target, state: LinesState = {shard: 0, bytes: 0}): Promise<LinesSink> {
    const {shard, bytes} = state
    return new LinesSink(target, shard, bytes > 0 ? await GrowingFile.open(pathOf(target, shard), bytes) : undefined)
  }

  async write({bytes}: Cleaned): Promise<void> {
    if (bytes.length === 0) return
    this.file ??= await GrowingFile.open(pathOf(this.target, this.shard), 0)
    await this.file.write(bytes)
  }

  async checkpoint(): Promise<LinesState> {
    const {shardSize} = this.target
    if (this.file && shardSize !== undefined && this.file.size >= shardSize) {
      await this.file.finish()
      this.file = undefined
      this.shard++
    }

    await this.file?.sync()
    return {shard: this.shard, bytes: this.file?.size ?? 0}
  }

  async finish(): Promise<void> {
    // One file is there even if it is empty; so is the first shard.
    if (!this.file && this.shard === 0) this.file = await GrowingFile.open(pathOf(this.target, 0), 0)
    await this.file?.finish()
  }
}

import type {Cleaned} from '../clean-batch.js'

/** Where cleaned records go. */
export interface Sink {
  write(cleaned: Cleaned): Promise<void>
  /** Have all that was written on the disk. Returns what it takes to go on from here: a value that JSON can hold. */
  checkpoint(): Promise<unknown>
  /** All is written: give the output its name. */
  finish(): Promise<void>
}

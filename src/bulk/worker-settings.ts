import type {Options, Result} from '../index.js'

/** What a worker is started with. */
export interface WorkerSettings {
  /** Options that can be sent to a worker: no functions, so no cleaners of one's own. */
  readonly options: Options
  /** A config that the worker loads itself; false for none. */
  readonly config: string | false
}

/** What came of a text. */
export type CleanedText = {readonly result: Result} | {readonly error: Error}

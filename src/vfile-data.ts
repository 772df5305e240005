import type {Result} from './clean-page.js'

declare module 'vfile' {
  interface DataMap {
    /** What unboil's preset found: the clean text, the metadata and the removals. */
    unboil: Result
  }
}

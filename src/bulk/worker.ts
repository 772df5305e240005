/** What runs in a worker of the pool. It is a file of its own in the package. */
import {workerData} from 'node:worker_threads'
import workerpool from 'workerpool'
import {loadConfig} from '../cli/load-config.js'
import {mergeOptions} from '../cli/merge-options.js'
import {clean, type Options} from '../index.js'
import {cleanBatch, type Cleaned, type CleanSettings} from './clean-batch.js'
import {unpack, type Packed} from './packed.js'
import type {CleanedText, WorkerSettings} from './worker-settings.js'

const {config, options: over} = workerData as WorkerSettings
// Functions, which a config may hold, cannot be sent to a worker.
const options: Options = mergeOptions(await loadConfig(config), over)

workerpool.worker({
  cleanBatch(packed: Packed, settings: Omit<CleanSettings, 'options'>): unknown {
    const cleaned: Cleaned = cleanBatch(unpack(packed), {...settings, options})
    return new workerpool.Transfer(cleaned, [cleaned.bytes.buffer])
  },

  cleanTexts(texts: readonly string[]): CleanedText[] {
    return texts.map((text) => {
      try {
        return {result: clean(text, options)}
      } catch (error) {
        return {error: error instanceof Error ? error : new Error(String(error))}
      }
    })
  }
})

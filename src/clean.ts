import type {Root} from 'nlcst'
import {unified, type Plugin, type Processor} from 'unified'
import {VFile} from 'vfile'
import {cleanPage, type Result} from './clean-page.js'
import {plan, type Options} from './options.js'
import {pageOf} from './page-of.js'
import './vfile-data.js'

/**
 * Take the noise off the plain text of a scraped page.
 *
 * Pure, synchronous and deterministic: the same text and options give the same
 * result, and nothing is kept between calls.
 *
 * @example
 * ```ts
 * import {clean} from 'unboil'
 *
 * const {text, metadata, removals} = clean(scraped)
 * ```
 * @param text Any string whatever. Line endings of any kind.
 * @param options See `Options`.
 * @throws TypeError if `text` is not a string, or an option is not what it should be.
 */
export function clean(text: string, options?: Options): Result {
  if (typeof text !== 'string') {
    throw new TypeError(`Expected a string to clean, got ${text === null ? 'null' : typeof text}`)
  }

  const processor = options === undefined ? (defaultProcessor ??= createProcessor()) : createProcessor(options)
  const file = new VFile({value: text})
  processor.runSync(processor.parse(file), file)
  return file.data.unboil!
}

let defaultProcessor: CleanProcessor | undefined

type CleanProcessor = Processor<Root, Root, Root>

/** The pipeline: text to lines, lines to findings, findings to cuts. */
function createProcessor(options?: Options): CleanProcessor {
  const planned = plan(options)
  return unified()
    .use(parseAsLines)
    .use(() => (_tree: Root, file: VFile) => {
      file.data.unboil = cleanPage(pageOf(file), planned)
    })
    .freeze() as unknown as CleanProcessor
}

const parseAsLines: Plugin<[], string, Root> = function () {
  this.parser = (_text, file) => pageOf(file).tree
}

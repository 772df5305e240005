import type {Nodes, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {unified, type Plugin, type Processor} from 'unified'
import {VFile} from 'vfile'
import type {Result} from './clean-page.js'
import type {Options} from './options.js'
import {pageOf} from './page-of.js'
import retextUnboil from './preset.js'

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

  const file = (options ? createProcessor(options) : (defaultProcessor ??= createProcessor())).processSync(new VFile({value: text}))
  return file.data.unboil!
}

let defaultProcessor: CleanProcessor | undefined

type CleanProcessor = Processor<Root, Root, Root, Root, string>

/** The pipeline: text to lines, lines to findings, findings to cuts, and what is left to text. */
function createProcessor(options: Options = {}): CleanProcessor {
  return unified()
    .use(parseAsLines)
    .use(retextUnboil, {...options, messages: false})
    .use(stringify)
    .freeze()
}

const parseAsLines: Plugin<[], string, Root> = function () {
  this.parser = (_text, file) => pageOf(file).tree
}

const stringify: Plugin<[], Root, string> = function () {
  this.compiler = (tree) => toString(tree as Nodes)
}

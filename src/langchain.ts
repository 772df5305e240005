/** Clean the documents of LangChain.js: `unboil/langchain`. */
import {Document, MappingDocumentTransformer, type DocumentInterface} from '@langchain/core/documents'
import {summaryOf, type PageSummary} from './bulk/page-summary.js'
import {checkNames} from './check-names.js'
import {clean, type Options} from './index.js'

export type {PageSummary} from './bulk/page-summary.js'

/** Options of `UnboilTransformer`. */
export interface UnboilTransformerOptions {
  /** Options of `clean`. */
  readonly clean?: Options | undefined
  /** The name in the documents' metadata that takes what the page says of the article, as a `PageSummary`; false for none. Default: `'unboil'`. */
  readonly into?: string | false | undefined
  /** Whether the removals stand there as well. Default: false. */
  readonly removals?: boolean | undefined
}

const optionNames = new Set(['clean', 'into', 'removals'])

/**
 * A document transformer that takes the noise off the text of each document. It
 * keeps the ids and the metadata of the documents.
 *
 * @example
 * ```ts
 * import {UnboilTransformer} from 'unboil/langchain'
 *
 * const cleaned = await new UnboilTransformer().transformDocuments(documents)
 * ```
 */
export class UnboilTransformer extends MappingDocumentTransformer {
  override lc_namespace: string[] = ['unboil', 'langchain']
  private readonly options: UnboilTransformerOptions

  /** @throws TypeError if an option is not what it should be. */
  constructor(options: UnboilTransformerOptions = {}) {
    super(options)
    checkNames(options, optionNames)
    const {clean: over, into, removals} = options
    if (into !== undefined && into !== false && (typeof into !== 'string' || into === '')) throw new TypeError(`Expected a name or false as the option \`into\`, got \`${String(into)}\``)
    if (removals !== undefined && typeof removals !== 'boolean') throw new TypeError(`Expected true or false as the option \`removals\`, got \`${String(removals)}\``)
    clean('', over)
    this.options = options
  }

  /** Clean one document. */
  override _transformDocument(document: DocumentInterface): Promise<DocumentInterface> {
    const {clean: options, into = 'unboil', removals = false} = this.options
    const result = clean(document.pageContent, options)
    const summary: Record<string, PageSummary> = into === false ? {} : {[into]: summaryOf(result, {metadata: options?.metadata !== false, removals})}
    return Promise.resolve(
      new Document({
        pageContent: result.text,
        metadata: {...document.metadata, ...summary},
        ...(document.id !== undefined && {id: document.id})
      })
    )
  }
}

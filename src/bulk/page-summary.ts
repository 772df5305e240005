import type {Metadata} from '../metadata/index.js'
import type {Removal, Result} from '../index.js'

/** What is kept of a `Result` beside the text, in a form that travels with a record. */
export interface PageSummary {
  /** What the page says of the article, without where it says it. Only where it is read. */
  readonly metadata?: Omit<Metadata, 'evidence'>
  /** Whether only the surest cuts were made. */
  readonly fallback: boolean
  /** What was cut, with its offsets in the page: enough for `restore`. Only where it is wanted. */
  readonly removals?: readonly Pick<Removal, 'start' | 'end' | 'kind' | 'rule' | 'text'>[]
}

/** What of a `Result` is wanted besides. */
export interface SummaryParts {
  readonly metadata: boolean
  readonly removals: boolean
}

/** Sum up what came of a page. */
export function summaryOf({metadata, removals, fallback}: Result, wanted: SummaryParts): PageSummary {
  const {evidence: _evidence, ...fields} = metadata
  return {
    ...(wanted.metadata && {metadata: fields}),
    fallback,
    ...(wanted.removals && {removals: removals.map(({start, end, kind, rule, text}) => ({start, end, kind, rule, text}))})
  }
}

import type {Span} from '../define-cleaner.js'

/** Where on the page a field was read from. */
export interface Evidence extends Span {
  /** The form that the field was read from, a kebab-case noun: `byline`, `date-line`. */
  rule: string
  /** How sure it is, 0 to 1. */
  confidence: number
}

/** What was read of one field, and from where. */
export interface Fact<Value = string> extends Evidence {
  value: Value
}

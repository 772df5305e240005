/** Where a record stands in the input, as a person would look it up. */
export interface Place {
  /** The name of the file as it was given or found; `standard input`. */
  readonly file: string
  /** The line in the file, from 1. */
  readonly line?: number
  /** The offset of its first byte in the file, decompressed. */
  readonly offset?: number
  /** The row in the file, from 1. */
  readonly row?: number
}

/** A record as it was read: not decoded yet, which is the workers' work. */
export type SourceRecord = Page | Unreadable | Ignored

/** A record that may hold a page. */
export type Page = JsonPage | TextPage | RowPage

/** A line of JSON. */
export interface JsonPage {
  readonly type: 'json'
  readonly place: Place
  /** The line in UTF-8, unless it is malformed. */
  readonly bytes: Uint8Array
}

/** A text with fields beside it: a file, or the content of a WARC record. */
export interface TextPage {
  readonly type: 'text'
  readonly place: Place
  /** The text in UTF-8, unless it is malformed. */
  readonly bytes: Uint8Array
  readonly fields: Readonly<Record<string, string>>
}

/** A row of a table, its values as hyparquet gives them. */
export interface RowPage {
  readonly type: 'row'
  readonly place: Place
  readonly row: Readonly<Record<string, unknown>>
}

/** A record that cannot be read. It goes to the errors. */
export interface Unreadable {
  readonly type: 'unreadable'
  readonly place: Place
  /** What is wrong, in words. */
  readonly reason: string
}

/** A record that is no page: the `warcinfo` at the head of a WARC file. */
export interface Ignored {
  readonly type: 'ignored'
  readonly place: Place
}

/** The most bytes of one record. A page is far shorter; what is longer is a broken file. */
export const longestRecord: number = 32 * 1024 * 1024

/** What stands in the errors of a record that is longer. */
export const tooLong: string = `is longer than ${longestRecord / 1024 / 1024} MiB, too much for one page`

/** About how many bytes a record takes. */
export function sizeOf(record: SourceRecord): number {
  if (record.type === 'json' || record.type === 'text') return record.bytes.length
  return record.type === 'row' ? sizeOfValues(record.row) : 0
}

/** About how many bytes the values of a row take. */
export function sizeOfValues(row: Readonly<Record<string, unknown>>): number {
  let size = 0
  for (const value of Object.values(row)) size += typeof value === 'string' || value instanceof Uint8Array ? value.length : 8
  return size
}

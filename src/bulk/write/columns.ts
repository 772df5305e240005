import type {SchemaElement} from 'hyparquet'
import type {OutputRow} from '../clean-batch.js'

/** The columns of a Parquet file. */
export interface Columns {
  /** The schema, the root first. */
  readonly schema: readonly SchemaElement[]
  /** The columns in order: their names, and the type that decides which values fit. */
  readonly columns: readonly Column[]
  /** The name of the column that takes, as JSON, what fits no other; undefined if all fits. */
  readonly rest: string | undefined
}

/** A column. */
export interface Column {
  readonly name: string
  /** What was found out of records without a schema; `given` if a schema says what the column holds. */
  readonly type: 'string' | 'boolean' | 'integer' | 'number' | 'json' | 'given'
}

const elements: Readonly<Record<Exclude<Column['type'], 'given'>, Partial<SchemaElement>>> = {
  string: {type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: {type: 'STRING'}},
  boolean: {type: 'BOOLEAN'},
  integer: {type: 'INT64'},
  number: {type: 'DOUBLE'},
  json: {type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: {type: 'JSON'}}
}

/**
 * The columns for rows that have no schema: those of the rows at hand, each of
 * the type that all of its values have, else JSON. What rows that follow hold
 * beyond that goes to `rest`.
 */
export function inferColumns(rows: readonly OutputRow[], into: string, removals: boolean): Columns {
  const types = new Map<string, Column['type'] | undefined>()
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (name === into) continue
      const known = types.get(name)
      if (value === null || value === undefined) types.set(name, known)
      else types.set(name, widen(known, typeOf(value)))
    }
  }

  const columns = [...types].map(([name, type = 'string']): Column => ({name, type}))
  const own = columns.map(({name, type}) => optional(name, elements[type as keyof typeof elements]))
  let rest = '_rest'
  while (types.has(rest)) rest = `_${rest}`
  return withSummary(columns, [...own, optional(rest, elements.json)], into, removals, rest)
}

/**
 * The columns for rows that have the schema of a file.
 *
 * @param rest Whether other rows may follow.
 */
export function columnsOf(schema: readonly SchemaElement[], textField: string, into: string, removals: boolean, rest: boolean): Columns {
  const columns: Column[] = []
  const own: SchemaElement[] = []
  for (let index = 1; index < schema.length; ) {
    const end = endOf(schema, index)
    const {name} = schema[index]!
    if (name !== into) {
      const part = schema.slice(index, end)
      columns.push({name, type: 'given'})
      // The text is text, whether the file says so or not.
      if (name === textField) own.push(optional(name, elements.string))
      // Maps are read as objects, which the writer does not take for maps.
      else if (part.some(isMap)) own.push(optional(name, elements.json))
      else own.push(...part.map(writable))
    }

    index = end
  }

  const restName = rest ? '_rest' : undefined
  return withSummary(columns, restName === undefined ? own : [...own, optional(restName, elements.json)], into, removals, restName)
}

/** The names of the columns of a schema. */
export function namesOf(schema: readonly SchemaElement[]): string[] {
  const names: string[] = []
  for (let index = 1; index < schema.length; index = endOf(schema, index)) names.push(schema[index]!.name)
  return names
}

/** Whether two schemas have the same columns. */
export function sameColumns(a: readonly SchemaElement[], b: readonly SchemaElement[]): boolean {
  return JSON.stringify(a.slice(1)) === JSON.stringify(b.slice(1))
}

/** What is written in each column for a row. */
export function valuesOf(row: OutputRow, {columns, rest}: Columns, into: string): unknown[] {
  const left: OutputRow = {}
  const known = new Set<string>([into])
  const values = columns.map(({name, type}) => {
    known.add(name)
    const value = row[name] ?? undefined
    if (value === undefined || fits(value, type)) return type === 'integer' && typeof value === 'number' ? BigInt(value) : value
    left[name] = value
    return undefined
  })
  if (rest === undefined) return [...values, row[into]]
  for (const [name, value] of Object.entries(row)) if (!known.has(name)) left[name] = value
  return [...values, Object.keys(left).length > 0 ? left : undefined, row[into]]
}

function withSummary(columns: readonly Column[], own: readonly SchemaElement[], into: string, removals: boolean, rest: string | undefined): Columns {
  const top = columns.length + (rest === undefined ? 0 : 1) + 1
  return {schema: [{name: 'schema', num_children: top}, ...own, ...summary(into, removals)], columns, rest}
}

/** The schema of what `clean` says of a page. */
function summary(into: string, removals: boolean): SchemaElement[] {
  const text = (name: string): SchemaElement => optional(name, elements.string)
  const texts = (name: string): SchemaElement[] => list(name, [text('element')])
  return [
    {name: into, repetition_type: 'OPTIONAL', num_children: removals ? 3 : 2},
    {name: 'metadata', repetition_type: 'OPTIONAL', num_children: 16},
    text('title'),
    text('siteName'),
    ...texts('authors'),
    ...texts('organizations'),
    ...texts('reviewedBy'),
    ...list('contributors', [group('element', 2), text('name'), text('role')]),
    text('published'),
    text('updated'),
    text('source'),
    text('location'),
    text('section'),
    ...texts('breadcrumbs'),
    ...texts('tags'),
    text('language'),
    optional('readTime', {type: 'INT32'}),
    ...list('links', [group('element', 3), text('text'), offset('start'), offset('end')]),
    optional('fallback', elements.boolean),
    ...(removals ? list('removals', [group('element', 5), offset('start'), offset('end'), text('kind'), text('rule'), text('text')]) : [])
  ]
}

function offset(name: string): SchemaElement {
  return optional(name, {type: 'INT32'})
}

function group(name: string, children: number): SchemaElement {
  return optional(name, {num_children: children})
}

function list(name: string, element: readonly SchemaElement[]): SchemaElement[] {
  return [
    {name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST', logical_type: {type: 'LIST'}},
    {name: 'list', repetition_type: 'REPEATED', num_children: 1},
    ...element
  ]
}

function optional(name: string, element: Partial<SchemaElement>): SchemaElement {
  return {name, repetition_type: 'OPTIONAL', ...element}
}

/** An element as the writer writes it well. */
function writable(element: SchemaElement): SchemaElement {
  // The times of old Spark and Hive have a type of their own, which is read and not written any more.
  if (element.type === 'INT96') return {...element, type: 'INT64', logical_type: {type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'NANOS'}}
  const {logical_type: logical, ...rest} = element
  if (logical?.type !== 'INTEGER') return element
  // hyparquet-writer 0.17 writes the logical type of integers so that nobody can read it; the older form says the same.
  return {converted_type: `${logical.isSigned ? 'INT' : 'UINT'}_${logical.bitWidth}` as NonNullable<SchemaElement['converted_type']>, ...rest}
}

function isMap({converted_type: converted, logical_type: logical}: SchemaElement): boolean {
  return converted === 'MAP' || converted === 'MAP_KEY_VALUE' || logical?.type === 'MAP' || logical?.type === 'VARIANT'
}

/** Where the subtree of an element ends. */
function endOf(schema: readonly SchemaElement[], index: number): number {
  let end = index + 1
  for (let child = 0; child < (schema[index]!.num_children ?? 0); child++) end = endOf(schema, end)
  return end
}

function typeOf(value: unknown): Column['type'] {
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean'
  if (typeof value === 'bigint') return fitsInt64(value) ? 'integer' : 'json'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'number'
  return 'json'
}

function widen(known: Column['type'] | undefined, type: Column['type']): Column['type'] {
  if (known === undefined || known === type) return type
  const numbers = ['integer', 'number']
  return numbers.includes(known) && numbers.includes(type) ? 'number' : 'json'
}

function fits(value: unknown, type: Column['type']): boolean {
  if (type === 'given' || type === 'json') return true
  const own = typeOf(value)
  return own === type || (type === 'number' && own === 'integer' && typeof value === 'number')
}

function fitsInt64(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value
}

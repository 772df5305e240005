/** Where a text stands in a record: the names on the way to it. */
export interface TextField {
  readonly path: readonly string[]
  /** The path as it was given: `document.text`. */
  readonly name: string
}

/** Read a field as given: names with dots between them. */
export function parseField(name: string): TextField {
  return {name, path: name.split('.')}
}

type Fields = Record<string, unknown>

/**
 * The object that holds the field, and its key there. A field whose name holds
 * the dots itself is taken first.
 *
 * @returns Undefined if the record has no such field.
 */
export function findField(record: Fields, {path, name}: TextField): {holder: Fields; key: string} | undefined {
  if (Object.hasOwn(record, name)) return {holder: record, key: name}
  let holder: unknown = record
  for (const key of path.slice(0, -1)) {
    if (!isFields(holder) || !Object.hasOwn(holder, key)) return undefined
    holder = holder[key]
  }

  const key = path.at(-1)!
  return isFields(holder) && Object.hasOwn(holder, key) ? {holder, key} : undefined
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

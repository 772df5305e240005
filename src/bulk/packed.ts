import type {Page} from './record.js'

/**
 * Pages on their way to a worker: their bytes in one array of their own, which
 * is handed over rather than copied. (A view would take the whole array that it
 * is a view of along.)
 */
export interface Packed {
  readonly pages: readonly (Page | PackedPage)[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

type PackedPage = Omit<Extract<Page, {bytes: Uint8Array}>, 'bytes'> & {readonly size: number}

/** Make pages ready to be sent. */
export function pack(pages: readonly Page[]): Packed {
  let total = 0
  for (const page of pages) if (page.type !== 'row') total += page.bytes.length
  const bytes = new Uint8Array(total)
  let position = 0
  const packed = pages.map((page) => {
    if (page.type === 'row') return page
    const {bytes: own, ...rest} = page
    bytes.set(own, position)
    position += own.length
    return {...rest, size: own.length}
  })
  return {pages: packed, bytes}
}

/** The pages that were sent. */
export function unpack({pages, bytes}: Packed): Page[] {
  let position = 0
  return pages.map((page) => {
    if (!('size' in page)) return page
    const {size, ...rest} = page
    return {...rest, bytes: bytes.subarray(position, (position += size))} as Page
  })
}

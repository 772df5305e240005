/** Where each line of a text begins and ends, blank lines left out. */
export interface LineBounds {
  /** How many lines hold more than white space. */
  count: number
  /** Offset of the first character of each line that is not white space. */
  start: Int32Array
  /** Offset after the last character of each line that is not white space. */
  end: Int32Array
  /** How many blank lines stand before each line; where nearly all lines have them, how many more than one. */
  blanksBefore: Int32Array
  /** Whether nearly all lines have blank lines before them. */
  spaced: boolean
  /** Whether lines were joined that had been broken at a column. */
  wrapped: boolean
  /** Whether the lines are sentences and runs of words of a text that came without line endings. */
  flat: boolean
  /** Whether lines were parted whose elements had been strung together. */
  glued: boolean
}

/**
 * Whether a UTF-16 code unit ends a line: LF, CR (CR LF counts as one ending),
 * form feed, vertical tab, NEL, U+2028 and U+2029.
 */
export function isLineEnding(code: number): boolean {
  return (
    (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029 || code === 0x85
  )
}

/** Whether a UTF-16 code unit is white space of any kind, line endings included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 0x80 &&
      (code === 0xa0 ||
        code === 0x85 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x2060 ||
        code === 0x3000 ||
        code === 0xfeff))
  )
}

/** The line endings other than LF. */
const otherEndings = ['\r', '\v', '\f', '\u0085', '\u2028', '\u2029']

/** Find the lines of a text. Only lines with something on them count. */
export function splitLines(text: string): LineBounds {
  // Most texts have fewer lines than this; the arrays grow where they have not.
  let capacity = 64 + (text.length >> 4)
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let blanksBefore = new Int32Array(capacity)
  let count = 0
  let blanks = 0
  // The native search is ten times as fast as a loop, and few texts have endings other than LF.
  const endOfLine = otherEndings.some((ending) => text.includes(ending)) ? findLineEnding : findLineFeed
  for (let from = 0; from <= text.length; ) {
    // Every other line is blank on many pages.
    if (text.charCodeAt(from) === 10) {
      blanks++
      from++
      continue
    }

    const stop = endOfLine(text, from)
    let first = from
    let last = stop
    while (first < last && isSpace(text.charCodeAt(first))) first++
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--
    if (first === last) {
      blanks++
    } else {
      if (count === capacity) {
        capacity *= 2
        start = grow(start, capacity)
        end = grow(end, capacity)
        blanksBefore = grow(blanksBefore, capacity)
      }

      start[count] = first
      end[count] = last
      blanksBefore[count] = blanks
      count++
      blanks = 0
    }

    from = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }

  return {
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    blanksBefore: blanksBefore.subarray(0, count),
    spaced: false,
    wrapped: false,
    flat: false,
    glued: false
  }
}

/** Where the lines of a text are when they have been parted or joined. */
export interface NewLines {
  start: readonly number[]
  end: readonly number[]
  blanksBefore: readonly number[]
}

/** The same of other lines. */
export function withLines(bounds: LineBounds, {start, end, blanksBefore}: NewLines): LineBounds {
  return {...bounds, count: start.length, start: Int32Array.from(start), end: Int32Array.from(end), blanksBefore: Int32Array.from(blanksBefore)}
}

/** How many lines have blank lines between them and the one above. */
export function countSpaced({count, blanksBefore}: LineBounds): number {
  let spaced = 0
  for (let line = 1; line < count; line++) if (blanksBefore[line]! > 0) spaced++
  return spaced
}

function findLineFeed(text: string, from: number): number {
  const index = text.indexOf('\n', from)
  return index < 0 ? text.length : index
}

function findLineEnding(text: string, from: number): number {
  let index = from
  while (index < text.length && !isLineEnding(text.charCodeAt(index))) index++
  return index
}

function grow(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity)
  larger.set(array)
  return larger
}

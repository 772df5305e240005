import type {LineBounds} from './split-lines.js'

/**
 * The numbers of each line that holds more than white space: one typed array a
 * number, one element a line. Rules test these before any regular expression.
 * All of them can be told from the line alone.
 */
export interface LineTable extends LineBounds {
  /** Words: runs of letters and digits; two letters of an unspaced script count as one. */
  words: Int32Array
  /** Words that begin with a capital letter. */
  capitals: Int32Array
  /** Letters, and the marks on them. */
  letters: Int32Array
  /** Letters that are capitals. */
  uppers: Int32Array
  /** Digits. */
  digits: Int32Array
  /** Commas and semicolons. */
  commas: Int32Array
  /** Colons. */
  colons: Int32Array
  /** Stops of sentences that white space, a quote or the end of the line follows. */
  stops: Int32Array
  /** Signs that stand between the entries of a menu: `|` `•` `·` `›` `»` `/` `>`. */
  separators: Int32Array
  /** Spaces that a space follows. */
  gaps: Int32Array
  /** Capitals directly behind a small letter, a stop, or a closing quote or bracket. */
  joints: Int32Array
  /** Function words (the, of, und, les…), which prose is rich in. */
  functionWords: Int32Array
  /** Words that menus and footers are made of (home, login, privacy…). */
  chromeWords: Int32Array
  /** Hash of the line's words in lower case with digits as 0: equal for repeats. */
  key: Int32Array
  /** Which kinds have the whole line as a label: a bit each, as in `bitOf`. */
  labels: Int32Array
  /** Which kinds have the whole line as a heading that opens a block: a bit each. */
  headings: Int32Array
  /** Which kinds have a phrasing that matches the line: a bit each. */
  matches: Int32Array
  /** Which signs stand on the line: a bit each, as in `Sign`. */
  signs: Int32Array
  /** How the line ends, a value of `Ending`. */
  ending: Uint8Array
  /** 1 where the label or heading is common in articles too. */
  weak: Uint8Array
  /** 1 where the line reads like prose. */
  proselike: Uint8Array
  /** How many known entries of a menu stand on the line, signs or nothing between them; 255 for more. */
  menus: Uint8Array
  /** Entries of the lexicon that are cues of patterns, all lines one after the other. */
  cues: Int32Array
  /** Where the cues of each line begin in `cues`; those of the last line end at the element after it. */
  cuesFrom: Int32Array
  /** Hashes of the words of all lines, one after the other; a letter of an unspaced script counts as one. */
  hashes: Int32Array
  /** Where the hashes of each line begin in `hashes`; those of the last line end at the element after it. */
  hashesFrom: Int32Array
}

const wideColumns = [
  'words', 'capitals', 'letters', 'uppers', 'digits', 'commas', 'colons', 'stops', 'separators', 'gaps', 'joints', 'functionWords', 'chromeWords',
  'key', 'labels', 'headings', 'matches', 'signs'
] as const

const narrowColumns = ['ending', 'weak', 'proselike', 'menus'] as const

/**
 * A table of zeros. The columns share one buffer: they are many, and most pages have few lines.
 *
 * @param hashes How many hashes there will be, as far as is known.
 */
export function createLineTable({count, start, end, blanksBefore, spaced, wrapped, flat, glued}: LineBounds, hashes: number): LineTable {
  const buffer = new ArrayBuffer(count * (wideColumns.length * 4 + narrowColumns.length) + 2 * 4 * (count + 1))
  let used = 0
  return {
    count,
    start,
    end,
    blanksBefore,
    spaced,
    wrapped,
    flat,
    glued,
    words: wide(),
    capitals: wide(),
    letters: wide(),
    uppers: wide(),
    digits: wide(),
    commas: wide(),
    colons: wide(),
    stops: wide(),
    separators: wide(),
    gaps: wide(),
    joints: wide(),
    functionWords: wide(),
    chromeWords: wide(),
    key: wide(),
    labels: wide(),
    headings: wide(),
    matches: wide(),
    signs: wide(),
    cuesFrom: wide(count + 1),
    hashesFrom: wide(count + 1),
    ending: narrow(),
    weak: narrow(),
    proselike: narrow(),
    menus: narrow(),
    cues: new Int32Array(64 + 2 * count),
    hashes: new Int32Array(hashes)
  }

  function wide(length = count): Int32Array {
    used += length * 4
    return new Int32Array(buffer, used - length * 4, length)
  }

  function narrow(): Uint8Array {
    used += count
    return new Uint8Array(buffer, used - count, count)
  }
}

/**
 * Copy the rows of lines that a cut left alone, all but their cues.
 *
 * @param rows By line of `to`: its number in `from`, or -1.
 */
export function copyRows(from: LineTable, rows: Int32Array, to: LineTable): void {
  for (const column of wideColumns) copyWide(from[column], rows, to[column])
  for (const column of narrowColumns) copyNarrow(from[column], rows, to[column])
}

// A loop of its own for each kind of array, so that engines need not tell them apart.
function copyWide(from: Int32Array, rows: Int32Array, to: Int32Array): void {
  for (let line = 0; line < rows.length; line++) if (rows[line]! >= 0) to[line] = from[rows[line]!]!
}

function copyNarrow(from: Uint8Array, rows: Int32Array, to: Uint8Array): void {
  for (let line = 0; line < rows.length; line++) if (rows[line]! >= 0) to[line] = from[rows[line]!]!
}

/** Whether a line is no label and no heading, and no known phrasing matches it. */
export function isUnknown({labels, headings, matches}: LineTable, line: number): boolean {
  return (labels[line]! | headings[line]! | matches[line]!) === 0
}

/** Whether one of some words, by their hashes, stands on a line. */
export function hasWord({hashes, hashesFrom}: LineTable, line: number, words: ReadonlySet<number>): boolean {
  for (let at = hashesFrom[line]!; at < hashesFrom[line + 1]!; at++) if (words.has(hashes[at]!)) return true
  return false
}

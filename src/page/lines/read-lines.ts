import {readLexicon} from '../../data/index.js'
import type {Span} from '../../define-cleaner.js'
import {asRead} from './as-read.js'
import {isCode, isMarkup} from './code.js'
import {keptRows} from './kept-rows.js'
import type {KindPattern} from './lexicon.js'
import type {LineTable} from './line-table.js'
import {matchPatterns} from './match-patterns.js'
import {measureLines} from './measure-lines.js'
import {countMenuEntries} from './menu.js'
import {isProse} from './prose.js'
import {splitFlat} from './split-flat.js'
import {splitGlued} from './split-glued.js'
import type {LineBounds} from './split-lines.js'

/** All that is known of the lines of a text, each by itself. */
export interface Lines {
  /** The text as it is read, see `asRead`. */
  text: string
  table: LineTable
  /** By line: the first phrasing of each kind that matches; most lines have none. */
  patterns: ReadonlyMap<number, readonly KindPattern[]>
}

/** Read the lines of a text: their numbers, the phrasings that match, whether they read like prose or a menu. */
export function readLines(source: string): Lines {
  const {text, bounds} = asRead(source)
  return read(text, splitFlat(text, bounds, readLexicon()))
}

/**
 * Read the lines of what is left of a text after a cut. Lines that were not
 * touched are not read again.
 *
 * @param source The text without the removals.
 * @param known The lines of the text with them.
 */
export function rereadLines(source: string, known: Lines, removals: readonly Span[]): Lines {
  const {text, bounds: whole} = asRead(source)
  const bounds = splitFlat(text, whole, readLexicon())
  // What is left of a flat or a wrapped text may be taken apart at other places.
  if (known.table.flat || bounds.flat || known.table.glued || known.table.wrapped || bounds.wrapped) return read(text, bounds)
  return read(text, bounds, {...known, rows: keptRows(known.table, removals)})
}

function read(text: string, bounds: LineBounds, known?: Lines & {rows: Int32Array}): Lines {
  const lexicon = readLexicon()
  const table = measureLines(text, bounds, lexicon, known)
  if (!bounds.flat && !bounds.glued) {
    const parted = splitGlued(text, bounds, table.joints)
    if (parted.glued) return read(text, parted)
  }

  const patterns = new Map<number, readonly KindPattern[]>()
  for (let line = 0; line < table.count; line++) {
    const row = known ? known.rows[line]! : -1
    if (row >= 0) {
      if (table.matches[line] !== 0) patterns.set(line, known!.patterns.get(row)!)
      continue
    }

    const markup = isMarkup(text, table, line)
    const code = markup || (saysSomething(table, line) && isCode(text, table, line))
    if (code) table.labels[line] = table.headings[line] = table.weak[line] = 0
    if (markup) continue
    const matches = code ? undefined : matchPatterns(text, table, line, lexicon)
    if (matches) {
      patterns.set(line, matches)
      for (const {bit} of matches) table.matches[line]! |= bit
    }

    if (isProse(text, table, line)) table.proselike[line] = 1
    else table.menus[line] = Math.min(255, countMenuEntries(text, table, line, lexicon))
  }

  return {text, table, patterns}
}

/** Whether a line is a known label or heading, or has the cue of a phrasing. */
function saysSomething({labels, headings, cuesFrom}: LineTable, line: number): boolean {
  return labels[line] !== 0 || headings[line] !== 0 || cuesFrom[line] !== cuesFrom[line + 1]
}

import {bareContentsHeadings, contentsButtons, contentsHeadings} from '../../data/contents-headings.js'
import {extendKey, hashSeed, phraseKeys} from '../lines/hash-phrase.js'
import type {Page} from '../page.js'

/** The fewest entries of a table of contents: below a heading that names it, and without one. */
const fewestNamed = 2
const fewestNumbered = 3

/** The most entries, and the longest, in words. */
export const most = 80
const longest = 14

/**
 * The tables of contents of a page, by line: entries below a heading that names
 * them (`Table of contents`), or numbered ones (`1 Background`, `2.1 Collapse`),
 * most of which stand further down, without their numbers, as the headings of
 * sections. The heading goes with them; on a page with a frame it goes alone, where
 * a script would have listed the entries.
 */
export function findContents(page: Page): number[] {
  const {lines} = page
  const found: number[] = []
  let last: ReadonlyMap<number, number> | undefined
  for (let line = 0; line < lines.count; line++) {
    const named = isContentsHeading(page, line)
    const from = named ? skipButtons(page, line + 1) : line
    if (!named && !isNumbered(page, line)) continue
    last ??= lastByKey(page)
    const {end, stop} = readEntries(page, last, from, named)
    if (end === from) {
      if (named && isBare(page, line, from)) for (let at = line; at < from; at++) found.push(at)
      // None of the numbered lines looked at begins another table.
      if (!named) line = Math.max(line, stop - 1)
      continue
    }

    const start = named || !isTitle(page, from - 1) ? line : from - 1
    for (let at = start; at < end; at++) found.push(at)
    line = end - 1
  }

  return found
}

/** Whether a line is what heads a table of contents. */
export function isContentsHeading({lines}: Page, line: number): boolean {
  const headingKeys = phraseKeys(contentsHeadings)
  return lines.words[line]! <= 6 && headingKeys.has(lines.key[line]!)
}

/** Whether nothing but the text itself stands below a heading that no text says of itself. */
function isBare({lines, survey}: Page, heading: number, below: number): boolean {
  return survey.framed && phraseKeys(bareContentsHeadings).has(lines.key[heading]!) && (survey.prose[below] === 1 || survey.prose[below + 1] === 1)
}

/** The first line from one on that is no button of a table of contents. */
function skipButtons({lines}: Page, from: number): number {
  const keys = phraseKeys(contentsButtons)
  let line = from
  while (line < lines.count && lines.words[line]! <= 2 && keys.has(lines.key[line]!)) line++
  return line
}

/** The line after the last entry, where there are enough that stand further down, else the first; and the line after the last that was looked at. */
function readEntries(page: Page, last: ReadonlyMap<number, number>, from: number, named: boolean): {end: number; stop: number} {
  const {lines} = page
  let stop = from
  const isFirstAgain = (line: number): boolean => line > from && lines.key[line] === lines.key[from]
  while (stop < Math.min(lines.count, from + most) && (isNumbered(page, stop) || (named && isShort(page, stop))) && !isFirstAgain(stop)) stop++
  // Lines without words are all copies of each other: rules, brackets of code.
  const copyOf = (line: number): number => (lines.words[line]! > 0 ? (last.get(keyOf(page, line)) ?? -1) : -1)
  // The entries end where the first of their headings stands.
  for (let line = from; line < stop; line++) {
    const copy = copyOf(line)
    if (copy > line && copy < stop) stop = copy
  }

  let end = from
  let known = 0
  for (let line = from; line < stop; line++) {
    const copy = copyOf(line)
    if (copy < stop || !hasSameFigures(page, line, copy)) continue
    known++
    end = line + 1
  }

  // `4 See also` may have no section.
  while (end > from && end < stop && isNumbered(page, end)) end++
  const enough = known >= (named ? fewestNamed : fewestNumbered) && known * 3 >= (end - from) * 2
  return {end: enough ? end : from, stop}
}

/** Whether a line has the figures of an entry, the number before it left out: the key of a line has none, and rows of figures would all be copies of each other. */
export function hasSameFigures(page: Page, entry: number, line: number): boolean {
  if (page.lines.digits[entry] === 0) return true
  const rest = page.lineText(entry).replace(numberBefore, '')
  return !/\d/u.test(rest) || page.lineText(line).includes(rest)
}

/** Whether a line is a few words without the sentences of prose. */
export function isShort({lines, survey}: Page, line: number): boolean {
  return survey.prose[line] === 0 && lines.words[line]! <= longest && lines.stops[line]! <= 1
}

/** Whether a line is a number and a few words; the stops of the number are no sentences: `2.1. Removal of duplicates`. */
export function isNumbered({lines, text}: Page, line: number): boolean {
  const {words, digits, stops, start} = lines
  if (digits[line] === 0 || words[line]! < 2 || words[line]! > longest || stops[line]! > mostStops) return false
  return numberBefore.test(text.slice(start[line], start[line]! + 16))
}

/** The most stops of a numbered entry: `2.1. 3. Removal of duplicates`. */
const mostStops = 4

const numberBefore = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?=[\p{L}\d])/u

/** Whether a line can be what heads numbered entries. */
function isTitle({lines, survey}: Page, line: number): boolean {
  return line >= 0 && !survey.prose[line] && lines.words[line]! <= 3 && lines.digits[line] === 0
}

/** The last line of each key. */
function lastByKey({lines}: Page): Map<number, number> {
  const last = new Map<number, number>()
  for (let line = 0; line < lines.count; line++) if (lines.words[line]! <= longest) last.set(lines.key[line]!, line)
  return last
}

/** The key that an entry has without its number, which may be several words: `2.1`. */
export function keyOf({lines, text}: Page, line: number): number {
  const {key, digits, hashes, hashesFrom, start} = lines
  const number = digits[line] === 0 ? null : numberBefore.exec(text.slice(start[line], start[line]! + 16))
  if (!number) return key[line]!
  const numbers = number[0].split('.').filter((part) => part.trim() !== '').length
  let rest = hashSeed
  for (let at = hashesFrom[line]! + numbers; at < hashesFrom[line + 1]!; at++) rest = extendKey(rest, hashes[at]!)
  return rest
}

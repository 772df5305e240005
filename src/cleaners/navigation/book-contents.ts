import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'
import {isContentsHeading} from '../../page/survey/contents.js'
import {articleWords} from '../../page/survey/survey.js'

/** The fewest numbered entries, and the fewest chapters that they are of. */
const fewest = 20
const fewestChapters = 3

/** The most lines on end without the next number, and the share of the entries that all of them may be: `Part II`, what a chapter that is open holds. */
const mostOthers = 12
const mostOthersShare = 0.5

/** The share of the entries that may end as sentences do. Clauses of a contract are numbered so as well. */
const mostSentences = 1 / 3

/** The most lines between what heads the contents and the first number: a preface. */
const mostBefore = 8

/** The longest entry, in words, and the longest number before one, in characters. */
const longest = 18
const longestNumber = 16

/** The number of a section, of up to four levels: `9. `, `2.1 `, `3.7.11. `. */
const sectionNumber = /^(\d{1,3})(?:\.(\d{1,3}))?(?:\.(\d{1,3}))?(?:\.(\d{1,3}))?\.?\s/u

/**
 * The contents of a whole book beside one of its pages, by line: numbered entries
 * above all prose, each of which has the number that follows that of the entry
 * before, of three chapters and more and of their sections. Their text stands on
 * other pages, so that no heading further down speaks for them, as one does for the
 * contents of a page.
 */
export function findBookContents(page: Page): number[] {
  const {lines: {count}, survey: {proseAbove}} = page
  for (let line = 0; line < count && proseAbove[line] === 0; line++) {
    const end = readEntries(page, line)
    if (end === line) continue
    const from = findHeading(page, line)
    return proseAbove[count]! - proseAbove[end]! < articleWords ? [] : Array.from({length: end - from}, (_, at) => from + at)
  }

  return []
}

/** The line after the last entry of the contents that begin on a line; the line itself where none do. */
function readEntries(page: Page, from: number): number {
  const {count, words, ending} = page.lines
  let number = readNumber(page, from)
  if (!number) return from
  let end = from + 1
  let entries = 1
  let chapters = 1
  let sections = 0
  let sentences = ending[from] === Ending.stop ? 1 : 0
  for (let line = end; line < Math.min(count, end + mostOthers + 1) && words[line]! <= longest; line++) {
    const next = readNumber(page, line)
    if (!next || !follows(number, next)) continue
    if (next[0] !== number[0]) chapters++
    if (next.length > 1) sections++
    if (ending[line] === Ending.stop) sentences++
    number = next
    entries++
    end = line + 1
  }

  const others = end - from - entries
  return entries >= fewest && chapters >= fewestChapters && sections > 0 && others <= entries * mostOthersShare && sentences <= entries * mostSentences ? end : from
}

/** The line that heads the contents that begin on a line, or that line. */
function findHeading(page: Page, from: number): number {
  for (let line = from - 1; line >= Math.max(0, from - 1 - mostBefore); line--) if (isContentsHeading(page, line)) return line
  return from
}

/** The number of the section that a line opens with, a number a level. */
function readNumber({lines, text}: Page, line: number): number[] | undefined {
  const {digits, words, start} = lines
  if (digits[line] === 0 || words[line]! < 2 || words[line]! > longest) return undefined
  const match = sectionNumber.exec(text.slice(start[line], start[line]! + longestNumber))
  return match?.slice(1).filter((part) => part !== undefined).map(Number)
}

/** Whether one number of a section is the next after another: its first subsection, or the next of its level or one above. */
function follows(one: readonly number[], next: readonly number[]): boolean {
  const last = next.length - 1
  if (next.length > one.length + 1) return false
  for (let level = 0; level < last; level++) if (next[level] !== one[level]) return false
  return next.length > one.length ? next[last]! <= 1 : next[last] === one[last]! + 1
}

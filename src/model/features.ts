import {Character, classOf} from '../page/lines/characters.js'
import {bitOf} from '../page/lines/lexicon.js'
import type {Page} from '../page/page.js'
import {flag, log, one, share} from './fixed-point.js'
import {findRhythm} from './rhythm.js'
import {findTopics} from './topics.js'

/**
 * The numbers of a line that the model reads, in order. Shares are of 1; counts
 * are logarithms to base 2 of the count plus one.
 */
export const featureNames = [
  // Its size and shape.
  'words', 'characters', 'wordLength', 'capitals', 'uppers', 'digits', 'commas', 'stops', 'separators', 'menuEntries',
  'functionWords', 'chromeWords', 'endsOpen', 'endsStop', 'endsColon', 'endsComma',
  'opensLower', 'opensUpper', 'opensDigit', 'unspaced',
  'currency', 'at', 'copyright', 'quote', 'question', 'exclamation', 'ellipsis', 'bracket', 'slash', 'hash', 'plus',
  // What the rules' survey says of it.
  'prose', 'noisy', 'chrome', 'label', 'heading', 'weak', 'phrased',
  // Where it stands.
  'blankBefore', 'blankAfter', 'position', 'wordsAbove', 'linesAbove', 'linesBelow',
  'inBody', 'aboveBody', 'belowBody', 'isTitle', 'aboveTitle', 'belowTitle',
  // How it repeats, and what else the page speaks of.
  'repeats', 'repeatsAbove', 'repeatsBelow', 'run', 'period', 'unique', 'topical', 'inTitle',
  // What the page is like, the same for all its lines.
  'pageLines', 'pageWords', 'pageProse', 'pageBody', 'pageFunctionWords', 'pageBlanks', 'framed', 'hinted', 'forum', 'pageForumSigns'
] as const

/** How many numbers a line has. */
export const featureCount: number = featureNames.length

/**
 * Compute the features of every line, one row after the other.
 *
 * Only integers are computed with, so the rows are the same on every machine. Each
 * group of features is written in a loop of its own: in one loop with all of them
 * engines cease to inline, and the whole takes longer.
 */
export function computeFeatures(page: Page): Int16Array {
  const rows = new Int16Array(page.lines.count * featureCount)
  if (page.lines.count === 0) return rows
  const openings = readOpenings(page)
  writeShape(page, openings, rows, columnOf('words'))
  writeSurvey(page, rows, columnOf('prose'))
  const pageWords = sum(page.lines.words)
  writePlace(page, pageWords, rows, columnOf('blankBefore'))
  writeCompany(page, openings, rows, columnOf('repeats'))
  writePage(page, pageWords, rows, columnOf('pageLines'))
  return rows
}

function columnOf(name: (typeof featureNames)[number]): number {
  return featureNames.indexOf(name)
}

/** By line: the class of its first character. */
function readOpenings({text, lines: {count, start}}: Page): Uint8Array {
  const openings = new Uint8Array(count)
  for (let line = 0; line < count; line++) openings[line] = classOf(text.charCodeAt(start[line]!))
  return openings
}

/** Its size and shape. */
function writeShape({lines}: Page, openings: Uint8Array, rows: Int16Array, column: number): void {
  const {count, start, end, words, letters, capitals, uppers, digits, commas, stops, separators, menus, functionWords, chromeWords, ending, signs} = lines
  for (let line = 0; line < count; line++) {
    let at = line * featureCount + column
    const size = words[line]!
    const characters = end[line]! - start[line]!
    rows[at++] = log(size)
    rows[at++] = log(characters)
    rows[at++] = Math.min(2 * one, share(letters[line]!, Math.max(1, size) * 8))
    rows[at++] = share(capitals[line]!, size)
    rows[at++] = share(uppers[line]!, letters[line]!)
    rows[at++] = share(digits[line]!, characters)
    rows[at++] = share(commas[line]!, size)
    rows[at++] = log(stops[line]!)
    rows[at++] = Math.min(one, share(separators[line]!, size))
    rows[at++] = log(menus[line]!)
    rows[at++] = share(functionWords[line]!, size)
    rows[at++] = share(chromeWords[line]!, size)
    // Rows are zeros to begin with: of the four endings one is set, of the signs those that are there.
    rows[at + ending[line]!] = one
    at += 4
    const opening = openings[line]!
    rows[at++] = flag(opening === Character.lower)
    rows[at++] = flag(opening === Character.upper)
    rows[at++] = flag(opening === Character.digit)
    rows[at++] = flag(opening === Character.unspaced)
    // In the order of `Sign`.
    for (let rest = signs[line]!; rest !== 0; rest &= rest - 1) rows[at + 31 - Math.clz32(rest & -rest)] = one
  }
}

/** What the rules' survey says of it. */
function writeSurvey({lines, survey}: Page, rows: Int16Array, column: number): void {
  const {count, labels, headings, weak, matches} = lines
  const {prose, noisy, chrome} = survey
  for (let line = 0; line < count; line++) {
    let at = line * featureCount + column
    rows[at++] = flag(prose[line] === 1)
    rows[at++] = flag(noisy[line] === 1)
    rows[at++] = flag(chrome[line] === 1)
    rows[at++] = flag(labels[line] !== 0)
    rows[at++] = flag(headings[line] !== 0)
    rows[at++] = flag(weak[line] === 1)
    rows[at++] = flag(matches[line] !== 0)
  }
}

/** Where it stands. */
function writePlace({lines, survey}: Page, pageWords: number, rows: Int16Array, column: number): void {
  const {count, words, blanksBefore} = lines
  const {first, last, title} = survey
  let above = 0
  for (let line = 0; line < count; line++) {
    let at = line * featureCount + column
    rows[at++] = flag(blanksBefore[line]! > 0)
    rows[at++] = flag(line + 1 === count || blanksBefore[line + 1]! > 0)
    rows[at++] = share(line, count)
    rows[at++] = share(above, pageWords)
    rows[at++] = log(line)
    rows[at++] = log(count - 1 - line)
    rows[at++] = flag(line >= first && line <= last)
    rows[at++] = log(Math.max(0, first - line))
    rows[at++] = log(Math.max(0, line - last))
    rows[at++] = flag(line === title)
    rows[at++] = flag(line < title)
    rows[at++] = title < 0 ? 0 : log(Math.max(0, line - title))
    above += words[line]!
  }
}

/** How it repeats, and what else the page speaks of. */
function writeCompany(page: Page, openings: Uint8Array, rows: Int16Array, column: number): void {
  const {above, below} = page.repeats
  const {run, period} = findRhythm(page.lines, openings)
  const {unique, topical, inTitle} = findTopics(page)
  for (let line = 0; line < above.length; line++) {
    let at = line * featureCount + column
    rows[at++] = log(above[line]! + below[line]!)
    rows[at++] = flag(above[line]! > 0)
    rows[at++] = flag(below[line]! > 0)
    rows[at++] = run[line]! * (one / 4)
    rows[at++] = period[line]! * (one / 4)
    rows[at++] = unique[line]!
    rows[at++] = topical[line]!
    rows[at++] = inTitle[line]!
  }
}

/** What the page is like, the same for all its lines. */
function writePage({lines, survey}: Page, pageWords: number, rows: Int16Array, column: number): void {
  const {count, functionWords, blanksBefore, labels, matches} = lines
  let blanks = 0
  let commentSigns = 0
  for (let line = 0; line < count; line++) {
    if (blanksBefore[line]! > 0) blanks++
    if (((labels[line]! | matches[line]!) & bitOf.comment) !== 0) commentSigns++
  }

  const values = Int16Array.of(
    log(count), log(pageWords), share(survey.proseAbove[count]!, pageWords), share(survey.bodyWords, pageWords),
    share(sum(functionWords), pageWords), share(blanks, count), flag(survey.framed), flag(survey.hinted), flag(survey.forum), log(commentSigns)
  )
  for (let line = 0; line < count; line++) {
    const at = line * featureCount + column
    for (let index = 0; index < values.length; index++) rows[at + index] = values[index]!
  }
}

function sum(numbers: Int32Array): number {
  let total = 0
  for (let index = 0; index < numbers.length; index++) total += numbers[index]!
  return total
}

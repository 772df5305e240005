import {bulletSigns} from '../lines/characters.js'
import {Ending} from '../lines/measure-lines.js'
import {isUncasedName} from '../lines/uncased.js'
import type {Page} from '../page.js'
import {isInDateSeries} from './date-series.js'
import {opensWithByline} from './opens-with-byline.js'
import {isHeadingShaped} from './survey.js'

/**
 * The line that is the title, or -1: the echoed one of the survey, or the heading
 * above the body that a byline, a date or the frame of the page speaks for.
 */
export function findTitleLine(page: Page): number {
  const {survey, lines} = page
  if (survey.title >= 0) return survey.title
  if (survey.first >= lines.count) return -1
  const above = survey.framed ? findAboveByline(page) : -1
  if (above >= 0) return above
  // The heading above the body, with bylines, dates and labels allowed between.
  for (let line = survey.first - 1; line >= Math.max(0, survey.first - 8); line--) {
    if (!isTitleShaped(page, line)) continue
    if (isOwnByline(page, line + 1) || (isNameShaped(page, line + 1) && isOwnByline(page, line + 2))) return line
    if (isNextToBody(page, line) && lines.words[line]! >= 4 && !isListed(page, line) && (survey.hinted || (line > 0 && opensWithByline(page, line - 1)))) return line
  }

  if (survey.first > 0 && survey.framed) {
    for (let line = survey.first - 1; line >= Math.max(0, survey.first - 3); line--) {
      if (isTitleShaped(page, line) && lines.words[line]! >= 4) return line
    }
  }

  return -1
}

/** How many lines above the body a headline with a byline is looked for on a page with a frame, and how many of them may be no buttons. */
const reach = 26
const mostOthers = 8

/**
 * The nearest headline above the body that a byline follows, or a deck and then a
 * byline: `Harbour wall to close road ⏎ Repairs take six weeks ⏎ By Ada Finch`. What
 * shares the page stands between it and the body, so labels and buttons do not count.
 */
function findAboveByline(page: Page): number {
  const {lines, survey} = page
  let others = 0
  for (let line = survey.first - 1; line >= Math.max(0, survey.first - reach) && others <= mostOthers; line--) {
    if (survey.chrome[line] || lines.labels[line] !== 0 || lines.matches[line] !== 0) continue
    others++
    if (!isOwnByline(page, line + 1) && !(isNameShaped(page, line + 1) && isOwnByline(page, line + 2))) continue
    if (lines.words[line]! < leastHeadline || !(isTitleShaped(page, line) || isDeck(page, line))) continue
    const headline = line - 1
    if (headline >= 0 && lines.words[headline]! >= leastHeadline && isTitleShaped(page, headline)) return headline
    if (isTitleShaped(page, line)) return line
  }

  return -1
}

/** The fewest words of a headline that a byline alone speaks for. */
const leastHeadline = 4

/** Whether a line is a sentence that says what the article is about. */
function isDeck({lines, survey}: Page, line: number): boolean {
  return lines.ending[line] === Ending.stop && lines.words[line]! <= 60 && !survey.noisy[line]
}

/** Whether a line is a byline or the date of the page, not one of many that head the parts of a text. */
function isOwnByline(page: Page, line: number): boolean {
  return opensWithByline(page, line) && !isInDateSeries(page, line)
}

/** Whether nothing but lines that are phrased like noise stands between a line and the body. */
function isNextToBody({survey, lines}: Page, line: number): boolean {
  for (let below = line + 1; below < survey.first; below++) if (lines.matches[below] === 0) return false
  return true
}

/** Whether a line is the last of three headings on end or more: entries of a list, each as good a title as the next. */
function isListed(page: Page, line: number): boolean {
  return line >= 2 && [line - 1, line - 2].every((above) => page.lines.words[above]! >= 4 && isTitleShaped(page, above))
}

function isTitleShaped(page: Page, line: number): boolean {
  const {lines, survey} = page
  const words = lines.words[line]!
  // A name between the title and the body is the author's.
  if (isNameShaped(page, line) && line > 0 && lines.words[line - 1]! >= 4 && isTitleShaped(page, line - 1)) return false
  if (isField(page, line) && isField(page, line - 1)) return false
  if (isBulleted(page, line)) return false
  // Behind a comma stands a verse.
  if (line > 0 && lines.ending[line - 1] === Ending.comma) return false
  if (words < 2 || words > 40 || survey.chrome[line] || survey.noisy[line] || survey.prose[line]) return false
  return lines.labels[line] === 0 && page.lines.matches[line]! === 0 && lines.separators[line]! <= 2 && lines.commas[line]! * 3 <= words && isHeadingShaped(page, line) && !opensWithByline(page, line)
}

/** Whether a line is an entry of a list: `* Allow commands to be hidden`. */
function isBulleted({text, lines: {start}}: Page, line: number): boolean {
  return bulletSigns.includes(text[start[line]!]!) && text[start[line]! + 1] === ' '
}

/** Whether a line is a name and its value: `Course: main dish`. */
function isField(page: Page, line: number): boolean {
  return line >= 0 && page.lines.colons[line]! > 0 && /^\p{L}[\p{L} -]{1,24}: \S/u.test(page.lineText(line))
}

/** Two or three words with capitals and nothing else, or as many in a script that has none: the shape of a person's name. */
function isNameShaped(page: Page, line: number): boolean {
  const {lines} = page
  const words = lines.words[line]!
  if (lines.capitals[line] === 0) return words >= 1 && words <= 5 && isUncasedName(page.lineText(line))
  return words >= 2 && words <= 3 && lines.capitals[line] === words && lines.digits[line] === 0
}

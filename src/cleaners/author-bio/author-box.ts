import type {Report} from '../../define-cleaner.js'
import {isKnownName} from '../../metadata/authors/known-names.js'
import {isPersonName} from '../../metadata/authors/names.js'
import type {Page} from '../../page/page.js'
import {proseAboveShare} from '../../page/survey/survey.js'
import {reportBlock} from '../shared/report-block.js'

/** The share of the prose of the body that stands above a box that the author's name heads. */
const leastAbove = 0.7

/** The most boxes that are looked at: for each the whole text may be looked through. */
export const mostBoxes = 8

/** The longest line with the name, and the shortest sentence about its bearer, in words. */
const longestHead = 9
const shortestSentence = 7

/** How far below the name that sentence stands: a line or two may say what the person does. */
const bioReach = 3

/** How many words may stand before the given name: `Written by Ana Reyes`. */
const mostBefore = 2

/**
 * Report boxes that the name of someone heads whom the page has named above, low on a
 * page with a frame: `Ana Reyes ⏎ Head of Research ⏎ Ana writes …`. On 1,497 scraped
 * pages 68 such lines stood beside articles and none in one.
 */
export function reportNamedBoxes(page: Page, report: Report): void {
  const {lines, survey, text} = page
  if (!survey.framed || survey.forum || survey.bodyWords === 0) return
  const least = proseAboveShare(survey, leastAbove)
  let boxes = 0
  for (let line = survey.first + 1; line + 1 < lines.count && boxes < mostBoxes; line++) {
    if (survey.proseAbove[line]! < least || survey.prose[line] || lines.words[line]! > longestHead || lines.capitals[line]! < 2) continue
    const bio = findSentence(page, line)
    const name = bio < 0 ? undefined : findName(page, line, firstWord(page, bio))
    if (name === undefined) continue
    boxes++
    if (text.indexOf(name) >= lines.start[line]!) continue
    const end = endOfBox(page, bio, name)
    reportBlock(report, {from: line, end}, {heading: 'the name that heads the box about the author', below: 'in the box about the author', confidence: 0.75})
  }
}

/** The first line of more than a few words shortly below a line, or -1. */
function findSentence({lines: {count, words}}: Page, line: number): number {
  const end = Math.min(line + 1 + bioReach, count)
  for (let at = line + 1; at < end; at++) if (words[at]! >= shortestSentence) return at
  return -1
}

/**
 * The line after the box: after its first sentence, or, where the body closes with
 * them, after the paragraphs that go on about the same person: `When she’s not …`.
 */
function endOfBox({survey: {prose, last}, lines, text}: Page, bio: number, name: string): number {
  const names = name.split(' ')
  let end = bio + 1
  for (; end < lines.count && prose[end]; end++) {
    const beginning = text.slice(lines.start[end], Math.min(lines.end[end]!, lines.start[end]! + longestBeginning))
    if (!pronounFirst.test(beginning) && !names.some((part) => beginning.includes(part))) return bio + 1
  }

  return end > last ? end : bio + 1
}

/** The part of a paragraph that says whom it is about, in characters. */
const longestBeginning = 60

const pronounFirst = /^(?:(?:when|in) )?(?:s?he|they|his|her|their)(?![\p{L}])/iu

/** The word a line begins with, up to a space or the sign of a genitive. */
function firstWord({lines, text}: Page, line: number): string {
  return /^[^\s’']{0,40}/u.exec(text.slice(lines.start[line], lines.start[line]! + 40))![0]
}

/** The full name on a line, if it is that of someone with the given name. */
function findName(page: Page, line: number, given: string): string | undefined {
  const value = page.lineText(line)
  if (given === '' || !value.includes(given) || !isKnownName(given)) return undefined
  const words = value.split(/\s+/u)
  const at = words.indexOf(given)
  if (at < 0 || at > mostBefore || at + 1 === words.length) return undefined
  const name = `${given} ${/^[\p{L}\p{M}.'’-]*/u.exec(words[at + 1]!)![0]}`
  return isPersonName(name) ? name : undefined
}

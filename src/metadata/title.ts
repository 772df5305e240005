import {bitOf} from '../page/lexicon.js'
import {Ending} from '../page/measure-lines.js'
import type {Page} from '../page/page.js'
import {readByline} from './byline-forms.js'
import type {Fact} from './fact.js'
import {locateDates} from './locate-dates.js'
import {readNames, readOnlyNames} from './names.js'

/** Where the title of a page stands. */
export interface Headline {
  /** The line, or -1. */
  line: number
  /** Whether it is the title in the page's head and not the heading above the article. */
  apart: boolean
  /** How sure it is, 0 to 1. */
  confidence: number
}

/**
 * The title as the page shows it: the line that echoes the page title, the
 * heading above a byline, a date or the body, or else the page title on the
 * first line; in each case without the name of the site.
 *
 * Notes: none for a text that begins with prose; never a label of a section.
 */
export function readTitle(page: Page, {line, confidence}: Headline): Fact | undefined {
  const {lines} = page
  if (line < 0) return undefined
  const value = page.lineText(line)
  const {start, end} = line <= 1 ? withoutSite(value) : {start: 0, end: value.length}
  return {
    value: value.slice(start, end),
    start: lines.start[line]! + start,
    end: lines.start[line]! + end,
    rule: end - start < value.length ? 'page-title' : 'title-line',
    confidence
  }
}

/** Find the line that holds the title. */
export function findHeadline(page: Page): Headline {
  const {survey, lines} = page
  if (survey.title >= 0 && hasHeadlineShape(page, survey.title) && !isRefrain(page, survey.title)) return {line: survey.title, apart: false, confidence: 0.95}
  const echo = findEcho(page)
  if (echo >= 0) return {line: echo, apart: false, confidence: 0.9}
  const body = Math.min(survey.first, lines.count - 1)
  const near = Math.max(0, body - reachAbove)
  let above = findAboveByline(page, near, Math.min(body + 2, lines.count - 2))
  if (above < 0) above = findAboveByline(page, Math.max(0, body - reachFar), near - 1)
  if (above >= 0) return {line: above, apart: false, confidence: 0.8}
  // `Headline | Site` on the first line of a page.
  if (survey.framed && (hasSite(page, 0) || (lines.words[0]! >= 4 && hasHeadlineShape(page, 0)))) return {line: 0, apart: true, confidence: 0.75}
  if (survey.first < lines.count) {
    const heading = findAboveBody(page)
    if (heading >= 0) return {line: heading, apart: false, confidence: 0.6}
    // What was taken for the body may be a notice that stands above the title.
    const below = findAboveByline(page, body + 2, Math.min(body + reachBelow, lines.count - 2))
    if (below >= 0) return {line: below, apart: false, confidence: 0.6}
  }

  return hasSite(page, 0) ? {line: 0, apart: true, confidence: 0.7} : {line: -1, apart: false, confidence: 0}
}

/** The line above the body that has the most words in common with the page title, or -1. */
function findEcho(page: Page): number {
  const {lines, survey} = page
  const top = lines.count > 1 && lines.labels[0] !== 0 ? 1 : 0
  if (lines.count < 2 || lines.words[top]! < 3 || lines.words[top]! > 40 || survey.chrome[top]) return -1
  const value = page.lineText(top)
  const {start, end} = withoutSite(value)
  const words = new Set(wordsOf(value.slice(start, end)))
  if (words.size < 3) return -1
  let best = -1
  let most = leastCommon
  const last = survey.first <= top ? shortHead : Math.min(survey.first + 1, longestHead)
  for (let line = top + 1; line <= Math.min(last, lines.count - 1); line++) {
    const size = lines.words[line]!
    if (size < 3 || size > 30 || size * 2 < words.size || size > words.size * 2 || !hasHeadlineShape(page, line)) continue
    const own = new Set(wordsOf(page.lineText(line)))
    let common = 0
    for (const word of own) if (words.has(word)) common++
    // Of two that are alike, the one closer to the body.
    const share = common / Math.max(own.size, words.size)
    if (common >= 2 && share >= most) {
      best = line
      most = share
    }
  }

  return best
}

/** The share of words that a title and the page title have in common at the least. */
const leastCommon = 0.5

/** How many lines from the top the title is looked for. */
const longestHead = 400

/** The same where the page title itself was taken for prose. */
const shortHead = 80

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}

/** How many lines above the body a heading with a byline is looked for. */
const reachAbove = 12

/** How far above the body one is looked for where there is none so near. */
const reachFar = 50

/** How many lines below the start of the body one is looked for, with one line of prose between at the most. */
const reachBelow = 9

/** The first heading with a byline or a date below it. */
function findAboveByline(page: Page, from: number, to: number): number {
  let prose = 0
  for (let line = from; line <= to && prose <= 2; line++) {
    if (page.survey.prose[line]) prose++
    // Of a headline and the deck below it, both above the byline, the headline.
    const title = isHeadline(page, line) ? line : page.survey.prose[line] && hasHeadlineShape(page, line) ? (line > from && isHeadline(page, line - 1) ? line - 1 : line) : -1
    if (title >= 0 && (isBelowHeadline(page, line + 1) || isNameAboveDate(page, line + 1))) {
      // A text that begins with two headlines has a title and a deck.
      return title === 1 && page.lines.words[0]! >= 4 && isHeadline(page, 0) ? 0 : title
    }
  }

  return -1
}

/** Whether a line that stands on the page again is a line of verse or a lower-case entry, and no part of the page title. */
function isRefrain(page: Page, line: number): boolean {
  const value = page.lineText(line)
  return /^\p{Ll}/u.test(value) && !page.lineText(0).includes(value)
}

/** The heading above the body: one that stands further up too or that the first paragraph speaks of, else the nearest. */
function findAboveBody(page: Page): number {
  const {survey, lines} = page
  const opening = page.text.slice(lines.start[survey.first], Math.min(lines.end[survey.first]!, lines.start[survey.first]! + 300)).toLowerCase()
  let nearest = -1
  for (let line = survey.first - 1; line >= Math.max(0, survey.first - 5); line--) {
    if (!isHeadline(page, line)) continue
    if (opening.includes(page.lineText(line).toLowerCase()) || lines.key.indexOf(lines.key[line]!) < line) return line
    if (nearest < 0 && lines.words[line]! >= 3) nearest = line
  }

  // A headline that reads like prose: `Moss on the roof, does anything work?`
  const first = nearest < 0 && survey.framed && survey.first > 0 && !survey.prose[survey.first + 1] && lines.words[survey.first]! <= 16
  return first && hasHeadlineShape(page, survey.first) ? survey.first : nearest
}

/** Whether a line has the shape of a headline and is no label, byline, date, name or caption. */
function isHeadline(page: Page, line: number): boolean {
  return !page.survey.prose[line] && page.lines.separators[line]! <= 1 && hasHeadlineShape(page, line) && !isBelowHeadline(page, line) && !isNames(page, line)
}

/** Whether the numbers of a line are those of a headline; one may read like prose: `What is catering? A guide.` */
function hasHeadlineShape(page: Page, line: number): boolean {
  const {words, capitals, ending, letters, start, end, labels, headings, weak, separators} = page.lines
  if (words[line]! < 2 || words[line]! > 40 || letters[line]! < 6 || (capitals[line] === 0 && words[line]! >= 10) || end[line]! - start[line]! > 300) return false
  if (page.survey.prose[line] ? words[line]! > 20 : page.survey.chrome[line] || page.survey.noisy[line]) return false
  if ((labels[line]! | headings[line]!) !== 0 && !weak[line]) return false
  if (separators[line]! > 4 || ending[line] === Ending.comma || ending[line] === Ending.colon) return false
  return (page.lines.matches[line]! & (bitOf.caption | bitOf.byline | bitOf.share | bitOf.newsletter)) === 0
}

/** Whether a line is what stands below a headline: a byline or a date. */
function isBelowHeadline(page: Page, line: number): boolean {
  const {words, digits, start, end} = page.lines
  if (words[line]! > 30 || end[line]! - start[line]! > 200 || page.survey.prose[line]) return false
  if (page.isLabel(line, 'byline')) return true
  const value = page.lineText(line)
  const byline = readByline(value, [])
  if (byline && readNames(value.slice(byline.start, byline.end)).length > 0) return true
  const date = digits[line]! >= 4 ? locateDates(value)[0] : undefined
  return date !== undefined && value.length - (date.end - date.start) <= 24
}

/** Whether a line holds names only and the next one a date. */
function isNameAboveDate(page: Page, line: number): boolean {
  const {digits, count} = page.lines
  return line + 1 < count && digits[line + 1]! >= 4 && isNames(page, line) && isBelowHeadline(page, line + 1)
}

/** Whether a line holds names only. */
function isNames(page: Page, line: number): boolean {
  const {words, capitals, digits} = page.lines
  return words[line]! <= 12 && capitals[line]! >= 2 && capitals[line]! * 2 >= words[line]! && digits[line] === 0 && readOnlyNames(page.lineText(line)) !== undefined
}

/** Whether a line is a headline and the name of its site. */
function hasSite(page: Page, line: number): boolean {
  if (page.lines.count <= line || page.lines.words[line]! < 3 || !hasHeadlineShape(page, line)) return false
  const value = page.lineText(line)
  const {start, end} = withoutSite(value)
  return end - start < value.length
}

/** What stands between a headline and the name of its site. */
const siteSign = /\s?[|»]\s?|\s[·•–—-]\s/gu

/** The name of a site: capitalized, or a domain. */
const siteName = /^(?:(?:\p{Lu}|\d)\S*|(?:of|the|and|for|in|de|der|die|la|du|des|del|[&+])(?=\s)|[\p{Ll}\d-]+\.\p{Ll}+)(?:\s(?:(?:\p{Lu}|\d)\S*|of|the|and|for|in|de|der|die|la|du|des|del|[&+])){0,5}$/u

/** The stretch of a page title that is the headline: `Headline - Section | Site`. */
function withoutSite(value: string): {start: number; end: number} {
  let end = value.length
  if (end > 300) return {start: 0, end}
  const signs = [...value.matchAll(siteSign)]
  for (const sign of signs.reverse()) {
    const site = value.slice(sign.index + sign[0].length, end)
    const headline = value.slice(0, sign.index)
    if (countWords(headline) < 2 || headline.length <= site.length || !siteName.test(site)) break
    end = sign.index
  }

  // `Site | Headline`
  const first = signs.at(-1)
  if (end === value.length && first && /[|»]/u.test(first[0])) {
    const start = first.index + first[0].length
    if (countWords(value.slice(0, first.index)) <= 3 && countWords(value.slice(start)) >= 4) return {start, end}
  }

  return {start: 0, end}
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length
}

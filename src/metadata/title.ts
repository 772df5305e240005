import {opensWithByline} from '../cleaners/opens-with-byline.js'
import {bitOf} from '../page/lexicon.js'
import {Ending} from '../page/measure-lines.js'
import type {Page} from '../page/page.js'
import {readByline} from './byline-forms.js'
import type {Fact} from './fact.js'
import {locateDates} from './locate-dates.js'
import {readNames, readOnlyNames} from './names.js'

/**
 * The title as the page shows it: the line that the survey of the page finds,
 * else the heading above a byline, a date or the body, else the page title on the
 * first line without the name of its site.
 *
 * Notes: none for a text that begins with prose; never a label of a section.
 */
export function readTitle(page: Page, line: number): Fact | undefined {
  const {lines} = page
  if (line < 0) return undefined
  const value = page.lineText(line)
  const {start, end} = line <= 1 ? withoutSite(value) : {start: 0, end: value.length}
  return {
    value: value.slice(start, end),
    start: lines.start[line]! + start,
    end: lines.start[line]! + end,
    rule: end - start < value.length ? 'page-title' : 'title-line',
    confidence: page.survey.title === line ? 0.95 : 0.8
  }
}

/** The line that holds the title, or -1. */
export function findHeadline(page: Page): number {
  const {survey, lines} = page
  if (survey.title >= 0 && isHeadline(page, survey.title)) return survey.title
  const body = Math.min(survey.first, lines.count - 1)
  const line = findAboveByline(page, Math.max(0, body - reachAbove), Math.min(body + 2, lines.count - 2))
  if (line >= 0) return line
  // `Headline | Site` on the first line of a page.
  if (survey.framed && hasSite(page, 0)) return 0
  if (survey.first < lines.count) {
    const heading = findAboveBody(page)
    if (heading >= 0) return heading
    // What was taken for the body may be a notice that stands above the title.
    const below = findAboveByline(page, body + 2, Math.min(body + reachBelow, lines.count - 2))
    if (below >= 0) return below
  }

  return hasSite(page, 0) ? 0 : -1
}

/** How many lines above the body a heading with a byline is looked for. */
const reachAbove = 12

/** How many lines below the start of the body one is looked for, with one line of prose between at the most. */
const reachBelow = 9

/** The first heading with a byline or a date below it. */
function findAboveByline(page: Page, from: number, to: number): number {
  let prose = 0
  for (let line = from; line <= to && prose <= 2; line++) {
    if (page.survey.prose[line]) prose++
    else if (isHeadline(page, line) && isBelowHeadline(page, line + 1)) return line
  }

  return -1
}

/** The heading above the body: one that the first paragraph speaks of, else the nearest. */
function findAboveBody(page: Page): number {
  const {survey, lines} = page
  const opening = page.text.slice(lines.start[survey.first], Math.min(lines.end[survey.first]!, lines.start[survey.first]! + 300)).toLowerCase()
  let nearest = -1
  for (let line = survey.first - 1; line >= Math.max(0, survey.first - 5); line--) {
    if (!isHeadline(page, line)) continue
    if (opening.includes(page.lineText(line).toLowerCase())) return line
    if (nearest < 0 && lines.words[line]! >= 3) nearest = line
  }

  return nearest
}

/** Whether a line has the shape of a headline and is no label, byline, date or caption. */
function isHeadline(page: Page, line: number): boolean {
  const {words, ending, letters, start, end, labels, headings, weak, separators} = page.lines
  if (words[line]! < 2 || words[line]! > 40 || letters[line]! < 6 || end[line]! - start[line]! > 300) return false
  if (page.survey.prose[line] || page.survey.chrome[line] || page.survey.noisy[line]) return false
  if ((labels[line]! | headings[line]!) !== 0 && !weak[line]) return false
  if (separators[line]! > 2 || ending[line] === Ending.comma || ending[line] === Ending.colon) return false
  if (page.matchedKinds(line) & (bitOf.caption | bitOf.byline | bitOf.share | bitOf.newsletter)) return false
  return !isBelowHeadline(page, line) && !readOnlyNames(page.lineText(line))
}

/** Whether a line is what stands below a headline: a byline or a date. */
function isBelowHeadline(page: Page, line: number): boolean {
  const {words, digits, start, end} = page.lines
  if (words[line]! > 16 || end[line]! - start[line]! > 200 || page.survey.prose[line]) return false
  if (opensWithByline(page, line)) return true
  const value = page.lineText(line)
  const byline = readByline(value, [])
  if (byline && readNames(value.slice(byline.start, byline.end)).length > 0) return true
  const date = digits[line]! >= 5 ? locateDates(value)[0] : undefined
  return date !== undefined && value.length - (date.end - date.start) <= 24
}

/** Whether a line is a headline and the name of its site. */
function hasSite(page: Page, line: number): boolean {
  const {count, words, separators} = page.lines
  if (count <= line || words[line]! > 40 || words[line]! < 3 || separators[line]! > 4 || page.survey.prose[line] || page.survey.chrome[line]) return false
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

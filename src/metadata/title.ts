import type {Span} from '../define-cleaner.js'
import type {Guess} from '../model/guess-line.js'
import {locateDates} from '../page/dates/locate-dates.js'
import type {Page} from '../page/page.js'
import type {Fact} from './fact.js'
import {beginningOf} from './head/head-line.js'
import {findEcho} from './title/headline-echo.js'
import {findLikeness} from './title/headline-likeness.js'
import {hasHeadlineShape, isBelowHeadline, isHeadline, isNameAboveDate, isNoLabel} from './title/headline-shape.js'
import type {Headline} from './title/headline.js'
import {countWords, readTitleAlone, stretches, type PageTitle} from './title/page-title.js'

/** The title as the page shows it, without the name of the site, the date or the signs beside it. */
export function readTitle(page: Page, {line, confidence, within, byModel}: Headline): Fact | undefined {
  if (line < 0) return undefined
  const whole = page.lineText(line)
  const {start, end} = trimHeadline(whole, within ?? {start: 0, end: whole.length})
  const from = page.lines.start[line]!
  const rule = byModel ? 'title-by-model' : within && line <= 1 ? 'page-title' : 'title-line'
  return {value: whole.slice(start, end), start: from + start, end: from + end, rule, confidence}
}

/** Signs beside a headline that are not part of it. */
const opening = /^[\s>›»/|•·–—-]+/u
const closing = /[\s<>›»«/|•·¶#–—-]{1,8}$/u

/** Take the site behind a bar, a date before it and stray signs off a headline. */
function trimHeadline(whole: string, span: Span): Span {
  let {start, end} = span
  const bar = /\s[|»]\s/u.exec(whole.slice(start, end))
  if (bar && countWords(whole.slice(start, start + bar.index)) >= 2 && countWords(whole.slice(start + bar.index, end)) <= 8) end = start + bar.index
  if (/^[\d\p{Lu}]/u.test(whole) && /\d{4}/u.test(whole.slice(0, 24))) {
    const date = locateDates(whole.slice(0, 60))[0]
    if (date?.start === 0 && start === 0 && countWords(whole.slice(date.end, end)) >= 3) start = date.end
  }

  start += opening.exec(whole.slice(start, end))?.[0].length ?? 0
  // A dash may end a headline's lead-in, a bracket never.
  const rest = closing.exec(whole.slice(start, end))
  if (rest && rest.index > 0) end = start + rest.index
  return start < end ? {start, end} : span
}

/** The least chance of a line for the model to name it. */
const leastChance = 0.3

/** The least for it to outdo the page title, which is a title for sure. */
const leastOverPageTitle = 0.6

/** The least for it to outdo even the heading that the page title repeats. */
const sureGuess = 0.95

/** By how much rules have to be surer than the model. */
const clearly = 0.3

/**
 * Find the title: the heading that the page title repeats, else what the line
 * model holds for the title, else what rules find.
 *
 * Notes: none for a text that begins with prose; never a label of a section.
 *
 * @param guess the model's, where it has a say
 */
export function findHeadline(page: Page, pageTitle: PageTitle | undefined, guess?: Guess): Headline {
  if (page.lines.count === 1) return findAlone(page)
  const guessed = guess && readGuess(page, pageTitle, guess)
  const echo = pageTitle && findEcho(page, pageTitle, guess?.line)
  if (echo && !(guessed && !guessed.apart && guessed.confidence >= sureGuess)) return echo
  if (guessed && guessed.confidence >= leastOverPageTitle) return guessed
  const found = findByRules(page, pageTitle)
  return guessed && !found.apart && found.confidence < guessed.confidence + clearly ? guessed : found
}

/** The title of a page of one line: where that is no page title it is the text. */
function findAlone(page: Page): Headline {
  const title = readTitleAlone(page)
  return title ? {line: title.line, apart: true, confidence: 0.75, within: title.headline} : {line: -1, apart: false, confidence: 0}
}

/** The line that the model holds for the title, if it can be one. */
function readGuess(page: Page, pageTitle: PageTitle | undefined, {line, chance}: Guess): Headline | undefined {
  if (chance < leastChance || !(hasHeadlineShape(page, line) || isNoLabel(page, line))) return undefined
  const apart = line === pageTitle?.line
  const within = pageTitle && (apart ? pageTitle.site && pageTitle.headline : findTold(page.lineText(line), pageTitle))
  return {line, apart, confidence: chance, byModel: true, ...(within && {within})}
}

/**
 * The stretch of a heading that the page title has as well, where the rest is a
 * kicker that it has elsewhere or a deck: `Markets Harbour votes for wider quays`
 * below `Harbour votes for wider quays - Markets - Site`.
 */
function findTold(text: string, title: PageTitle): Span | undefined {
  const {value, headline} = title
  const shown = value.slice(headline.start, headline.end)
  for (const {start, end} of stretches(title)) {
    const part = value.slice(start, end)
    if (part === text) return undefined
    if (countWords(part) < 3) continue
    if (text.endsWith(part)) {
      const at = text.length - part.length
      const kicker = text.slice(0, at).trimEnd()
      if (/\p{L}\s$/u.test(text.slice(0, at)) && (value.includes(kicker) || part === shown)) return {start: at, end: text.length}
    }

    if (part === shown && text.startsWith(part) && /^\s{2}/u.test(text.slice(part.length))) return {start: 0, end: part.length}
  }

  return undefined
}

/**
 * The title without echo and model: the heading close above the body that has most
 * words in common with the page title; else the page title without the name of its
 * site; else the heading above a byline, a date or the body.
 */
function findByRules(page: Page, pageTitle: PageTitle | undefined): Headline {
  const {survey, lines} = page
  if (pageTitle) {
    const like = findLikeness(page, pageTitle)
    if (like) return like
    if (pageTitle.site && isNoLabel(page, pageTitle.line)) return {line: pageTitle.line, apart: true, confidence: 0.75, within: pageTitle.headline}
  }

  const body = Math.min(survey.first, lines.count - 1)
  const near = Math.max(0, body - reachAbove)
  let above = findAboveByline(page, near, Math.min(body + 2, lines.count - 2))
  if (above < 0) above = findAboveByline(page, Math.max(0, body - reachFar), near - 1)
  if (above >= 0) return {line: above, apart: false, confidence: 0.8}
  // `Headline` on the first line of a page.
  if (pageTitle && survey.framed && lines.words[pageTitle.line]! >= 4 && isNoLabel(page, pageTitle.line)) return {line: pageTitle.line, apart: true, confidence: 0.7}
  if (survey.title >= 0 && hasHeadlineShape(page, survey.title) && !isRefrain(page, survey.title)) return {line: survey.title, apart: false, confidence: 0.7}
  if (survey.first < lines.count) {
    const heading = findAboveBody(page)
    if (heading >= 0) return {line: heading, apart: false, confidence: 0.6}
    // What was taken for the body may be a notice that stands above the title.
    const below = findAboveByline(page, body + 2, Math.min(body + reachBelow, lines.count - 2))
    if (below >= 0) return {line: below, apart: false, confidence: 0.6}
  }

  if (pageTitle && survey.framed && isNoLabel(page, pageTitle.line)) return {line: pageTitle.line, apart: true, confidence: 0.5}
  return {line: -1, apart: false, confidence: 0}
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
  const opening = beginningOf(page, survey.first, 300).toLowerCase()
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

import {bitOf} from '../page/lexicon.js'
import type {Span} from '../define-cleaner.js'
import {hashPhrase} from '../page/hash-phrase.js'
import {Ending} from '../page/measure-lines.js'
import type {Guess} from '../model/guess-line.js'
import type {Page} from '../page/page.js'
import {readByline} from './byline-forms.js'
import type {Fact} from './fact.js'
import {locateDates} from './locate-dates.js'
import {readNames, readOnlyNames} from './names.js'
import {beginnings, countWords, endings, stretches, type PageTitle} from './page-title.js'

/** Where the title of a page stands. */
export interface Headline {
  /** The line, or -1. */
  line: number
  /** Whether it is the title in the page's head and not the heading above the article. */
  apart: boolean
  /** How sure it is, 0 to 1. */
  confidence: number
  /** The stretch of the line, by index, that is the headline; the whole line if absent. */
  within?: Span
  /** Whether the line model named the line. */
  byModel?: boolean
}

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

/** The least chance of a line for the model to name it, and for it to outdo the page title, which is a title for sure. */
const leastChance = 0.3
const leastOverPageTitle = 0.6
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
  const guessed = guess && readGuess(page, pageTitle, guess)
  const echo = pageTitle && findEcho(page, pageTitle, guess?.line)
  if (echo && !(guessed && !guessed.apart && guessed.confidence >= sureGuess)) return echo
  if (guessed && guessed.confidence >= leastOverPageTitle) return guessed
  const found = findByRules(page, pageTitle)
  return guessed && !found.apart && found.confidence < guessed.confidence + clearly ? guessed : found
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

/**
 * The line that the page title repeats: its beginning up to a sign, the longest
 * that stands on a line; else, behind the name of the site, an end of it.
 */
function findEcho(page: Page, title: PageTitle, guessed: number | undefined): Headline | undefined {
  const first = findCopyOf(page, title, beginnings(title)) ?? findShortEcho(page, title)
  // `Four Years Remaining » Blog » Interning of Small Integers`: both stand on lines.
  if (first && first.size >= 5 && (guessed === undefined || first.echo.line === guessed)) return first.echo
  const second = title.signs.length > 0 || title.value.includes(': ') ? findCopyOf(page, title, endings(title)) : undefined
  if (!first || !second || second.echo.line === guessed) return (second ?? first)?.echo
  return first.size < 5 && second.size > first.size && first.size > 1 ? second.echo : first.echo
}

/** A page title of one word that stands directly above the body: `Soup. | Notes of a cook`. */
function findShortEcho(page: Page, title: PageTitle): {echo: Headline; size: number} | undefined {
  const {lines, survey} = page
  const {key, size} = hashPhrase(title.value.slice(0, title.signs[0]?.start ?? title.value.length))
  if (size !== 1) return undefined
  for (let line = survey.first - 1; line > Math.max(title.line, survey.first - shortReach); line--) {
    if (lines.key[line] === key && lines.words[line] === 1 && isNoLabel(page, line)) return {echo: {line, apart: false, confidence: 0.8}, size}
  }

  return undefined
}

/** How close above the body it stands, in lines. */
const shortReach = 5

function findCopyOf(page: Page, title: PageTitle, spans: readonly Span[]): {echo: Headline; size: number} | undefined {
  let whole: {echo: Headline; size: number} | undefined
  let last = Number.POSITIVE_INFINITY
  for (const span of spans) {
    const shown = title.value.slice(span.start, span.end)
    const {key, size} = hashPhrase(shown)
    if (size < 2) continue
    const line = findCopy(page, title.line, key, size, shown)
    if (line < 0 || line > last) continue
    const found = (at: number): {echo: Headline; size: number} => ({echo: {line: at, apart: false, confidence: size >= 3 ? 0.95 : 0.85}, size})
    // Close above the body, the first line is the heading itself, however often it stands below, unless a part of it stands before that.
    if (line <= page.survey.first + 1 || title.line + 3 < page.survey.first || span.end < title.value.length) return found(line)
    whole = found(title.line)
    last = line
  }

  return whole
}

/** The copy of a stretch of the page title below it, its numbers among them: the one the survey took for the title, the nearest above the body, or else the first below. */
function findCopy(page: Page, from: number, wanted: number, size: number, shown: string): number {
  const {count, key, words, digits} = page.lines
  const {title, first} = page.survey
  const numbers = shown.replaceAll(/\D/gu, '')
  const isCopy = (line: number): boolean => key[line] === wanted && words[line] === size && (digits[line] === 0 || page.lineText(line).replaceAll(/\D/gu, '') === numbers)
  if (title > from && isCopy(title)) return title
  let copy = -1
  const last = Math.min(count, Math.max(first + likenessBelow, longestHead))
  for (let line = from + 1; line < last; line++) {
    if (!isCopy(line)) continue
    if (line > first + 1 && copy >= 0) break
    copy = line
  }

  return copy
}

/** How many lines from the top a copy is looked for at the least, wherever the body begins. */
const longestHead = 2000

/** A heading above the body that says in other words what the page title says. */
function findLikeness(page: Page, {line: top, value, headline}: PageTitle): Headline | undefined {
  const {lines, survey} = page
  const shown = value.slice(headline.start, headline.end)
  const own = new Set(hashPhrase(shown).words)
  if (own.size < 2) return undefined
  const body = Math.min(survey.first, lines.count - 1)
  let best: Headline | undefined
  let most = 1
  for (let line = Math.max(top + 1, body - likenessAbove); line <= Math.min(body + likenessBelow, lines.count - 1); line++) {
    const size = lines.words[line]!
    if (size < 2 || size > 30 || size * 8 < own.size || !hasHeadlineShape(page, line)) continue
    // The first sentence of the text speaks of the same.
    if (survey.prose[line] && page.text.charCodeAt(lines.end[line]! - 1) === 46) continue
    const text = page.lineText(line)
    const all = hashPhrase(text).words
    if (!all.some((word) => own.has(word))) continue
    const words = new Set(all)
    let common = 0
    for (const word of words) if (own.has(word)) common++
    // `Markets today Harbour votes for wider quays`: behind a kicker.
    if (common === own.size && own.size >= 3 && text.endsWith(shown)) {
      const at = text.length - shown.length
      const kicker = text.slice(0, at)
      if (/[:|>»/]\s?$/u.test(kicker) || countWords(kicker) >= 2) return {line, apart: false, confidence: 0.85, within: {start: at, end: at + shown.length}}
    }

    // `Harbour votes for wider quays  Work begins in May`, `Harbour votes for wider quays / May 2025`
    if (common === own.size && own.size >= 3 && text.startsWith(shown) && /^(?:\s{2}|\s[/|»]\s)/u.test(text.slice(shown.length))) {
      return {line, apart: false, confidence: 0.85, within: {start: 0, end: shown.length}}
    }

    const alike = (2 * common) / (words.size + own.size)
    if (alike < leastAlike) continue
    const score = weigh(page, line, body - line, alike)
    if (score >= most) {
      most = score
      best = {line, apart: false, confidence: Math.min(0.9, 0.3 + most / 3)}
    }
  }

  return best
}

/** The least likeness: twice the words in common to all words of both. */
const leastAlike = 0.15

/** How many lines above and below the start of the body it is looked for. */
const likenessAbove = 80
const likenessBelow = 12

/**
 * How much speaks for a heading: its likeness to the page title, a byline or date
 * below it, a copy, its place, and that it is no label. 1 is enough. The weights
 * were fitted to pages of the benchmark whose title is known.
 */
function weigh(page: Page, line: number, distance: number, alike: number): number {
  const {words, key, count} = page.lines
  let score = 1.2 * alike
  if (distance >= -1 && distance <= 4) score += 0.2
  else if (distance > 60) score -= 0.15
  if (words[line]! >= 5) score += 0.2
  if (score >= 0.88 && score < 1) {
    const copy = key.indexOf(key[line]!)
    if (copy !== line || key.indexOf(key[line]!, line + 1) >= 0) score += 0.12
  }

  if (score >= 0.6 && score < 1.1) {
    for (let below = line + 1; below <= Math.min(line + 3, count - 1); below++) {
      if (isBelowHeadline(page, below)) return score + 0.4
    }
  }

  return score
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

/** Whether a line can be the page title, which may be a single word. */
function isNoLabel(page: Page, line: number): boolean {
  const {labels, headings, weak, letters} = page.lines
  return letters[line]! >= 2 && !page.survey.prose[line] && !page.survey.noisy[line] && !page.survey.chrome[line] && ((labels[line]! | headings[line]!) === 0 || weak[line] === 1)
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
  // `17 March 2020 Ana Reyes Leave a comment`: behind a date, more may stand.
  if (date) return value.length - (date.end - date.start) <= (date.start === 0 ? 44 : 24)
  const credit = words[line]! <= 8 ? creditBy.exec(value) : null
  return credit !== null && readNames(value.slice(credit.index + credit[0].length)).length > 0
}

/** `Translated by`, `Illustrations by`, `Übersetzt von`: one or two words, then who did it. */
const creditBy = /^(?:[\p{L}-]+\s){1,2}(?:by|von|par|por|door|av|af)\s/iu

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

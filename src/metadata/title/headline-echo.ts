import type {Span} from '../../define-cleaner.js'
import {hashPhrase} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'
import {isNoLabel} from './headline-shape.js'
import type {Headline} from './headline.js'
import {beginnings, endings, type PageTitle} from './page-title.js'

/**
 * The line that the page title repeats: its beginning up to a sign, the longest
 * that stands on a line; else, behind the name of the site, an end of it.
 */
export function findEcho(page: Page, title: PageTitle, guessed: number | undefined): Headline | undefined {
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
  const last = Math.min(count, Math.max(first + reachBelow, longestHead))
  for (let line = from + 1; line < last; line++) {
    if (!isCopy(line)) continue
    if (line > first + 1 && copy >= 0) break
    copy = line
  }

  return copy
}

/** How many lines from the top a copy is looked for at the least, wherever the body begins. */
const longestHead = 2000

/** How many lines below the start of the body it is looked for at the least. */
const reachBelow = 12

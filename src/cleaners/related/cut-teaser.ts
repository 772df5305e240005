import type {Report, Settings} from '../../define-cleaner.js'
import {areHeld} from '../../model/sum-chances.js'
import type {Page} from '../../page/page.js'
import {articleWords} from '../../page/survey/survey.js'

/**
 * The share of the prose of the body that stands above the first teaser; the share
 * where the model does not speak for the teasers, and their mean chance below which
 * it does not: a long list of teasers is taken for much of the body.
 */
const leastAbove = 0.6
const leastDoubted = 0.3
const doubted = 0.5

/** The fewest words of a teaser that is cut off. */
const leastWords = 8

/** The fewest such teasers on a page. */
const fewest = 2

/** The longest headline, in words, and the most short lines that stand above a teaser with it: its date, its section. */
const longestHeadline = 25
const mostHead = 3

/**
 * A sentence cut off by a mark: `The harbour was closed in …`, `[…]`, `(...)`; a
 * link may stand behind it, or follow the last sentence with such a mark: `more...`.
 */
const cutOff = /[\p{L}\d,;](?:\s?(?:…|\.{3})|\s?[[(](?:…|\.{3})[\])])(?:\s\p{L}+){0,3}[\s»›→>]*$|[.!?”"“]\s\p{L}+(?:\s\p{L}+){0,2}(?:…|\.{3})$/u

/**
 * Report the teasers of other articles below one, told in any language by their
 * last sentences, which are cut off, each below its headline: no paragraph of the
 * article itself ends so. F1 on articles rises by .0004, on pages of services by .002.
 */
export function reportCutTeasers(page: Page, report: Report, {model}: Pick<Settings, 'model'>): void {
  const {survey} = page
  if (!survey.framed || survey.forum || survey.bodyWords < articleWords) return
  const teasers = findTeasers(page)
  if (teasers.length < fewest) return
  const above = (survey.proseAbove[teasers[0]!]! - survey.proseAbove[survey.first]!) / survey.bodyWords
  if (above < leastDoubted || (above < leastAbove && !(model && !areHeld(page.chances, teasers, doubted)))) return
  for (const teaser of teasers) {
    for (let line = headOf(page, teaser); line <= teaser; line++) {
      report(line, {reason: line === teaser ? 'a teaser of another article is cut off' : 'the headline of a teaser that is cut off', confidence: 0.9})
    }
  }
}

/** The teasers below an article: none of its paragraphs is cut off, and of theirs at least half. */
function findTeasers(page: Page): number[] {
  const {lines, survey} = page
  const teasers: number[] = []
  let others = 0
  let othersBetween = 0
  for (let line = survey.first; line < lines.count; line++) {
    if (lines.words[line]! >= leastWords && isCutOff(page, line)) {
      if (survey.proseAbove[line]! < articleWords) return []
      if (headOf(page, line) === line) continue
      teasers.push(line)
      othersBetween = others
    } else if (teasers.length > 0 && survey.prose[line]) {
      others++
    }
  }

  return othersBetween > teasers.length ? [] : teasers
}

function isCutOff({text, lines: {end}}: Page, line: number): boolean {
  // Most lines end in one stop, which is cheap to see.
  if (text.charCodeAt(end[line]! - 1) === 0x2e && text.charCodeAt(end[line]! - 2) !== 0x2e) return false
  const tail = text.slice(Math.max(0, end[line]! - 60), end[line])
  return (tail.includes('…') || tail.includes('...')) && cutOff.test(tail)
}

/** The first of the short lines above a teaser, or the teaser itself where none stands there. */
function headOf(page: Page, teaser: number): number {
  const {lines, survey} = page
  let head = teaser
  while (head > survey.first && head > teaser - mostHead && isHead(page, head - 1) && lines.words[head - 1]! > 0 && lines.words[head - 1]! <= longestHeadline && lines.stops[head - 1]! <= 1) head--
  return head
}

/** Whether a line is no sentence of prose, but for one that asks or exclaims. */
function isHead({text, lines: {end}, survey}: Page, line: number): boolean {
  return survey.prose[line] === 0 || /[!?]$/u.test(text.slice(end[line]! - 1, end[line]))
}

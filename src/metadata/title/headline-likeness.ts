import {hashPhrase} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'
import {hasHeadlineShape, isBelowHeadline} from './headline-shape.js'
import type {Headline} from './headline.js'
import {countWords, type PageTitle} from './page-title.js'

/** A heading above the body that says in other words what the page title says. */
export function findLikeness(page: Page, {line: top, value, headline}: PageTitle): Headline | undefined {
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

import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {dateShape, findDate} from '../page/dates/date-shapes.js'
import {bitOf} from '../page/lines/lexicon.js'
import type {Page} from '../page/page.js'
import {reportLedLines} from './shared/led-line.js'
import {patternConfidence} from './shared/vocabulary.js'

/**
 * Who published, syndicated or passed on the text: a reposter's credit before
 * the first sentence (`(RT, 29/1/2017) ~`), and lines after the body (`Via FT`,
 * `Submitted by …`, `This story was originally published in …`).
 *
 * Notes: an agency in brackets inside a paragraph stays, and so does a dateline.
 */
export const retextCredit: Cleaner = defineCleaner({
  id: 'credit',
  kind: 'credit',
  description: 'Who published, syndicated or passed on the text',
  detect(page, report) {
    const {lines, survey} = page
    reportLedLines(page, 'credit', report)
    const opening = openingCredit(page)
    if (opening) {
      report({start: opening.start, end: opening.end}, {reason: "a reposter's credit opens the text", confidence: 0.93})
    }

    const dated: number[] = []
    for (let line = 0; line < lines.count; line++) {
      const edge = line >= survey.last - 1 || line <= survey.first
      if ((lines.labels[line]! & bitOf.credit) !== 0 && !lines.weak[line] && (line < survey.first || line > survey.last)) {
        report(line, {reason: 'the line credits a source', confidence: 0.7})
      } else if (edge && line > survey.first && isSourceAndDate(page, line)) {
        dated.push(line)
      } else {
        const pattern = page.matchPattern(line, 'credit')
        if (pattern) report(line, {reason: 'the line credits a source', confidence: edge ? patternConfidence(page, line, pattern.confidence ?? 0.9) : 0.45})
      }
    }

    if (dated.length > mostDated) return
    for (const line of dated) report(line, {reason: 'the line holds the source and the date', confidence: 0.85})
  }
})

/** The most lines of a source and a date that an article has; more are those of a list of articles. */
const mostDated = 3

/** `(RT, 29/1/2017) ~` before the first sentence: source and date in brackets. */
export function openingCredit(page: Page): {start: number; end: number; source: string; date: string} | undefined {
  const {lines, survey} = page
  for (let line = survey.first; line <= Math.min(survey.first + 1, lines.count - 1); line++) {
    const start = lines.start[line]!
    const head = page.text.slice(start, Math.min(lines.end[line]!, start + 120))
    const match = /^[([](?<source>[\p{Lu}][\p{L}\d.&' -]{1,40}),\s(?<date>[^)\]]{4,30})[)\]]\s?(?:[~–—:|]|-{1,2})\s?/u.exec(head)
    if (match?.groups && dateShape.test(match.groups['date']!)) {
      return {start, end: start + match[0].length, source: match.groups['source']!, date: match.groups['date']!}
    }
  }

  return undefined
}

/** `RT, 29/1/2017` on a line of its own. */
function isSourceAndDate(page: Page, line: number): boolean {
  const {words, digits} = page.lines
  if (words[line]! > 9 || words[line]! < 2 || digits[line] === 0) return false
  const value = page.lineText(line)
  if (!/^\p{Lu}/u.test(value)) return false
  const date = findDate(value)
  return date !== null && date.index + date[0].length === value.length && /^[\p{Lu}][\p{L}\d.&' -]{1,40}(?:,|\s[–—|-])\s$/u.test(value.slice(0, date.index))
}

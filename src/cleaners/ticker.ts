import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {bitOf} from '../page/lines/lexicon.js'
import type {Page} from '../page/page.js'
import {reportBlock} from './shared/report-block.js'

/**
 * Strips of other headlines: under their heading (`Off the wire`), on one line
 * with signs between them or one a line; or such a line without a heading, above
 * the body.
 *
 * Notes: a bulleted line inside the body stays, and a heading of a ticker with no
 * headlines below it.
 */
export const retextTicker: Cleaner = defineCleaner({
  id: 'ticker',
  kind: 'ticker',
  description: 'Strips of other headlines',
  detect(page, report) {
    const {lines, survey} = page
    for (let line = 0; line < lines.count; line++) {
      if (line > survey.first && line < survey.last) continue
      if ((lines.headings[line]! & bitOf.ticker) !== 0 && (survey.framed || !lines.weak[line])) {
        const end = endOfStrip(page, line + 1)
        if (end > line + 1) {
          reportBlock(report, {from: line, end}, {heading: 'the heading opens a strip of headlines', below: 'a headline in a strip of headlines', confidence: 0.93})
          line = end - 1
        }
      } else if (survey.framed && line < survey.first && isStrip(page, line)) {
        report(line, {reason: 'the line strings headlines together', confidence: 0.85})
      }
    }
  }
})

/** The line after the last headline below a ticker's heading. */
function endOfStrip(page: Page, from: number): number {
  const {lines, survey} = page
  if (from < lines.count && isStrip(page, from)) {
    let end = from + 1
    while (end < lines.count && isStrip(page, end)) end++
    return end
  }

  let end = from
  while (end < lines.count && end !== survey.title && isHeadline(page, end) && (end === from || lines.blanksBefore[end] === lines.blanksBefore[from + 1])) end++
  // Two headlines or more; a gap, the title or the body ends the strip.
  return end - from >= 2 && end - from <= 30 ? end : from
}

/** Three headlines or more on one line, with signs between them. */
function isStrip(page: Page, line: number): boolean {
  const {separators, words, stops} = page.lines
  const count = separators[line]!
  if (count < 2 || words[line]! < (count + 1) * 4 || stops[line]! > count) return false
  const parts = page.lineText(line).split(/[•|▪●◦·]|\s\/\/\s/u).map((part) => part.trim()).filter((part) => part !== '')
  return parts.length >= 3 && parts.filter((part) => part.split(/\s+/u).length >= 4).length * 3 >= parts.length * 2
}

function isHeadline(page: Page, line: number): boolean {
  const {words, stops} = page.lines
  return !page.survey.prose[line] && !page.survey.chrome[line] && words[line]! >= 4 && words[line]! <= 25 && stops[line]! <= 1
}

import {defineCleaner, type Cleaner, type Report} from '../define-cleaner.js'
import {Sign} from '../page/lines/characters.js'
import type {Page} from '../page/page.js'
import {isInBody} from '../page/survey/survey.js'
import {reportLedLines} from './shared/led-line.js'
import {reportBlock} from './shared/report-block.js'

/**
 * Lists of tags: `Tags: a, b, c`, or a heading (`Topics`) and short lines below it.
 *
 * Notes: a heading above a paragraph is a subhead and stays.
 */
export const retextTags: Cleaner = defineCleaner({
  id: 'tags',
  kind: 'tags',
  description: 'Lists of tags, topics and categories',
  detect(page, reportTags) {
    const {lines, survey} = page
    const report: Report = (line, verdict) => reportTags(line, typeof line === 'number' && isInBody(survey, line) ? {...verdict, overruledFrom: sureOfKeywords} : verdict)
    reportLedLines(page, 'tags', report)
    const headings = page.labelled.filter((line) => page.isHeading(line, 'tags')).length
    const listed = page.phrased.filter((line) => page.matchPattern(line, 'tags'))
    for (const line of listed) {
      if (listed.length > mostFields || (lines.separators[line]! >= 2 && !categories.test(page.lineText(line)))) continue
      const edge = line < survey.first || line >= survey.last
      report(line, {reason: 'the line lists tags', confidence: survey.framed ? 0.85 : edge && survey.last >= 0 && lines.words[line]! > 2 ? 0.7 : 0.4})
    }

    if (survey.framed) reportHashtags(page, report)
    for (const line of page.labelled) {
      const heading = page.isHeading(line, 'tags')
      if (!heading && !page.isLabel(line, 'tags')) continue
      let end = line + 1
      while (heading && end < lines.count && end <= line + 20 && isTag(page, end) && lines.blanksBefore[end]! <= lines.blanksBefore[line + 1]!) end++
      const outside = line < survey.first || line > survey.last
      const framed = survey.framed
      const above = line + 1 < lines.count && survey.prose[line + 1]
      // More than twice, it names a field of each entry of a list.
      const confidence = headings > 2 ? 0.4 : outside ? (framed ? 0.85 : 0.6) : above ? 0.3 : framed && end > line + 1 ? 0.7 : 0.4
      reportBlock(report, {from: line, end}, {heading: 'the heading of a list of tags', below: 'a tag in a list of tags', confidence})
    }
  }
})

/** The chance from which a list of keywords in the body stays, as the abstract of a paper has one. */
const sureOfKeywords = 0.5

/** A line that lists tags stands on a page more often only as a field of each entry of a list: `Subjects: Tides; Harbours`. */
const mostFields = 5

/** `Categories: Bridges | 1768 in law`: other lines with signs between may be rows of a table. */
const categories = /^(?:hidden )?categor(?:y|ies)\s?:/iu

/** The fewest tags of a line that is nothing but those: `#bridges #physics`. */
const fewestHashtags = 2

/** Report lines of nothing but words behind a hash. */
function reportHashtags(page: Page, report: Report): void {
  const {lines} = page
  for (let line = 0; line < lines.count; line++) {
    if ((lines.signs[line]! & Sign.hash) === 0 || lines.words[line]! < fewestHashtags) continue
    const words = page.lineText(line).split(/[\s,]+/u)
    if (words.length >= fewestHashtags && words.every((word) => /^#[\p{L}\p{N}_]+$/u.test(word))) report(line, {reason: 'the line is hashtags and nothing else', confidence: 0.9})
  }
}

function isTag(page: Page, line: number): boolean {
  const {words, stops} = page.lines
  return words[line]! >= 1 && words[line]! <= 5 && stops[line] === 0 && !page.survey.prose[line] && page.lines.headings[line] === 0
}

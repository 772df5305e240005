import {aboutHeadings} from '../../data/about-headings.js'
import type {Report} from '../../define-cleaner.js'
import {phraseKeys} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'
import {proseAboveShare} from '../../page/survey/survey.js'

/** The fewest words of prose that make an article, and the share of them above the box. */
const articleWords = 120
const leastAbove = 0.6

/** The most paragraphs of the box. */
const longestBox = 3

/**
 * Report the box about a site at the foot of an article, with a frame below it:
 * `About us ⏎ For fifty years we have …`. A page about a company goes on below.
 */
export function reportAboutBox(page: Page, report: Report): void {
  const headings = phraseKeys(aboutHeadings)
  const {lines, survey} = page
  if (!survey.framed || survey.forum || survey.bodyWords < articleWords) return
  const least = proseAboveShare(survey, leastAbove)
  for (let line = survey.first + 1; line < lines.count; line++) {
    if (survey.proseAbove[line]! < least || !headings.has(lines.key[line]!)) continue
    let end = line + 1
    while (end < lines.count && end <= line + longestBox && survey.prose[end]) end++
    if (end === line + 1 || end < survey.last) continue
    for (let at = line; at < end; at++) report(at, {reason: 'in the box about the site, at its foot', confidence: 0.9})
    return
  }
}

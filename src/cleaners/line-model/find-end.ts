import type {Page} from '../../page/page.js'
import {articleWords, proseAboveShare} from '../../page/survey/survey.js'
import {findFoot} from './find-foot.js'
import {isFullParagraph} from './full-paragraph.js'

/**
 * The share of the prose of the body that stands above what ends an article. On
 * pages it had not seen F1 on articles rises by .0024 at .6 and at .5, where pages
 * of other types lose by it, and by .0019 at .7.
 */
const leastAbove = 0.6

/** The chance over which the model is sure of a line, and the share of the words below the end that it must be sure of for the article to go on there. */
const sure = 0.9
const mostSure = 0.5

/** How far below a heading the article goes on, in lines, and the chance of the paragraph that shows it. */
const reach = 8
const leastChance = 0.8

/**
 * The line that ends the article: a share button (`Share this story`) or a heading
 * of other articles that stands on the page once, below most of the prose, or what
 * opens the foot of the page; the number of lines where there is none. Where the
 * model is sure of most of what stands below, or a paragraph stands close below such a
 * heading, the article goes on behind a box in its middle.
 */
export function findEnd(page: Page): number {
  const {lines, survey} = page
  const {last, proseAbove, bodyWords} = survey
  if (!survey.framed || survey.forum || bodyWords < articleWords) return lines.count
  const least = proseAboveShare(survey, leastAbove)
  const foot = findFoot(page)
  for (const line of page.labelled) {
    if (proseAbove[line]! < least || survey.prose[line] || lines.weak[line] || lines.words[line]! < 2) continue
    const related = page.isHeading(line, 'related') && isAlone(page, line)
    if (related || page.isLabel(line, 'share')) return (related && opensParagraph(page, line)) || goesOn(page, line, last) ? foot : Math.min(line, foot)
  }

  return foot
}

/** Whether the first prose of the body below a line is a paragraph of the article, and close. */
function opensParagraph(page: Page, end: number): boolean {
  const {survey, chances} = page
  let line = end + 1
  const stop = Math.min(survey.last, end + reach)
  while (line < stop && !survey.prose[line]) line++
  return line <= stop && survey.prose[line] === 1 && isFullParagraph(page, line) && chances[line]! >= leastChance
}

/** Whether the model is sure of most of the prose of the body below a line. */
function goesOn({lines, survey, chances}: Page, end: number, last: number): boolean {
  let all = 0
  let known = 0
  for (let line = end + 1; line <= last; line++) {
    if (!survey.prose[line]) continue
    all += lines.words[line]!
    if (chances[line]! >= sure) known += lines.words[line]!
  }

  return known > all * mostSure
}

/** Whether a line stands on the page once: a button below each entry of a list ends nothing. */
function isAlone({repeats}: Page, line: number): boolean {
  return repeats.above[line] === 0 && repeats.below[line] === 0
}

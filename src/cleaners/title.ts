import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import type {Page} from '../page/page.js'
import {isHeadingShaped} from '../page/survey.js'
import {titleSeparator} from '../page/title-keys.js'
import {opensWithByline} from './opens-with-byline.js'

/**
 * The title: the page title on the first line (`Headline | Site`), the heading
 * above the body, and every repeat of it.
 *
 * Evidence is wanted: an echo elsewhere on the page, a byline or date directly
 * below, or the frame of a page above. A text that merely begins with a short
 * line keeps it, for it may be a subhead.
 */
export const retextTitle: Cleaner = defineCleaner({
  id: 'title',
  kind: 'title',
  description: 'The title, which is metadata, and its repeats',
  detect(page, report, _options, settings) {
    if (settings.title === 'keep') return
    const title = findTitleLine(page)
    const {lines, survey} = page
    if (survey.title > 0 && isPageTitle(page, 0)) report(0, {reason: 'the first line is the page title', confidence: 0.93})
    if (title < 0) return
    // With an echo or a byline it is sure; as the heading above the body it is likely.
    const confidence = survey.title >= 0 || opensWithByline(page, title + 1) ? 0.93 : 0.7
    report(title, {reason: 'the title of the page', confidence})
    const key = lines.key[title]!
    const value = page.lineText(title)
    for (let line = 0; line < lines.count; line++) {
      if (line === title || survey.prose[line]) continue
      if (lines.key[line] === key && (line <= survey.first || line > survey.last)) {
        if (lines.words[line]! >= 2 && page.lineText(line).toLowerCase() === value.toLowerCase()) report(line, {reason: 'the title of the page again', confidence: 0.92})
      } else if (lines.words[line]! <= lines.words[title]! + 12 && line <= survey.first && lines.words[title]! >= 3) {
        const text = page.lineText(line)
        if (text.endsWith(value) && !/[>›»→/]\s*$/u.test(text.slice(0, -value.length))) report({start: lines.end[line]! - value.length, end: lines.end[line]!}, {reason: 'the title of the page again', confidence: 0.93})
      }
    }
  }
})

const titles = new WeakMap<Page, number>()

/** The line that is the title, or -1. */
export function findTitleLine(page: Page): number {
  let line = titles.get(page)
  if (line === undefined) titles.set(page, (line = searchTitleLine(page)))
  return line
}

function searchTitleLine(page: Page): number {
  const {survey, lines} = page
  if (survey.title >= 0) return survey.title
  if (survey.first >= lines.count) return -1
  // The heading above the body, with bylines, dates and labels allowed between.
  for (let line = survey.first - 1; line >= Math.max(0, survey.first - 8); line--) {
    if (!isTitleShaped(page, line)) continue
    if ((opensWithByline(page, line + 1) || (isNameShaped(page, line + 1) && opensWithByline(page, line + 2)))) return line
    if (line === survey.first - 1 && lines.words[line]! >= 4 && (survey.hinted || (line > 0 && opensWithByline(page, line - 1)))) return line
  }

  if (survey.first > 0 && survey.framed) {
    for (let line = survey.first - 1; line >= Math.max(0, survey.first - 3); line--) {
      if (isTitleShaped(page, line) && lines.words[line]! >= 4) return line
    }
  }

  return -1
}

function isTitleShaped(page: Page, line: number): boolean {
  const {lines, survey} = page
  const words = lines.words[line]!
  // A name between the title and the body is the author's.
  if (isNameShaped(page, line) && line > 0 && lines.words[line - 1]! >= 4 && isTitleShaped(page, line - 1)) return false
  if (words < 2 || words > 40 || survey.chrome[line] || survey.noisy[line] || survey.prose[line]) return false
  return lines.labels[line] === 0 && page.lines.matches[line]! === 0 && lines.separators[line]! <= 2 && lines.commas[line]! * 3 <= words && isHeadingShaped(page, line) && !opensWithByline(page, line)
}

/** Two or three words with capitals and nothing else: the shape of a person's name. */
function isNameShaped({lines}: Page, line: number): boolean {
  const words = lines.words[line]!
  return words >= 2 && words <= 3 && lines.capitals[line] === words && lines.digits[line] === 0
}

/** Whether a line is a headline with the name of a site. */
function isPageTitle(page: Page, line: number): boolean {
  const {words, stops} = page.lines
  return words[line]! <= 40 && stops[line]! <= 2 && (titleSeparator.test(page.lineText(line)) || page.lines.key[line] === page.lines.key[page.survey.title])
}

import {surest} from '../decide.js'
import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {readTitleAlone} from '../metadata/title/page-title.js'
import type {Page} from '../page/page.js'
import {opensWithByline} from '../page/survey/opens-with-byline.js'
import {titleSeparator} from '../page/survey/title-keys.js'

/**
 * The title: the page title on the first line (`Headline | Site`), the heading
 * above the body, and every repeat of it.
 *
 * Evidence is wanted: an echo elsewhere on the page, a byline or date directly
 * below, or the frame of a page above. A text that merely begins with a short
 * line keeps it, for it may be a subhead. A page that a script would have filled
 * is nothing but its page title, which needs the name of a site to be known as one.
 */
export const retextTitle: Cleaner = defineCleaner({
  id: 'title',
  kind: 'title',
  description: 'The title, which is metadata, and its repeats',
  detect(page, report, _options, settings) {
    if (settings.title === 'keep') return
    if (readTitleAlone(page)) report(0, {reason: 'nothing but the page title', confidence: surest})
    const title = page.titleLine
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

/** Whether a line is a headline with the name of a site. */
function isPageTitle(page: Page, line: number): boolean {
  const {words, stops} = page.lines
  return words[line]! <= 40 && stops[line]! <= 2 && (titleSeparator.test(page.lineText(line)) || page.lines.key[line] === page.lines.key[page.survey.title])
}

import {aboutSomeone} from '../data/byline-words.js'
import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {isKnownName} from '../metadata/authors/known-names.js'
import {isPersonName} from '../metadata/authors/names.js'
import {bitOf} from '../page/lines/lexicon.js'
import type {Page} from '../page/page.js'
import {isListed} from '../page/survey/is-listed.js'
import {mostBoxes, reportNamedBoxes} from './author-bio/author-box.js'
import {reportClosingBio} from './author-bio/closing-bio.js'
import {reportLabels} from './shared/vocabulary.js'

/**
 * The box about the author: under its heading (`About the Author`), under the
 * author's name, or a paragraph or two at the end of the body that say who writes;
 * with them a text may close that has no frame.
 *
 * Notes: a profile of a journalist inside an article stays; only the last lines
 * of the body, and what stands outside it, are looked at. So does the last
 * paragraph on someone whom the article names.
 */
export const retextAuthorBio: Cleaner = defineCleaner({
  id: 'author-bio',
  kind: 'author-bio',
  description: 'The box about the author',
  detect(page, report) {
    reportLabels(page, 'author-bio', report)
    const {lines, survey} = page
    const framed = survey.framed || survey.title >= 0
    reportNamedBoxes(page, report)
    reportClosingBio(page, report)
    let boxes = 0
    for (let line = 0; line < lines.count; line++) {
      const bearer = framed && line > survey.first && boxes < mostBoxes ? readBearer(page, line) : undefined
      if (bearer !== undefined) {
        boxes++
        // Only of someone whom the page has named further up.
        if (page.text.indexOf(bearer) >= lines.start[line]!) continue
        report(line, {reason: 'the heading of the box about the author', confidence: 0.8})
        report(line + 1, {reason: 'in the box about the author', confidence: 0.75})
      }

      if (((lines.headings[line]! | lines.matches[line]!) & bitOf['author-bio']) === 0) continue
      if (page.isHeading(line, 'author-bio') && line > survey.first && survey.hinted) {
        const last = Math.min(lines.count, line + 1 + longestBio)
        if (line < survey.last && (isListed(page, line) || !hasSentence(page, line + 1, last))) continue
        report(line, {reason: 'the heading of the box about the author', confidence: 0.85})
        for (let at = line + 1; at < last && lines.headings[at] === 0 && !(survey.chrome[at] && at > line + 2); at++) {
          report(at, {reason: 'in the box about the author', confidence: 0.75})
        }
      } else if ((page.matchPattern(line, 'author-bio')?.confidence ?? 1) > onlyAtClose) {
        const edge = line > survey.last - 3 || line < survey.first
        report(line, {reason: 'the line says who the author is', confidence: edge && (framed || isSigned(page, line)) ? 0.7 : 0.4})
      }
    }
  }
})

/** Whether any line of a stretch is long enough to say who someone is: `Author information` may be an item of a list. */
function hasSentence({lines: {words}, survey: {prose}}: Page, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (prose[line] || words[line]! >= fewestOfBio) return true
  return false
}

/** The fewest words that say who someone is. */
const fewestOfBio = 8

/** Whether whom a line begins with is named above the body, on a page that hints at a frame. */
function isSigned({survey, lines, text}: Page, line: number): boolean {
  const name = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}/u.exec(text.slice(lines.start[line], lines.end[line]))?.[0]
  return name !== undefined && survey.hinted && survey.first > 0 && line > survey.first && text.slice(lines.start[0], lines.end[survey.first - 1]).includes(name)
}

/** A phrasing of this confidence says who the author is only where a text closes with it. */
const onlyAtClose = 0.4

/** The person whose name heads a line, where the one below it begins with it: `About Ana Reyes ⏎ Ana writes …`. */
function readBearer(page: Page, line: number): string | undefined {
  const {words, capitals, count, start} = page.lines
  if (words[line]! < 3 || words[line]! > 7 || capitals[line]! < 3 || line + 1 >= count || words[line + 1]! < 5) return undefined
  const {name, first} = aboutSomeone.exec(page.lineText(line))?.groups ?? {}
  // A company that a press release is about stays.
  return name !== undefined && page.text.startsWith(`${first} `, start[line + 1]) && isPersonName(name) && isKnownName(name) ? name : undefined
}

/** The most lines of a box about the author. */
const longestBio = 4

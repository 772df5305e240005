import {defineCleaner, type Cleaner, type Report} from '../define-cleaner.js'
import {bitOf} from '../page/lines/lexicon.js'
import {Ending} from '../page/lines/measure-lines.js'
import type {Page} from '../page/page.js'
import {isBrokenProse} from '../page/survey/broken-prose.js'
import {countsOn} from '../page/survey/counts-on.js'
import {createOwnSections} from '../page/survey/own-sections.js'
import {articleWords, isInBody} from '../page/survey/survey.js'
import {reportCutTeasers} from './related/cut-teaser.js'
import {reportDatedTeasers} from './related/dated-teasers.js'
import {reportLinkedTeasers} from './related/linked-teaser.js'
import {reportInvitations} from './related/reading-invitation.js'
import {reportSuggestedGoods} from './related/suggested-goods.js'
import {reportBlock} from './shared/report-block.js'
import {mostProseAbove, reportLabels, reportPatterns} from './shared/vocabulary.js'
import {findSortMenus} from './widget/sort-menu.js'

/**
 * Links to and teasers of other articles: promos in a line (`READ MORE: …`), and
 * blocks under a heading (`Related articles`) of headlines, each with a date or
 * a sentence or two below it; goods that a shop suggests.
 *
 * A heading takes with it only what is shown to belong to it: short lines
 * without the stop of a sentence, dates, and a teaser's sentences between them.
 * Notes: a heading that stands directly above paragraphs is a subhead of the
 * article (`Related work`, `Reception`) and stays; so does one above a paragraph that
 * was broken at its links, line by line, and `See also` where the contents of the page
 * name it or its headings link to themselves.
 */
export const retextRelated: Cleaner = defineCleaner({
  id: 'related',
  kind: 'related',
  description: 'Links to, and teasers of, other articles',
  detect(page, report, _options, settings) {
    reportLabels(page, 'related', report)
    reportPatterns(page, 'related', reportUnlessNote(page, report))
    const {lines, survey, repeats} = page
    reportGlued(page, report)
    reportInvitations(page, report)
    reportCutTeasers(page, report, settings)
    reportLinkedTeasers(page, report)
    reportDatedTeasers(page, report)
    reportSuggestedGoods(page, report, settings)
    let sortMenus: ReadonlySet<number> | undefined
    const isFrontPage = !survey.framed && countSections(page) >= leastSections
    const isOwn = createOwnSections(page)
    for (let line = 0; line < lines.count; line++) {
      if (((lines.headings[line]! | lines.matches[line]!) & bitOf.related) === 0) continue
      if (!page.isHeading(line, 'related') && !isHeadingPattern(page, line)) continue
      sortMenus ??= findSortMenus(page)
      if (sortMenus.has(line) || isOwn(line)) continue
      const isLink = line > survey.first && repeats.above[line]! + repeats.below[line]! >= fewestLinks - 1
      const end = isLink ? line + 1 : endOfBlock(page, line + 1)
      const after = line > survey.last
      if (end === line + 1) {
        if (after || (line + 1 < lines.count && survey.chrome[line + 1])) report(line, {reason: 'the heading of a block of related articles', confidence: headingConfidence(page, line)})
        continue
      }

      const confidence = isFrontPage ? 0.4 : Math.max(blockConfidence(page, line, end), isTeaserList(page, line, end) ? pairsConfidence : 0)
      reportBlock(report, {from: line, end}, {heading: 'the heading opens a block of related articles', below: 'a teaser in a block of related articles', confidence})
      line = end - 1
    }
  }
})

/**
 * How often a heading stands on a page, at the least, that is a link of each entry
 * of a list (`Read more`) and heads no block. Above the body it does: the list is
 * no part of the article there. F1 over all pages rises from .8349 to .8359 by it.
 */
const fewestLinks = 3

/**
 * How many different headings of such blocks make a text without a frame a list of
 * articles itself: what a front page shows, section by section.
 */
const leastSections = 4

/** How many different lines of a page head blocks of other articles, or are phrased so. */
function countSections({lines: {count, headings, matches, key}}: Page): number {
  const sections = new Set<number>()
  for (let line = 0; line < count; line++) if (((headings[line]! | matches[line]!) & bitOf.related) !== 0) sections.add(key[line]!)
  return sections.size
}

/**
 * How sure a promo is that stands in the body and ends with a full stop: no surer than
 * leaves the line model a say, see `dropDoubtful`, and without a frame not at all.
 * Headlines have none; a note of the text's own has: `See also: Dunmere Town; Pell Sands.`
 */
const noteConfidence = 0.8
const framelessNoteConfidence = 0.4

/** Report what is phrased like a promo, with doubt where it may be a note of the text's own. */
function reportUnlessNote(page: Page, report: Report): Report {
  const most = page.survey.framed ? noteConfidence : framelessNoteConfidence
  return (line, verdict) => report(line, typeof line === 'number' && isNote(page, line) ? {...verdict, confidence: Math.min(verdict.confidence ?? 1, most)} : verdict)
}

function isNote(page: Page, line: number): boolean {
  return isInBody(page.survey, line) && endsInStop(page, line)
}

/** Whether a line ends in a full stop, brackets aside: not in another stop, nor in three. */
function endsInStop({lines, text}: Page, line: number): boolean {
  return lines.ending[line] === Ending.stop && /[\p{L}\p{N}]\.[)\]]?$/u.test(text.slice(Math.max(0, lines.end[line]! - 3), lines.end[line]))
}

/** What a promo begins with that stands behind the last sentence of a paragraph. */
const promo = /^(?:read more|also read|read also|related|watch)\s?:/iu

/** Report promos that are glued to a paragraph: `…, he said. Read more: Harbour reopens`. */
function reportGlued(page: Page, report: Report): void {
  const {start, end, words, colons, cuesFrom} = page.lines
  for (let line = 0; line < page.lines.count; line++) {
    // A promo has a cue and a colon, and only then is the tail of the line looked at.
    if (words[line]! < leastBeside || colons[line] === 0 || cuesFrom[line] === cuesFrom[line + 1] || endsInStop(page, line)) continue
    const tail = page.text.slice(Math.max(start[line]!, end[line]! - longestPromo), end[line])
    if (!/\s(?:read more|also read|read also|related|watch)\s?:/iu.test(tail)) continue
    const sentence = page.sentences(line).find((one) => one.start > start[line]! && promo.test(page.text.slice(one.start, one.end)))
    if (sentence && end[line]! - sentence.start <= longestPromo) {
      report({start: sentence.start, end: end[line]!}, {reason: 'a promo stands behind the last sentence', confidence: 0.85})
    }
  }
}

/** The fewest words of a paragraph with a promo behind it. */
const leastBeside = 12

/** The longest promo behind a paragraph, in characters. */
const longestPromo = 240

function isHeadingPattern(page: Page, line: number): boolean {
  return page.matchPattern(line, 'related') !== undefined && page.lines.words[line]! <= 8 && !/[:|].*\S/u.test(page.lineText(line))
}

/** The longest teaser, in words: a sentence or two. */
const longestTeaser = 45

/** The line after the last that belongs to a block of teasers. */
function endOfBlock(page: Page, from: number): number {
  const {lines, survey} = page
  let end = from
  let headlines = 0
  /** Teasers of which a blank line sets off the headline, and none the sentences. */
  let setOff = 0
  for (let line = from; line < lines.count && line < from + 60; line++) {
    if (lines.headings[line] !== 0 && line > from) break
    if (countsOn(page, line)) break
    // Above the body, what to share is the article that begins.
    if (line < survey.first && (lines.labels[line]! & bitOf.share) !== 0 && lines.words[line]! >= 2) break
    if (isBrokenProse(page, line)) return from
    if (survey.prose[line] || survey.noisy[line]) {
      // A teaser's sentences stand below a headline, and a headline, a date or a link follows.
      const short = lines.words[line]! <= longestTeaser && lines.stops[line]! <= 3
      const below = line > from && !survey.prose[line - 1]
      if (!short || !below || headlines === 0) break
      if (lines.blanksBefore[line] === 0 && lines.blanksBefore[line - 1]! > 0) setOff++
      const next = line + 1 < lines.count && !survey.prose[line + 1] && teasersFollow(page, line + 1)
      // The last of several teasers may stand above a paragraph.
      const last = setOff >= 3 && line + 1 < lines.count && lines.blanksBefore[line + 1]! > 0
      if (!next && !last) break
      end = line + 1
      if (!next) break
    } else {
      headlines++
      end = line + 1
    }
  }

  // Short lines just above a paragraph may be the article's: a subhead stays with its paragraph.
  if (end < lines.count && survey.prose[end] && end - from >= 2 && end <= survey.last && lines.blanksBefore[end - 1]! > 0 && lines.words[end - 1]! <= 10 && lines.stops[end - 1] === 0 && blankless(page, from, end - 1)) end--
  return end
}

/** How sure a block is that repeats headline and teaser, wherever it stands. */
const pairsConfidence = 0.65

/**
 * Whether headline and teaser alternate, in a short block: twice or more below most
 * of a text, three times or more below a heading that nothing in an article has.
 */
function isTeaserList(page: Page, heading: number, end: number): boolean {
  const {survey, lines} = page
  if (end - heading > 14 || survey.bodyWords < articleWords) return false
  const sure = lines.words[heading]! >= 2 && !lines.weak[heading] && page.isHeading(heading, 'related')
  let pairs = 0
  for (let line = heading + 2; line < end; line++) {
    if (survey.prose[line] && !survey.prose[line - 1] && lines.stops[line - 1] === 0) pairs++
  }

  return pairs >= (mostProseAbove(page, heading) ? 2 : sure ? 3 : Number.POSITIVE_INFINITY)
}

/** Whether the lines of a stretch follow each other without blank lines. */
function blankless(page: Page, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) if (page.lines.blanksBefore[line]! > 0) return false
  return true
}

/** Whether the block goes on: a short line within two lines, and prose no longer than a teaser's. */
function teasersFollow(page: Page, line: number): boolean {
  const {lines, survey} = page
  for (let at = line; at < Math.min(line + 3, lines.count); at++) {
    if (survey.chrome[at]) return true
    if (survey.prose[at]) return lines.words[at]! <= longestTeaser
  }

  return line >= survey.last
}

/** How sure a heading is that has nothing below it which is shown to belong to it. */
function headingConfidence({survey, lines}: Page, line: number): number {
  if (!survey.framed) return lines.weak[line] || line <= survey.last || survey.bodyWords < articleWords ? 0.4 : 0.7
  return line > survey.last ? 0.85 : 0.55
}

/**
 * How sure a block outside the body is that does not stand above the title: no surer
 * than leaves the line model a say, see `dropDoubtful`. Products, recipes and cards
 * are listed below such headings as well. F1 over all pages rises by .002, on
 * listings and collections by .01.
 */
const outsideConfidence = 0.89

/** How sure a block is: on a page with a frame, and after the body, surer than between paragraphs. */
function blockConfidence({survey, lines}: Page, line: number, end: number): number {
  if (!survey.framed) return lines.weak[line] || line <= survey.last || survey.bodyWords < articleWords || end - line < 4 ? 0.4 : 0.6
  if (line > survey.last || line < survey.first) return end > survey.title ? outsideConfidence : 0.9
  return end - line - 1 > 12 ? 0.4 : 0.75
}

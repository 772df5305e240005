import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {bitOf} from '../page/lines/lexicon.js'
import {Ending} from '../page/lines/measure-lines.js'
import type {Page} from '../page/page.js'
import {findDeck} from '../page/survey/deck.js'
import {isListed} from '../page/survey/is-listed.js'
import {findLinkList} from '../page/survey/link-list.js'
import {opensWithByline} from '../page/survey/opens-with-byline.js'
import {reportAboutBox} from './navigation/about-box.js'
import {findBookContents} from './navigation/book-contents.js'
import {findCallButtons} from './navigation/call-button.js'
import {findCardButtons} from './navigation/card-button.js'
import {findFacets} from './navigation/facet.js'
import {findOutlines} from './navigation/outline.js'
import {labelConfidence, reportPatterns} from './shared/vocabulary.js'

/**
 * Menus, lists of sections, header and footer links: known labels, lines made of
 * the words of menus, entries with signs between them, entries glued together;
 * numbered tables of contents, whose entries stand below as headings, and those of a book,
 * whose entries stand on other pages; the addresses that text browsers list below a page;
 * what a list is filtered by (`Linen (12)`); the buttons of its cards; and, where a page
 * shows its frame, all short lines above the title or body and all below the end of the body.
 *
 * Notes: without a frame (at least a few known labels outside the body) nothing
 * is taken for its place alone, so a text that begins or ends with short lines
 * keeps them.
 */
export const retextNavigation: Cleaner = defineCleaner({
  id: 'navigation',
  kind: 'navigation',
  description: 'Menus, lists of sections, header and footer links',
  detect(page, report, _options, settings) {
    reportPatterns(page, 'navigation', report)
    reportAboutBox(page, report)
    const {lines, survey} = page
    for (let line = 0; line < lines.count; line++) {
      if (survey.prose[line]) continue
      if ((lines.labels[line]! & bitOf.navigation) !== 0) {
        report(line, {reason: 'the line is an entry of a menu', confidence: labelConfidence(page, line)})
      } else if (lines.menus[line]! > 0) {
        const sure = survey.framed || lines.menus[line]! >= 3
        report(line, {reason: 'the line strings the entries of a menu together', confidence: isTableRow(page, line) ? 0.4 : sure ? 0.9 : 0.6})
      } else if (survey.chrome[line] && lines.chromeWords[line]! * 2 >= lines.words[line]!) {
        report(line, {reason: 'the line is made of the words of menus', confidence: survey.framed ? Math.min(0.85, labelConfidence(page, line)) : 0.4})
      } else if (survey.framed && isJoinedMenu(page, line)) {
        const outside = line < survey.first || line > survey.last
        report(line, {reason: 'the line strings short entries together', confidence: outside ? 0.8 : 0.4})
      } else if (survey.framed && isGluedMenu(page, line)) {
        report(line, {reason: 'the entries of a menu are glued together', confidence: 0.75})
      }
    }

    for (const line of page.contents) report(line, {reason: 'the line is an entry of the table of contents', confidence: survey.forum ? 0.7 : 0.9})
    for (const line of findBookContents(page)) report(line, {reason: 'the line is an entry of the contents of a book', confidence: 0.9})
    for (const line of findLinkList(page)) report(line, {reason: 'the line is in the list of the links of the page', confidence: 0.95})
    for (const line of findOutlines(page)) report(line, {reason: 'the line is the heading of a section further down, in a list of them', confidence: 0.9})
    for (const line of findCallButtons(page)) report(line, {reason: 'the line is a button: it asks to book, to buy, to try', confidence: 0.9})
    for (const line of findFacets(page, settings)) report(line, {reason: 'a list is filtered by the line', confidence: 0.9})
    for (const line of findCardButtons(page, settings)) report(line, {reason: 'the line is a button that stands on each card of a list', confidence: 0.9})
    reportHead(page, (line) => report(line, {reason: 'the line stands above the article, in the frame of the page', confidence: 0.7}))
    reportTail(page, (line) => report(line, {reason: 'the line stands below the article, in the frame of the page', confidence: 0.7}))
  }
})

/** Whether a line within the body, or of a page without a frame, has as many columns as a line beside it. */
function isTableRow({lines, survey}: Page, line: number): boolean {
  if (survey.framed && (line < survey.first || line > survey.last)) return false
  const {separators} = lines
  return separators[line]! >= 2 && (separators[line - 1] === separators[line] || separators[line + 1] === separators[line])
}

/** The lines above the title, or above the body where no title is known. */
function reportHead(page: Page, report: (line: number) => void): void {
  const {survey} = page
  // A heading that is only close above the body says little on a page of lists.
  const found = page.titleLine
  const title = found === survey.title || opensWithByline(page, found + 1) || findDeck(page) >= 0 ? found : -1
  const end = title >= 0 ? title : survey.first
  if (title >= 1 && isRunOfEntries(page, title)) {
    for (let line = 0; line < title; line++) report(line)
    return
  }

  if (!survey.hinted || (title < 0 && (!survey.framed || survey.bodyWords < leastBody))) return
  if (hasChrome(page, 0, end)) for (let line = 0; line < end; line++) report(line)
}

/** Whether all lines above the title are short, as the entries of a menu are. */
function isRunOfEntries({lines}: Page, title: number): boolean {
  for (let line = 0; line < title; line++) if (lines.words[line]! > 4 || lines.stops[line]! > 0) return false
  return true
}

/**
 * The lines below the body, from the first that is known noise: on a page with a
 * frame, or where at least three lines and half of them are known noise; all of
 * them where they are a menu.
 */
function reportTail(page: Page, report: (line: number) => void): void {
  const {survey, lines} = page
  // What a colon leads to is a list of the text's own.
  if (survey.bodyWords < leastBody || (!survey.framed && isListed(page, survey.last + 1))) return
  let from = survey.last + 1
  if (survey.framed || !isFooterMenu(page, from)) {
    while (from < lines.count && !isKnown(page, from)) from++
    if (!(survey.framed ? hasChrome(page, from, lines.count) : isMostlyKnown(page, from))) return
  }

  for (let line = from; line < lines.count; line++) report(line)
}

/** Whether at least three lines, and half of those down to the end, are known noise. */
function isMostlyKnown(page: Page, from: number): boolean {
  const {count} = page.lines
  let known = 0
  for (let line = from; line < count; line++) if (isKnown(page, line)) known++
  return known >= 3 && known * 2 >= count - from
}

/** Whether what stands below the body of a page without a frame is a menu: three entries or more, two of them and a third known as such. */
function isFooterMenu({survey, lines}: Page, from: number): boolean {
  const size = lines.count - from
  if (size < 3 || size > longestFooter) return false
  let known = 0
  for (let line = from; line < lines.count; line++) {
    if (lines.words[line]! > 5 || lines.words[line] === 0 || lines.stops[line]! > 0 || lines.digits[line]! > 0 || lines.ending[line] !== Ending.open) return false
    if (survey.chrome[line] || (lines.labels[line]! & footerKinds) !== 0) known++
  }

  return known >= 2 && known * 3 >= size
}

/** The most entries of such a menu. */
const longestFooter = 12

/** The kinds of its entries. */
const footerKinds = bitOf.navigation | bitOf.legal

/** Whether a line is chrome, a notice or a credit. */
function isKnown(page: Page, line: number): boolean {
  return page.survey.chrome[line] === 1 || page.survey.noisy[line] === 1 || (page.lines.matches[line]! & bitOf.credit) !== 0
}

/** On a page without a frame, of how many lines above or below the body one is chrome at least, for them to go. */
const rarestChrome = 6

/** Whether a stretch holds chrome, and no more prose than the body has. */
function hasChrome({survey, lines}: Page, from: number, to: number): boolean {
  let chrome = 0
  let prose = 0
  for (let line = from; line < to; line++) {
    if (survey.chrome[line] || survey.noisy[line]) chrome++
    else if (survey.prose[line]) prose += lines.words[line]!
  }

  return chrome >= (survey.framed ? 2 : Math.max(3, (to - from) / rarestChrome)) && prose * 4 <= survey.bodyWords * 3
}

/** The fewest words of prose that a body has for what is outside it to go. */
const leastBody = 60

/** `News | Sport | Weather`: three entries or more, short ones, with signs between. */
function isJoinedMenu(page: Page, line: number): boolean {
  const {separators, words, stops, digits, letters, colons} = page.lines
  const count = separators[line]!
  // Names and values are no entries: `Calories: 312kcal | Protein: 13g | Fat: 12g`.
  if (colons[line]! >= count && colons[line]! >= 2) return false
  if (count < 2 || stops[line]! > 0 || words[line]! > (count + 1) * 3.5 || digits[line]! * 3 > letters[line]!) return false
  const value = page.lineText(line)
  // A row of a table has the sign at its ends too.
  if (value.startsWith('|') || value.endsWith('|')) return false
  return value.split(/[|•·›»]|\s\/\s/u).filter((part) => part.trim() !== '').length >= 3
}

/** `NewsSportWeatherBusiness`: words whose small letters run into capitals, over and over. */
function isGluedMenu(page: Page, line: number): boolean {
  const {words, letters, uppers, capitals, stops, functionWords} = page.lines
  // A joint is a capital between small letters.
  if (uppers[line]! - capitals[line]! < 4 || letters[line]! - uppers[line]! < 5 || stops[line]! > 0 || functionWords[line]! * 5 > words[line]!) return false
  const joints = page.lineText(line).match(/\p{Ll}(?=\p{Lu}\p{Ll})/gu)?.length ?? 0
  return joints >= 4 && joints * 3 >= words[line]!
}

import {readingInvitations} from '../../data/reading-invitations.js'
import type {Report} from '../../define-cleaner.js'
import {phraseKeys} from '../../page/lines/hash-phrase.js'
import {bitOf} from '../../page/lines/lexicon.js'
import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'
import {isBrokenProse} from '../../page/survey/broken-prose.js'
import {countsOn} from '../../page/survey/counts-on.js'
import {labelBeforeColon} from '../../page/survey/label-before-colon.js'
import {reportBlock} from '../shared/report-block.js'

/**
 * Report invitations in the body or below it and the headlines below them: `Lesen
 * Sie auch ⏎ Fähre fährt wieder`. They are surer than other blocks, for no subhead
 * says what they say, and the line model takes a headline in the body, or right
 * below it, for a subhead.
 */
export function reportInvitations(page: Page, report: Report): void {
  const invitations = phraseKeys(readingInvitations)
  const {lines, survey} = page
  for (let line = Math.max(0, survey.first + 1); line < lines.count; line++) {
    if (survey.framed && invites(page, line, invitations)) {
      report(line, {reason: 'the line invites to read another article', confidence: 0.9})
      continue
    }

    if (lines.words[line]! > longestInvitation || !invitations.has(lines.key[line]!)) continue
    const end = endOfHeadlines(page, line + 1)
    if (end === line + 1) continue
    reportBlock(report, {from: line, end}, {heading: 'the line invites to read other articles', below: 'a headline below an invitation to read it', confidence: survey.framed ? 0.9 : 0.4})
    line = end - 1
  }
}

/** The longest invitation, in words. */
const longestInvitation = 8

/** Whether an invitation or a label of another article, and a colon, stand before a headline: `Baca juga: Feri berlayar lagi`, `下一篇：渡轮恢复航行`. */
function invites(page: Page, line: number, invitations: ReadonlySet<number>): boolean {
  if (page.lines.words[line]! > longestHeadline) return false
  const label = labelBeforeColon(page, line)
  // A word alone may say anything.
  if (!label || label.size < 2 || label.behind < leastHeadline) return false
  return invitations.has(label.key) || (label.phrase !== undefined && label.phrase.weak === 0 && (label.phrase.labels & (bitOf.related | bitOf.pagination)) !== 0)
}

/** The line after the last of the headlines that an invitation leads to. */
function endOfHeadlines(page: Page, from: number): number {
  const {lines, survey} = page
  const {count, words, blanksBefore, headings} = lines
  let end = from
  let headlines = 0
  while (end < count && end < from + mostHeadlines && headings[end] === 0 && isHeadline(page, end) && !isBrokenProse(page, end) && !countsOn(page, end)) {
    if (words[end]! >= leastHeadline) headlines++
    end++
  }

  // A list that goes on and on may be what the page is about.
  if (headlines === 0 || end === from + mostHeadlines) return from
  while (words[end - 1]! < leastHeadline && lines.digits[end - 1] === 0) end--
  // The last of several may be the subhead of the paragraph below it.
  const last = end - 1
  if (last > from && survey.prose[end] === 1 && words[last]! <= longestSubhead && blanksBefore[last]! >= blanksBefore[last - 1]!) return last
  return end
}

/** The most headlines below an invitation, with their dates and sections. */
const mostHeadlines = 8

/** The fewest words of a headline: shorter lines are dates and sections beside one. */
const leastHeadline = 4

/** The longest subhead, in words. */
const longestSubhead = 8

/** Whether a line is a headline: no more than one sentence, which may ask or exclaim. */
function isHeadline({text, lines}: Page, line: number): boolean {
  const {words, stops, ending, end} = lines
  if (words[line] === 0 || words[line]! > longestHeadline) return false
  if (ending[line] === Ending.open) return true
  return ending[line] === Ending.stop && stops[line] === 1 && /[!?！？؟][\p{Pe}\p{Pf}"']{0,3}$/u.test(text.slice(end[line]! - 4, end[line]))
}

/** The longest headline, in words: the date beside it included. */
const longestHeadline = 30

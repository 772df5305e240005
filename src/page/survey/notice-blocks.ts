import {dialogClosings, dialogOpenings, policyTitles} from '../../data/notice-blocks.js'
import {phraseKeys} from '../lines/hash-phrase.js'
import {bitOf} from '../lines/lexicon.js'
import type {Page} from '../page.js'
import type {TitleKeys} from './title-keys.js'

/** A stretch of a page that is a notice as a whole: its first line and the line after its last. */
export interface NoticeBlock {
  readonly kind: 'cookie' | 'legal'
  readonly from: number
  readonly end: number
}

/** The most lines of the dialog of a consent manager. */
const longestDialog = 400

/** The longest copyright line, in words, how soon below its title the text of a law begins, in lines, and the fewest words and known phrasings that such texts have. */
const longestCopyright = 25
const reach = 3
const leastLaw = 300
const leastPhrased = 2

/**
 * The notices of a page that are written in paragraphs no phrasing knows, one in
 * seven of which reads like an article: what a consent manager explains of its
 * purposes between its heading and the button that confirms the choice, and the texts
 * of law below the copyright line of a page about something else.
 */
export function findNoticeBlocks(page: Page, titles: TitleKeys): NoticeBlock[] {
  const blocks = [findDialog(page), findLaw(page, titles.keys)]
  return blocks.filter((block) => block !== undefined)
}

function findDialog({lines: {count, key, labels}}: Page): NoticeBlock | undefined {
  const openings = phraseKeys(dialogOpenings)
  const closings = phraseKeys(dialogClosings)
  let from = 0
  while (from < count && !(labels[from] !== 0 && openings.has(key[from]!))) from++
  for (let line = Math.min(count, from + longestDialog) - 1; line > from; line--) {
    if (closings.has(key[line]!)) return {kind: 'cookie', from, end: line + 1}
  }

  return undefined
}

function findLaw(page: Page, headline: TitleKeys['keys']): NoticeBlock | undefined {
  const {count, key, words, labels, matches, proselike} = page.lines
  const policies = phraseKeys(policyTitles)
  let line = 0
  while (line < count && !isCopyright(page, line)) line++
  for (line++; line < count; line++) {
    if (words[line]! > 4 || !policies.has(key[line]!)) continue
    let text = line + 1
    while (text < Math.min(count, line + 1 + reach) && !proselike[text]) text++
    if (text < count && proselike[text]) break
  }

  if (line >= count) return undefined
  let phrased = 0
  let law = 0
  let other = 0
  for (let at = line; at < count; at++) {
    // What the page is about stands below a menu with such a line, and a consent manager is no text of law.
    if (headline.has(key[at]!) || (labels[at]! & bitOf.cookie) !== 0) return undefined
    if ((matches[at]! & bitOf.legal) !== 0) phrased++
    if (proselike[at]) law += words[at]!
    else other += words[at]!
  }

  return law >= leastLaw && law > other && phrased >= leastPhrased ? {kind: 'legal', from: line, end: count} : undefined
}

/** Whether a line is a copyright line: it begins with the sign, and a year stands on it. */
function isCopyright({text, lines: {start, words, digits}}: Page, line: number): boolean {
  return text.charCodeAt(start[line]!) === 0xa9 && words[line]! <= longestCopyright && digits[line]! >= 4
}

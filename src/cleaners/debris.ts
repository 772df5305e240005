import {defineCleaner, type Cleaner, type Report} from '../define-cleaner.js'
import {linkNumber} from '../page/lines/link-markup.js'
import type {Page} from '../page/page.js'
import {editLink} from '../page/survey/edit-link.js'
import {findLinkList} from '../page/survey/link-list.js'

/**
 * Stray punctuation and remnants of markup: lines without a letter or digit
 * (`, , , ,`, `| |`, `()`, `•`), and `[edit]` behind a heading,
 * in the languages of wikis; the numbers of links (`[12]Home`), where their addresses
 * are listed below the page.
 *
 * Notes: rules and separators of an article (`***`, `---`, `* * *`, `~`) stay,
 * as do fences and brackets of code, and lines of emoji or of other symbols.
 */
export const retextDebris: Cleaner = defineCleaner({
  id: 'debris',
  kind: 'debris',
  description: 'Stray punctuation and remnants of markup',
  detect(page, report) {
    reportLinkNumbers(page, report)
    const {count, words, letters, digits, start, end} = page.lines
    for (let line = 0; line < count; line++) {
      if (words[line] === 0 && letters[line] === 0 && digits[line] === 0) {
        const value = page.lineText(line)
        if (isDebris(value)) report(line, {reason: 'the line holds stray punctuation only', confidence: value.length > 1 || (page.survey.framed && value !== ',') ? 0.95 : 0.4})
      } else if (words[line]! <= 24 && page.text.charCodeAt(end[line]! - 1) === 0x5d) {
        const mark = editLink.exec(page.text.slice(start[line], end[line]))
        if (mark) {
          report(
            {start: end[line]! - mark[0].length, end: end[line]!},
            {reason: 'an edit link of a wiki stands behind the heading', confidence: 0.95}
          )
        }
      }
    }
  }
})

/** Report the numbers that a text browser put before the texts of links. */
function reportLinkNumbers(page: Page, report: Report): void {
  if (findLinkList(page).length === 0) return
  for (const {index, 0: number} of page.text.matchAll(linkNumber)) {
    report({start: index, end: index + number.length}, {reason: 'the number of a link stands before its text', confidence: 0.95})
  }
}

/** Only characters that separate, twice or more; or an empty pair of brackets; or one lone separator. */
function isDebris(value: string): boolean {
  const bare = value.replaceAll(/\s+/gu, '')
  // The rule below the head of a table.
  if (/^\|[-:|]+\|$/u.test(bare) && bare.includes('-')) return false
  if (/^[,;|•·:/\\›»«‹>]{2,}$/u.test(bare)) return !/^(?:\/\/+|::+|>>+|\\+)$/u.test(bare)
  return /^(?:(?:\(\)|\[\]|\{\}|[,|•·/–—-])+|[,|•·›»‹«×✕✖▾▼▲▸►◀])$/u.test(bare) && !/^[-–—/]+$/u.test(bare) && bare !== '{}'
}

import type {Page} from '../../page/page.js'
import type {Fact} from '../fact.js'
import {readDated, type HeadLine} from '../head/head-line.js'
import type {Head} from '../head/head.js'
import {isKnownName} from './known-names.js'
import {toFact} from './name-facts.js'
import {isPersonName} from './names.js'

/** The counters of share buttons, on one line: `Facebook 0 Twitter 0 2 Likes`. */
const counters = /^Facebook\s?\d{0,5}\s\p{Lu}.{0,100}\d\sLikes?$/u

/** How many words the name before the date has at the most. */
const mostWords = 3

/**
 * The line that blogs of one builder have below an article, above the counters of
 * its share buttons: section, author, date, tags and comments in one, as in
 * `PATHS & WALLS Ana Reyes March 3, 2021 gardens, paths 4 Comments`.
 */
function findPostFooter({lines, text}: Page, body: number): number | undefined {
  for (let line = body + 1; line < lines.count; line++) {
    if (lines.digits[line] === 0 || !text.startsWith('Facebook', lines.start[line])) continue
    if (counters.test(text.slice(lines.start[line], lines.end[line])) && lines.digits[line - 1]! >= 4) return line - 1
  }

  return undefined
}

/** That line with its dates, if it has a full one; looked for below the line that the body begins with. */
export function readPostFooter(page: Page, body: number): HeadLine | undefined {
  const number = findPostFooter(page, body)
  const line = number === undefined ? undefined : readDated(page, number)
  return line?.dates[0]?.dated && !line.dates[0].month ? line : undefined
}

/** Whom it names directly before the date: a person, or someone with a given name that is known. */
export function readFooterAuthor(head: Head): Fact<string[]> | undefined {
  const line = head.postFooter()
  if (!line) return undefined
  const before = line.value.slice(0, line.dates[0]!.start).trimEnd()
  const starts = [...before.matchAll(/\S+/gu)].map(({index}) => index).slice(-mostWords)
  const from = starts.find((start) => isPersonName(before.slice(start)) && isKnownName(before.slice(start))) ?? [...starts].reverse().find((start) => isKnownName(before.slice(start)))
  return from === undefined ? undefined : toFact(line, [{value: before.slice(from), start: from, end: before.length}], 'post-footer', 0.65)
}

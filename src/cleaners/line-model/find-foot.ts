import {contentsHeadings} from '../../data/contents-headings.js'
import {editLines, pageEnds} from '../../data/page-ends.js'
import {extendKey, hashSeed, phraseKeys} from '../../page/lines/hash-phrase.js'
import {bitOf} from '../../page/lines/lexicon.js'
import type {Page} from '../../page/page.js'
import {proseAboveShare} from '../../page/survey/survey.js'

/**
 * The share of the prose of the body that stands above the foot of a page. With it
 * F1 rises by .0007 over all pages and by .0017 on documentation, and falls on none
 * of 1,497; at .8 documentation loses.
 */
const leastAbove = 0.9

/** The longest line that opens a foot, and the longest phrase of `pageEnds` and `editLines`, in words. */
const longest = 16
const longestPhrase = 8

/**
 * The line that opens the foot of a page, below all but the last of its prose: who
 * may edit it, the next page, a notice of the law, contents that are listed once
 * more. Below it stand the menus of the site. The number of lines where there is none.
 */
export function findFoot(page: Page): number {
  return findBelow(page, opensFoot)
}

/**
 * The line directly below the text of a page of documentation that says who may edit
 * it and whether it helped (`Edit this page`); the number of lines where there is none.
 */
export function findEditLine(page: Page): number {
  return findBelow(page, ({lines}, line) => beginsWith(lines, line, editLines))
}

/** The first short line, below all but the last of the prose, that passes a test; the number of lines where there is none. */
function findBelow(page: Page, test: (page: Page, line: number) => boolean): number {
  const {lines, survey} = page
  const least = proseAboveShare(survey, leastAbove)
  for (let line = 0; line < lines.count; line++) {
    if (survey.proseAbove[line]! >= least && !survey.prose[line] && lines.words[line]! <= longest && test(page, line)) return line
  }

  return lines.count
}

function opensFoot({lines}: Page, line: number): boolean {
  if ((lines.matches[line]! & bitOf.legal) !== 0) return true
  if (!lines.weak[line] && lines.labels[line]! & (lines.words[line]! > 1 ? bitOf.legal | bitOf.pagination : bitOf.pagination)) return true
  const contentsKeys = phraseKeys(contentsHeadings)
  return contentsKeys.has(lines.key[line]!) || beginsWith(lines, line, pageEnds)
}

/** Whether the first words of a line are one of some phrases. */
function beginsWith({hashes, hashesFrom}: Page['lines'], line: number, phrases: readonly string[]): boolean {
  const keys = phraseKeys(phrases)
  const from = hashesFrom[line]!
  const end = Math.min(hashesFrom[line + 1]!, from + longestPhrase)
  let key = hashSeed
  for (let at = from; at < end; at++) {
    key = extendKey(key, hashes[at]!)
    if (keys.has(key)) return true
  }

  return false
}

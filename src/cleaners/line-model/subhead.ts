import {bitOf} from '../../page/lines/lexicon.js'
import {isUnknown} from '../../page/lines/line-table.js'
import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'

/** Kinds that articles are about, and name in their subheads. Buttons, and the word above an advertisement, stand between paragraphs as well. */
const topics = bitOf.cookie | bitOf.legal | bitOf.newsletter | bitOf.paywall | bitOf.login | bitOf.share

/** How far up and down another subhead is looked for, in lines, and the longest, in words. */
const reach = 6
const longest = 8

/** The least chance of the other subhead. */
const leastOfOther = 0.4

/**
 * Whether a known label is a subhead of an article on what it names: it stands between
 * two sentences that the model keeps, and so does another short line close by.
 * `Legal notice`, `Sitemap`, `Contact us`, each with what it means. Of 1,497 pages
 * three have such a line, and it is the article's on each.
 *
 * @param threshold the chance below which a line is held for noise; `undefined` on a page on which the model has no say
 */
export function isTopicSubhead(page: Page, line: number, threshold: number | undefined): boolean {
  const {lines, survey} = page
  if (((lines.labels[line]! | lines.headings[line]! | lines.matches[line]!) & topics) === 0 || survey.forum || lines.flat) return false
  if (!isBetween(page, line, threshold)) return false
  for (let other = Math.max(0, line - reach); other <= Math.min(lines.count - 1, line + reach); other++) {
    if (lines.key[other] !== lines.key[line] && isBetween(page, other, threshold) && (threshold === undefined || page.chances[other]! >= leastOfOther)) return true
  }

  return false
}

/** Whether a line of the body is short, and sentences that are kept stand directly above and below. */
function isBetween(page: Page, line: number, threshold: number | undefined): boolean {
  const {lines, survey} = page
  if (line <= survey.first || line >= survey.last || lines.words[line]! > longest || lines.ending[line] !== Ending.open) return false
  return isSentence(page, line - 1, threshold) && isSentence(page, line + 1, threshold)
}

function isSentence(page: Page, line: number, threshold: number | undefined): boolean {
  const {lines, survey} = page
  if (lines.ending[line] !== Ending.stop || lines.words[line]! < 3 || survey.noisy[line] || survey.chrome[line] || !isUnknown(lines, line)) return false
  return threshold === undefined || page.chances[line]! >= threshold
}

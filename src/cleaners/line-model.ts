import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {readThreshold} from '../model/read-threshold.js'
import {Ending} from '../page/measure-lines.js'
import type {Page} from '../page/page.js'
import {keepCompany} from '../model/keep-company.js'
import {keepSignatures} from '../model/keep-signatures.js'
import {keepTurns} from '../model/keep-turns.js'
import {describeLine} from '../model/describe-line.js'

/**
 * What no rule names, and the trained model of lines holds for no part of the
 * article. It reads the numbers of every line, those of the lines about it, its
 * words, and what the page is like as a whole.
 *
 * Notes: only on pages that show the frame of a site, see `readThreshold`; within
 * the body more doubt is wanted than outside it, so that the times of a live blog
 * and the output of a program stay.
 */
export const retextLineModel: Cleaner = defineCleaner({
  id: 'line-model',
  kind: 'boilerplate',
  description: 'Lines that do not read like the article, by a trained model',
  detect(page, report, _options, {mode}) {
    const threshold = readThreshold(page, mode)
    if (threshold === undefined) return
    const {chances} = page
    const {first, last} = page.survey
    const end = last + closingLines(page, last + 1)
    const kept = (line: number): boolean => chances[line]! >= (line >= first && line <= end ? threshold * bodyTrust : threshold)
    const staying = keepCompany(page, kept)
    keepSignatures(page, staying)
    keepTurns(page, kept, staying)
    for (let line = 0; line < chances.length; line++) {
      if (staying[line] || kept(line)) continue
      report(line, {reason: describeLine(page, line), confidence: 1 - chances[line]!})
    }
  }
})

/**
 * The share of the threshold that a line within the body must stay below. On
 * pages it had not seen, recall on articles rises from .980 to .984 by it, and F1
 * over all pages falls from .834 to .832.
 */
const bodyTrust = 0.6

/** The most lines directly below the body that belong to it. */
const mostClosing = 3

/** How many lines from one on, directly below the body, are sentences too short for prose: `"He is a shareholder," she said.` */
function closingLines({lines}: Page, from: number): number {
  const {count, words, ending, labels, headings, matches} = lines
  let line = from
  while (line < Math.min(count, from + mostClosing) && words[line]! >= 3 && ending[line] === Ending.stop && (labels[line]! | headings[line]! | matches[line]!) === 0) line++
  return line - from
}

import {wordsAfter, wordsBefore} from '../data/page-turns.js'
import {defineCleaner, type Cleaner, type Report, type Settings} from '../define-cleaner.js'
import {areHeld} from '../model/sum-chances.js'
import {wordHashes} from '../page/lines/hash-phrase.js'
import {Ending} from '../page/lines/measure-lines.js'
import type {Page} from '../page/page.js'
import {articleWords} from '../page/survey/survey.js'
import {detectVocabulary, labelConfidence, mostProseAbove} from './shared/vocabulary.js'

const detectKnown = detectVocabulary('pagination')

/**
 * Links to other pages of a list or article: `« Previous`, `Page 2 of 7`, the numbers
 * between such lines, and pairs of lines that name the page before and the one after.
 *
 * Notes: a number alone on its line stays elsewhere (in tables, lists, code).
 */
export const retextPagination: Cleaner = defineCleaner({
  id: 'pagination',
  kind: 'pagination',
  description: 'Links to other pages of a list or article',
  detect(page, report, options, settings) {
    detectKnown(page, report, options, settings)
    reportArrows(page, report)
    reportTurns(page, report, settings)
    for (const line of page.labelled) {
      if (!page.isLabel(line, 'pagination')) continue
      let next = line + 1
      while (next < page.lines.count && isPageNumber(page, next)) next++
      const run = next > line + 2
      const confidence = run ? 0.85 : labelConfidence(page, line)
      for (let at = line + 1; at < next; at++) report(at, {reason: 'the number of a page', confidence})
      if (run) {
        report(line, {reason: 'the line leads to another page', confidence})
        if (next < page.lines.count && page.isLabel(next, 'pagination')) report(next, {reason: 'the line leads to another page', confidence})
      }
    }
  }
})

function isPageNumber(page: Page, line: number): boolean {
  const {words, digits, letters} = page.lines
  return letters[line] === 0 && digits[line]! <= 4 && words[line]! <= 1 && page.lines.end[line]! - page.lines.start[line]! <= 5
}

/** The longest line that leads to another article by an arrow, in words. */
const longestArrow = 30

/** Report lines low on an article that an arrow opens or ends, whatever they say: `← Harbour reopens → Ferry fares rise`. */
function reportArrows(page: Page, report: Report): void {
  const {text, lines, survey} = page
  if (!survey.framed || survey.bodyWords < articleWords) return
  for (let line = survey.first + 1; line < lines.count; line++) {
    if (lines.words[line]! < 2 || lines.words[line]! > longestArrow || survey.prose[line]) continue
    const arrow = text[lines.start[line]!] === '←' || text[lines.end[line]! - 1] === '→'
    if (arrow && mostProseAbove(page, line)) report(line, {reason: 'an arrow leads to another article', confidence: 0.8})
  }
}

/** The longest line that leads to another page and names it, in words. */
const longestTurn = 16

/** How sure the model may be on average that two such lines are part of the article: `Previous owner: …`. */
const mostSure = 0.75

/** Report two lines on end, low on the page, that lead to the page before and the page after it and name them: `Previous Reefing ⏎ Next Heaving to`. */
function reportTurns(page: Page, report: Report, {model}: Pick<Settings, 'model'>): void {
  const {lines, survey} = page
  if (!survey.framed) return
  const before = wordHashes(wordsBefore)
  const after = wordHashes(wordsAfter)
  for (let line = survey.first + 1; line + 1 < lines.count; line++) {
    if (!isTurn(page, line, before) || !isTurn(page, line + 1, after) || !mostProseAbove(page, line)) continue
    if (model && areHeld(page.chances, [line, line + 1], mostSure)) continue
    for (const at of [line, line + 1]) report(at, {reason: 'the line leads to another page', confidence: 0.9})
  }
}

/** Whether the first of the words of a line, of which there are two or more, is one of some. */
function isTurn({lines, survey}: Page, line: number, words: ReadonlySet<number>): boolean {
  return lines.words[line]! > 1 && lines.words[line]! <= longestTurn && words.has(lines.hashes[lines.hashesFrom[line]!]!) && !survey.prose[line] && lines.ending[line] !== Ending.stop
}

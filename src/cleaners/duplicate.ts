import {defineCleaner, type Cleaner, type Report} from '../define-cleaner.js'
import type {Page} from '../page/page.js'
import {articleWords} from '../page/survey/survey.js'
import {findWholeCopies} from './duplicate/whole-copy.js'

/** Options of the cleaner of duplicates. */
export interface DuplicateOptions {
  /** The fewest words of a paragraph that may stand once only. Default: 15. */
  words: number
}

/**
 * Paragraphs that stand on the page already: one outside the body that repeats
 * one of the body, once; the first of the body, where it stands twice in a row; and
 * a text that stands twice as a whole (three paragraphs or more in the same order, or
 * all of them on one line).
 * On a page with a frame, two lines or more on end that hold such a paragraph.
 * The first copy in the body stays.
 *
 * Notes: short lines may repeat for good reason, in poems, refrains, tables and
 * dialogue, so only long lines of prose count; and so may a single paragraph of
 * the body, in manuals and in forums where posts are quoted.
 */
export const retextDuplicate: Cleaner<DuplicateOptions> = defineCleaner<DuplicateOptions>({
  id: 'duplicate',
  kind: 'duplicate',
  description: 'Paragraphs that stand on the page already',
  defaults: {words: 15},
  detect(page, report, options) {
    for (const line of findWholeCopies(page)) report(line, {reason: 'the text stands on the page already, line by line', confidence: 0.85})
    const {lines, survey} = page
    const seen = new Map<number, number>()
    const copies = new Map<number, number>()
    /** Lines outside the body, each with the line of the body that it is a copy of. */
    const strays: {line: number; inBody: number}[] = []
    /** By line: 1 where it is reported as a copy of another. */
    const reported = new Uint8Array(lines.count)
    const reportCopy: Report = (place, details) => {
      if (typeof place === 'number') reported[place] = 1
      report(place, details)
    }

    // Copies one after the other, whose first copies are one after the other as well.
    let run: number[] = []
    let original = -1
    /** The line after the last stretch of copies. */
    let stretched = 0
    for (let line = 0; line < lines.count; line++) {
      if (lines.words[line]! < options.words || !(survey.prose[line] || survey.noisy[line])) continue
      const first = seen.get(lines.key[line]!)
      if (first === undefined || page.lineText(first) !== page.lineText(line)) {
        if (first === undefined) seen.set(lines.key[line]!, line)
        reportRun(page, run, reportCopy)
        run = []
        continue
      }

      if (run.length > 0 && first <= original) {
        reportRun(page, run, reportCopy)
        run = []
      }

      if (survey.framed && line >= stretched) stretched = reportStretch(page, {first, line, from: stretched}, reportCopy)
      run.push(line)
      original = first
      if (first === line - 1 && isLeadTwice(page, line)) reportCopy(line, {reason: 'the first paragraph stands twice', confidence: 0.85})
      copies.set(lines.key[line]!, (copies.get(lines.key[line]!) ?? 0) + 1)
      const outside = (at: number): boolean => at < survey.first || at > survey.last
      if (survey.hinted && outside(line) !== outside(first)) strays.push(outside(line) ? {line, inBody: first} : {line: first, inBody: line})
    }

    reportRun(page, run, reportCopy)
    // What stands more often is a step that the sections of a manual share.
    for (const {line, inBody} of strays) {
      if (copies.get(lines.key[line]!) === 1 && !reported[inBody]) report(line, {reason: 'the paragraph stands in the body as well', confidence: 0.85})
    }
  }
})

/**
 * Whether a line that repeats the one above it is the first paragraph of an article,
 * which stands once more as its lead. On a page without a trace of a frame there are
 * two copies and no more, and an article without them: a text that is little else
 * than one paragraph, over and over, is meant so.
 */
function isLeadTwice(page: Page, line: number): boolean {
  const {lines, survey} = page
  if (line - 1 > survey.first + 1) return false
  if (survey.hinted) return true
  return lines.key[line + 1] !== lines.key[line] && survey.bodyWords - 2 * lines.words[line]! >= articleWords
}

/**
 * Report the stretch of copies around a line, if there are two or more on end and a
 * third of their words are sentences: a slide of a carousel, the copy for narrow
 * screens, the quotation of a post with its head. F1 rises from .8351 to .8368 by
 * it. Lines of code repeat for good reason, and single paragraphs in manuals.
 *
 * @param at.first The line that the line is a copy of.
 * @param at.from The first line that the stretch may hold.
 * @returns The line after the stretch.
 */
function reportStretch(page: Page, at: {first: number; line: number; from: number}, report: Report): number {
  const {count, key, words} = page.lines
  const {prose, noisy} = page.survey
  const shift = at.line - at.first
  const isCopy = (line: number): boolean => key[line] === key[line - shift] && page.lineText(line) === page.lineText(line - shift)
  // The stretch and what it is a copy of do not overlap.
  let start = at.line
  while (start > at.from && start - 1 > at.first && start > shift && isCopy(start - 1)) start--
  let end = at.line + 1
  while (end < count && end - shift < start && isCopy(end)) end++
  let all = 0
  let sentences = 0
  for (let line = start; line < end; line++) {
    all += words[line]!
    if (prose[line] || noisy[line]) sentences += words[line]!
  }

  if (end - start < 2 || sentences * 3 < all) return end
  const reason = 'the line is in a stretch that stands on the page already'
  for (let line = start; line < end; line++) report(line, end - start <= longestShort ? {reason, ...shortStretch} : {reason, confidence: 0.75})
  return end
}

/** The most lines of a short stretch. */
const longestShort = 3

/**
 * What is said of a short stretch of copies: the steps of a manual and the notes below
 * each of several pictures are alike as well, so that the line model has a say. Recall
 * on documentation rises by .0008 with it, and F1 by .0002.
 */
const shortStretch = {confidence: 0.7, overruledFrom: 0.8}

/** A run of three copies or more, and 110 words: the text stands twice. */
function reportRun(page: Page, run: readonly number[], report: Report): void {
  const words = run.reduce((sum, line) => sum + page.lines.words[line]!, 0)
  if (run.length < 3 || words < 110) return
  for (const line of run) report(line, {reason: 'the text stands on the page already', confidence: 0.85})
}

import type {CleanerDefinition, Report} from '../../define-cleaner.js'
import type {Kind} from '../../kinds.js'
import {Sign} from '../../page/lines/characters.js'
import {bitOf} from '../../page/lines/lexicon.js'
import {isUnknown} from '../../page/lines/line-table.js'
import type {Page} from '../../page/page.js'
import {headsSection} from '../../page/survey/edit-link.js'
import {findLead} from '../../page/survey/is-listed.js'
import {isInBody} from '../../page/survey/survey.js'

/**
 * The `detect` of a kind that is known by its words: whole lines that are
 * labels, and lines that match a phrasing.
 */
export function detectVocabulary(kind: Kind): CleanerDefinition['detect'] {
  return (page, report) => {
    reportLabels(page, kind, report)
    reportPatterns(page, kind, report)
  }
}

/** Report the lines that are labels of a kind. */
export function reportLabels(page: Page, kind: Kind, report: Report): void {
  const {labels} = page.lines
  const bit = bitOf[kind]
  const reason = `the line is a known label of ${kind}`
  for (const line of page.labelled) {
    if ((labels[line]! & bit) !== 0) report(line, {reason, confidence: labelConfidence(page, line, kind)})
  }
}

/** Report the lines that match a phrasing of a kind. */
export function reportPatterns(page: Page, kind: Kind, report: Report): void {
  const {matches} = page.lines
  const bit = bitOf[kind]
  for (const line of page.phrased) {
    if ((matches[line]! & bit) === 0) continue
    const pattern = page.matchPattern(line, kind)!
    report(line, {
      reason: `the line is phrased like ${kind}`,
      confidence: patternConfidence(page, line, pattern.confidence ?? 0.9)
    })
  }
}

/**
 * How sure it is that a label is noise. A lone word above a paragraph may be a
 * subhead of the article (`Accept`, in an article on consent), so what stands
 * about it decides.
 */
export function labelConfidence(page: Page, line: number, kind?: Kind): number {
  const {survey} = page
  const {words, weak, signs, count} = page.lines
  if ((weak[line] && !survey.chrome[line]) || headsSection(page, line)) return 0.3
  const inBody = isInBody(page.survey, line)
  const beside = isBeside(page.survey.chrome, line)
  // What stands in quotation marks is spoken of: `7. “All rights reserved.”`
  if (isListedInText(page, line) || (inBody && (signs[line]! & Sign.quote) !== 0)) return listedConfidence
  if (!survey.framed) {
    if (kind && (isOfKind(page, line - 1, kind) || isOfKind(page, line + 1, kind))) return 0.7
    if (inBody) return words[line]! >= 3 && !weak[line] && kind && plainKinds.has(kind) && !(kind === 'cookie' && survey.prose[line - 1] && survey.prose[line + 1]) ? 0.6 : 0.4
    if (weak[line] && !survey.hinted) return 0.4
    return beside || words[line]! >= 3 || survey.hinted ? 0.6 : 0.4
  }

  if (!inBody) return 0.9
  const subhead = line + 1 < count && survey.prose[line + 1] === 1 && words[line]! <= 3
  if (subhead) return beside ? 0.6 : 0.3
  return beside ? 0.9 : words[line]! >= 3 ? 0.7 : 0.6
}

/** What an entry of a list is that a sentence leads to: the buttons that an article on consent names. */
const listedConfidence = 0.4

/** Whether a line is an entry of a list that the text leads to. On a page with a frame that is within the body only. */
function isListedInText(page: Page, line: number): boolean {
  const {survey} = page
  if (survey.framed && !isInBody(page.survey, line)) return false
  const lead = findLead(page, line)
  return lead >= 0 && (survey.prose[lead] === 1 || isInBody(survey, lead))
}

/** Whether a line is phrased like a kind, or is a label of it that no article has. */
function isOfKind(page: Page, line: number, kind: Kind): boolean {
  if (line < 0 || line >= page.lines.count) return false
  const {labels, matches, weak} = page.lines
  return ((matches[line]! | (weak[line] ? 0 : labels[line]!)) & bitOf[kind]) !== 0
}

/** Kinds whose labels of three words or more are no subhead of any article. */
const plainKinds: ReadonlySet<Kind> = new Set<Kind>(['advertisement', 'newsletter', 'cookie', 'share', 'comment-form', 'app-banner', 'paywall'])

/** How sure a phrasing is: the weaker ones want the frame of a page about them. */
export function patternConfidence(page: Page, line: number, confidence: number): number {
  if (isListedInText(page, line)) return Math.min(confidence, listedConfidence)
  // A short and sure phrasing (`Install our free app.`) is a promo wherever it stands.
  const plain = page.survey.hinted && confidence >= 0.85 && (confidence >= beyondPlace || page.lines.words[line]! <= 18)
  if (!plain && isInterior(page, line)) return confidence * interiorDoubt
  if (confidence < 0.85 && isLongBesideProse(page, line)) return confidence * interiorDoubt
  if (page.survey.framed || confidence >= 0.85 || isBeside(page.survey.chrome, line)) return confidence
  return confidence - framelessDoubt
}

/** Whether a line is as long as a paragraph and a paragraph stands directly above or below. */
function isLongBesideProse({survey, lines}: Page, line: number): boolean {
  if (lines.words[line]! < 15) return false
  return isBeside(survey.prose, line)
}

/** Whether the line directly above or below is marked. */
function isBeside(marks: Uint8Array, line: number): boolean {
  return marks[line - 1] === 1 || marks[line + 1] === 1
}

/** A phrasing of this confidence is noise wherever it stands and however long it is. */
export const beyondPlace = 0.97

/** What a weaker phrasing loses on a page without a frame. */
const framelessDoubt = 0.35

/** What is left of the confidence of a phrasing found in prose between prose. */
const interiorDoubt = 0.5

/** Whether a line is prose with paragraphs on both sides, where an article may speak of anything. */
export function isInterior(page: Page, line: number): boolean {
  const {prose, noisy, chrome, first, last, framed} = page.survey
  const {words, count} = page.lines
  if (!prose[line] && !noisy[line]) return false
  if (framed && (line <= first || line >= last || words[line]! < 12)) return false
  const isParagraph = (at: number): boolean => prose[at] === 1 || (!framed && noisy[at] === 1 && words[at]! >= 12)
  // A label in between, as `Advertisement`, parts no article.
  // So does no subhead, in a text without a frame.
  const parts = (at: number): boolean => (framed ? chrome[at] === 1 : chrome[at] === 0 && words[at]! > 0 && words[at]! <= longestSubhead && isUnknown(page.lines, at))
  const beside = (step: 1 | -1): boolean => isParagraph(line + step) || (parts(line + step) && isParagraph(line + 2 * step))
  return (line === 0 ? !framed : beside(-1)) && line + 1 < count && beside(1)
}

/** The longest subhead, in words. */
const longestSubhead = 8

/** Whether at least half of the prose of the page stands above a line. */
export function mostProseAbove({survey: {proseAbove}, lines: {count}}: Page, line: number): boolean {
  return proseAbove[line]! * 2 >= proseAbove[count]!
}

import type {CleanerDefinition, Report} from '../define-cleaner.js'
import type {Kind} from '../kinds.js'
import type {Page} from '../page/page.js'

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
  for (const line of page.labelled) {
    if (!page.isLabel(line, kind)) continue
    report(line, {reason: `the line is a known label of ${kind}`, confidence: labelConfidence(page, line)})
  }
}

/** Report the lines that match a phrasing of a kind. */
export function reportPatterns(page: Page, kind: Kind, report: Report): void {
  for (const line of page.phrased) {
    const pattern = page.matchPattern(line, kind)
    if (!pattern) continue
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
export function labelConfidence(page: Page, line: number): number {
  const {survey} = page
  const {words, weak, count} = page.lines
  if (weak[line] && !survey.chrome[line]) return 0.3
  const inBody = line >= survey.first && line <= survey.last
  const beside = (line > 0 && survey.chrome[line - 1] === 1) || (line + 1 < count && survey.chrome[line + 1] === 1)
  if (!survey.framed) return weak[line] ? 0.3 : inBody ? 0.4 : beside || words[line]! >= 3 ? 0.6 : 0.4
  if (!inBody) return 0.9
  const subhead = line + 1 < count && survey.prose[line + 1] === 1 && words[line]! <= 3
  if (subhead) return beside ? 0.6 : 0.3
  return beside ? 0.9 : words[line]! >= 3 ? 0.7 : 0.6
}

/** How sure a phrasing is: the weaker ones want the frame of a page about them. */
export function patternConfidence(page: Page, line: number, confidence: number): number {
  if (isInterior(page, line)) return confidence * interiorDoubt
  return page.survey.framed || confidence >= 0.85 ? confidence : confidence - framelessDoubt
}

/** What a weaker phrasing loses on a page without a frame. */
const framelessDoubt = 0.35

/** What is left of the confidence of a phrasing found in prose between prose. */
const interiorDoubt = 0.5

/**
 * Whether a line is prose with prose on both sides, or, on a page without a
 * frame, on one: there an article may speak of anything.
 */
export function isInterior(page: Page, line: number): boolean {
  const {prose, noisy, first, last, framed} = page.survey
  if (!prose[line] && !noisy[line]) return false
  const above = line > 0 && prose[line - 1] === 1
  const below = line + 1 < page.lines.count && prose[line + 1] === 1
  if (!framed) return above || below
  return line > first && line < last && page.lines.words[line]! >= 12 && above && below
}

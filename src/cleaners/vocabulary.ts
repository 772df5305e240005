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
  for (let line = 0; line < page.lines.count; line++) {
    if (!page.isLabel(line, kind)) continue
    report(line, {reason: `the line is a known label of ${kind}`, confidence: labelConfidence(page, line)})
  }
}

/** Report the lines that match a phrasing of a kind. */
export function reportPatterns(page: Page, kind: Kind, report: Report): void {
  for (let line = 0; line < page.lines.count; line++) {
    const pattern = page.matchPattern(line, kind)
    if (!pattern) continue
    const confidence = pattern.confidence ?? 0.9
    report(line, {
      reason: `the line is phrased like ${kind}`,
      confidence: isInterior(page, line) ? confidence * interiorDoubt : confidence
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
  const {words, count} = page.lines
  const inBody = line >= survey.first && line <= survey.last
  const beside = (line > 0 && survey.chrome[line - 1]) || (line + 1 < count && survey.chrome[line + 1])
  const framed = survey.chromeBefore + survey.chromeAfter >= 3
  if (!inBody) return framed || beside ? 0.9 : 0.6
  if (line + 1 < count && survey.prose[line + 1] && words[line]! <= 3) return framed && beside ? 0.6 : 0.3
  if (beside) return framed ? 0.9 : 0.55
  return words[line]! >= 3 ? 0.7 : framed ? 0.6 : 0.4
}

/** What is left of the confidence of a phrasing found in prose between prose. */
const interiorDoubt = 0.5

/** Whether a line is prose with prose on both sides, where an article may speak of anything. */
export function isInterior(page: Page, line: number): boolean {
  const {prose, noisy, first, last} = page.survey
  if (!prose[line] && !noisy[line]) return false
  if (line <= first || line >= last) return false
  return page.lines.words[line]! >= 12 && prose[line - 1] === 1 && prose[line + 1] === 1
}

import {isOpen, keepRuns} from './cleaners/line-model/keep-runs.js'
import {readThreshold} from './cleaners/line-model/read-threshold.js'
import {isTopicSubhead} from './cleaners/line-model/subhead.js'
import {beyondPlace} from './cleaners/shared/vocabulary.js'
import type {Finding} from './define-cleaner.js'
import type {Mode} from './modes.js'
import type {Page} from './page/page.js'
import {isInBody} from './page/survey/survey.js'

/**
 * Rules that tell noise by where it stands rather than by what it says. Measured
 * on pages that the model had not seen, what they find and the model keeps is
 * the article's more often than not.
 */
const toldByPlace: ReadonlySet<string> = new Set(['navigation', 'related', 'ticker', 'advertisement'])

/** A finding of this confidence stands whatever the model says. */
const beyondDoubt = 0.9

/**
 * Kinds of which a sentence of the body may be phrased like a notice, the fewest words
 * of such a sentence and the chance from which it stays: `Sign up for our newsletter, said the shop for paint. I did.`
 * Of 1,497 pages as many words of such sentences are the article's as are not.
 */
const spokenOf: ReadonlySet<string> = new Set(['newsletter', 'paywall', 'login', 'app-banner', 'widget'])
const fewestSpoken = 10
const sureOfNotice = 0.5

/** The rules of what an article may be about, see `isTopicSubhead`. */
const aboutTopics: ReadonlySet<string> = new Set(['cookie', 'legal', 'newsletter', 'paywall', 'login', 'share', 'navigation', 'related'])

/** The least chance that speaks against a title, and of the line above it: a row that stands above the first paragraph is none. */
const leastOfRow = 0.5

/** The least chance of the line that the model takes for the title. */
const leastOfTitle = 0.3

/** Drop what only the place of a line speaks for and the line model speaks against. */
export function dropDoubtful(page: Page, findings: readonly Finding[], mode: Mode): readonly Finding[] {
  const threshold = readThreshold(page, mode)
  if (threshold === undefined) return findings.filter((finding) => !isOfTopic(page, finding, threshold))
  const {chances, survey} = page
  const runs = new Uint8Array(page.lines.count)
  keepRuns(page, runs, threshold)
  return findings.filter((finding) => {
    const {rule, line, confidence, overruledFrom} = finding
    if (line === undefined) return true
    if (isOfTopic(page, finding, threshold)) return false
    if (spokenOf.has(rule) && confidence < beyondPlace && survey.noisy[line] && page.lines.words[line]! >= fewestSpoken && isInBody(survey, line)) return chances[line]! < sureOfNotice
    if (confidence >= beyondDoubt) return true
    if (overruledFrom !== undefined) return chances[line]! < overruledFrom
    if (rule === 'title') return !(runs[line] && runs[line - 1]) && !isRow(page, line) && !isSubhead(page, line, threshold)
    return !toldByPlace.has(rule) || (!runs[line] && chances[line]! < threshold)
  })
}

/** Whether what was found is a subhead of an article on such noise. */
function isOfTopic(page: Page, {rule, line}: Finding, threshold: number | undefined): boolean {
  return line !== undefined && aboutTopics.has(rule) && isTopicSubhead(page, line, threshold)
}

/** Whether the model holds both what was taken for the title and the line above it for the article. */
function isRow(page: Page, line: number): boolean {
  return page.chances[line]! >= leastOfRow && page.chances[line - 1]! >= leastOfRow && isOpen(page, line - 1)
}

/**
 * Whether a line that is taken for the title because it stands above the body is a
 * subhead of an article that begins further up: the model keeps it, and takes another
 * line for the title. Recall rises by .0005 with it, and F1 by .0002.
 */
function isSubhead({chances, guesses, survey}: Page, line: number, threshold: number): boolean {
  const {line: title, chance} = guesses.title
  return chances[line]! >= threshold && title !== line && chance >= leastOfTitle && survey.chrome[title] === 0
}

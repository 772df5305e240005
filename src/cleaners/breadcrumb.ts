import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import type {Page} from '../page/page.js'
import {reportLabels, reportPatterns} from './shared/vocabulary.js'

/**
 * The path from the home page to this page: `Home > World > Asia`,
 * `You are here: Home`, and glued to the title: `HomeFT SelectKremlin says…`.
 *
 * Notes: only above the body or close to its start; a chain with `>` or `/` in
 * prose, code or a recipe (`Settings > Privacy`) stays.
 */
export const retextBreadcrumb: Cleaner = defineCleaner({
  id: 'breadcrumb',
  kind: 'breadcrumb',
  description: 'The path from the home page to this page',
  detect(page, report) {
    reportLabels(page, 'breadcrumb', report)
    reportPatterns(page, 'breadcrumb', report)
    const {survey, lines} = page
    // Without a body the top of the page is what is above.
    const last = Math.min(lines.count - 1, survey.last < 0 ? 60 : survey.first + 1)
    for (let line = 0; line <= last; line++) {
      if (lines.words[line] === 0 || lines.words[line]! > 40 || survey.prose[line]) continue
      if (lines.menus[line]! > 2) continue
      // Signs of a path, or glued words: an entry's small letter runs into a capital.
      if (lines.separators[line] === 0 && lines.uppers[line] === lines.capitals[line]) continue
      const value = page.lineText(line)
      const title = titleBehind(page, line, value)
      if (title > 0 && isPath(value.slice(0, title))) {
        report(line, {reason: 'a path from the home page is glued to the title', confidence: 0.95})
      } else if ((survey.framed || line + 1 === page.titleLine || /^home/iu.test(value)) && isChain(value)) {
        report(line, {reason: 'the line is a path from the home page', confidence: 0.92})
      }
    }
  }
})

/** Where the title begins in a line that ends with it, or -1. */
function titleBehind(page: Page, line: number, value: string): number {
  const {title} = page.survey
  if (title < 0 || title === line) return -1
  const headline = page.lineText(title)
  return value.length > headline.length && value.endsWith(headline) ? value.length - headline.length : -1
}

/** What may stand before a title on its line as a path: `HomeNews`, `Home / World / `. */
function isPath(value: string): boolean {
  return /^(?:home|you are here|start|main|news|blog|articles)/iu.test(value) || /[>›»/→|]\s*$/u.test(value)
}

/** What stands between the entries of a path. */
const pathSign = /[>›»→❯⟩]|\s[/\\]\s/u

/** At least two short entries with path signs between them; one sign is enough behind `Home`. */
function isChain(value: string): boolean {
  if (!pathSign.test(value)) return false
  const parts = value.split(pathSign).map((part) => part.trim()).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 10) return false
  if (parts.some((part) => part.length > 120) || /[<="[\]{}`$;\\]|--|&[a-z]+;/u.test(value)) return false
  if (/^(?:home|homepage|start|main|front page)$/iu.test(parts[0]!)) return true
  return parts.length >= 3 && /[>›»→❯]/u.test(value) && parts.slice(0, -1).every((part) => part.split(/\s+/u).length <= 5) && !/[.!?;]$/u.test(value)
}

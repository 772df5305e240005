import type {Context} from './context.js'
import type {Fact} from './fact.js'
import type {Head} from './head/head.js'
import {countWords} from './title/page-title.js'

/** What a line begins with that names the section: `Posted in Gardens`, `Category: World`. */
const filed =
  /^(?:(?:posted|filed|published) (?:in|under)|categor(?:y|ies)|section|ressort|rubrik|kategorien?|veröffentlicht unter|abgelegt (?:in|unter)|rubrique|catégories?|secci[oó]n|categor[ií]as?|categoria|categorie|sezione)\s?[:：]?\s(?<name>\p{Lu}[\p{L}\d&'’ -]{1,39})(?=$|[,;|•·])/iu

/** What a path begins with that is no section. */
const home = /^(?:home|homepage|start|startseite|main|front page|accueil|inicio|portada|forsiden?|hem|início|blog|news|articles|all)$/iu

/**
 * The section that the article is in: the last step of the path before the title,
 * what it is filed under, or what stands between headline and site in the page title.
 */
export function readSection({page, told}: Context, head: Head, breadcrumbs: Fact<string[]> | undefined): Fact | undefined {
  const step = breadcrumbs?.value.at(-1)
  if (breadcrumbs && step !== undefined && breadcrumbs.value.length > 1 && !home.test(step) && step.length <= 40) {
    const at = page.text.lastIndexOf(step, breadcrumbs.end - step.length)
    if (at >= breadcrumbs.start) return {value: step, start: at, end: at + step.length, rule: 'breadcrumb', confidence: breadcrumbs.confidence * 0.9}
  }

  for (const {start, value} of [...head.lines, ...told.tags.map(({start, end}) => ({start, value: page.text.slice(start, Math.min(end, start + 120))}))]) {
    if (value.length > 120) continue
    const match = filed.exec(value)
    const name = match?.groups?.['name']?.trimEnd()
    // The expression ignores case, so it cannot tell.
    if (match && name !== undefined && /^\p{Lu}/u.test(name) && countWords(name) <= 4) {
      const at = start + value.indexOf(name, match[0].length - match.groups!['name']!.length)
      return {value: name, start: at, end: at + name.length, rule: 'filed', confidence: 0.75}
    }
  }

  const {pageTitle} = head
  const last = pageTitle?.signs.at(-1)
  const before = pageTitle?.signs.at(-2)
  if (!pageTitle?.site || !last || !before || last.end !== pageTitle.site.start || before.start !== pageTitle.headline.end) return undefined
  const value = pageTitle.value.slice(before.end, last.start)
  const start = page.lines.start[pageTitle.line]! + before.end
  return countWords(value) <= 3 && /^\p{Lu}/u.test(value) ? {value, start, end: start + value.length, rule: 'page-title', confidence: 0.6} : undefined
}

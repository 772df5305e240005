import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import type {Page} from '../page/page.js'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A month, in full or short, in any case: the expression as a whole tells capitals from small letters. */
const month = String.raw`(?:${months.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]).join('|')})[A-Za-z]*\.?`

/**
 * Place, date and agency that open the first paragraph, as the style books of
 * news agencies have them: `MOSCOW, Feb 5 (IANS):`, `LONDON (Reuters) -`,
 * `PARIS —`. It heeds case: `\p{Lu}` matches small letters too under the flag `i`.
 */
const datelineShape: RegExp = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}.'’-]+(?:[ ,/]{1,2}(?:\p{Lu}[\p{L}.'’-]*|de|la|el|del|of|upon)){0,4}?)(?:,? (?<date>${month} \d{1,2}|\d{1,2} ${month})(?:,? (?<year>\d{4}))?)?(?:,? ?[(/[](?<agency>\p{Lu}[\p{L}\d .&/-]{1,30}|\p{Ll}{2,4}(?:[/-]\p{L}{2,4})?)[)/\]])?\s?(?:[:–—]|-{1,2}(?=\s))\s?(?=["“‘']?\S)`,
  'u'
)

/** A dateline of a line, where it is shown to be one: in capitals, or with a date or an agency. */
export function matchDateline(page: Page, line: number): {end: number; place: string; agency: string | undefined; date: string | undefined} | undefined {
  const value = page.text.slice(page.lines.start[line], Math.min(page.lines.end[line]!, page.lines.start[line]! + 120))
  const match = datelineShape.exec(value)
  if (!match?.groups) return undefined
  const {place, date, agency, year} = match.groups
  const capitals = /^[\p{Lu}\s.,'’/-]{3,}$/u.test(place!)
  if (!agency && !(capitals && /[–—-]\s?$|:\s?$/u.test(match[0])) && !(date && /[–—-]\s?$|:\s?$/u.test(match[0]))) return undefined
  if (!agency && !date && /:\s?$/u.test(match[0])) return undefined
  return {end: page.lines.start[line]! + match[0].length, place: place!.replace(/,$/u, ''), agency, date: date && (year ? `${date}, ${year}` : date)}
}

/**
 * The dateline of the first paragraph, with `dateline: 'drop'`; by default it
 * stays, for it is part of the article.
 */
export const retextDateline: Cleaner = defineCleaner({
  id: 'dateline',
  kind: 'dateline',
  description: "Place, date and agency before the first sentence (with `dateline: 'drop'`)",
  detect(page, report, _options, settings) {
    if (settings.dateline !== 'drop' || page.survey.first >= page.lines.count) return
    const line = page.survey.first
    const dateline = matchDateline(page, line)
    if (dateline) report({start: page.lines.start[line]!, end: dateline.end}, {reason: 'a dateline opens the first paragraph', confidence: 0.95})
  }
})

import type {Page} from '../../page/page.js'
import {findLead} from '../../page/survey/is-listed.js'

/**
 * Keep what a line of the body leads to with a colon, where it is kept itself: the
 * buttons that an article on consent names, the countries in which a law holds.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepListed(page: Page, kept: Uint8Array): void {
  const {survey} = page
  if (survey.forum) return
  for (let line = survey.first + 1; line < survey.last; line++) {
    if (kept[line] || survey.prose[line]) continue
    const lead = findLead(page, line)
    if (lead >= 0 && kept[lead]) kept[line] = 1
  }
}

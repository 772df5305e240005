import {Ending} from '../lines/measure-lines.js'
import type {Page} from '../page.js'

/** How far below the colon an entry of a list may stand, in lines. */
const longestList = 12

/** The fewest words of a line with a colon that leads to a list: `Under that stand two buttons:`. Fewer name a field. */
const fewestWords = 3

/** Whether a line is an entry of a list that a sentence leads to: `Every site needs five pages:`. */
export function isListed(page: Page, line: number): boolean {
  return findLead(page, line) >= 0
}

/** The line with a colon that leads to the list of which a line is an entry, or -1. */
export function findLead({survey, lines}: Page, line: number): number {
  for (let above = line - 1; above > line - longestList && above >= 0; above--) {
    const leads = lines.ending[above] === Ending.colon
    if (survey.prose[above]) return leads ? above : -1
    if (leads && lines.words[above]! >= fewestWords && !survey.chrome[above] && !survey.noisy[above]) return above
    if (lines.stops[above]! > 0) return -1
  }

  return -1
}

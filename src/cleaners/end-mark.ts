import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {Ending} from '../page/lines/measure-lines.js'
import type {Page} from '../page/page.js'

/**
 * The mark that says a story ends, on the last lines or behind the last
 * sentence: `ENDS`, `-30-`, `###`, `Endi`, `Enditem`, `■`.
 *
 * Notes: only on a line of its own at or after the end of the body, or directly
 * behind the last sentence of the body. `The end.` of a story stays.
 */
export const retextEndMark: Cleaner = defineCleaner({
  id: 'end-mark',
  kind: 'end-mark',
  description: 'Marks that the story ends here: ENDS, -30-, ###, Endi',
  detect(page, report) {
    const {lines, survey} = page
    const from = Math.max(0, survey.last - lastLines)
    for (let line = from; line < lines.count; line++) {
      const {start, end} = {start: lines.start[line]!, end: lines.end[line]!}
      if (end - start <= longestMark) {
        const value = page.lineText(line)
        if (isMark(value) && survey.prose.subarray(Math.max(0, line - 3), line).includes(1) && !proseFollows(page, line)) {
          report(line, {reason: 'the line marks the end of the story', confidence: 0.9})
        }
      } else if (survey.prose[line] || (lines.words[line]! >= 6 && lines.stops[line]! > 0)) {
        const tail = page.text.slice(Math.max(start, end - longestMark - 1), end)
        const mark = /(?<=[.!?…"”’')]\s)\s*(?:\(?(?:ENDS?|Ends?|Endi|Endit|Enditem)\)?[.#]?|#{2,5}|-?\s?30\s?-|[■□▪●◼∎])$/u.exec(tail)
        if (mark && !proseFollows(page, line) && (lines.ending[line] !== Ending.stop || /[#)]|Ends?\.|30/u.test(mark[0]))) {
          report({start: end - mark[0].length, end}, {reason: 'a mark behind the last sentence ends the story', confidence: 0.9})
        }
      }
    }
  }
})

/** How far above the last line of prose a mark is looked for. */
const lastLines = 12

/** No mark is longer, in characters. */
const longestMark = 16

function isMark(value: string): boolean {
  return /^[-–—*#(\s]*(?:ENDS?|Ends|Endi|Endit|Enditem|30)[-–—*#).\s]*$|^#(?:\s?#){1,4}$|^[■□▪◼]$|^-\s?0\s?-$/u.test(value) && !/^30$|^30\.$/u.test(value)
}

/** Whether the story goes on below: more than a sentence or two of prose before the next known noise. */
function proseFollows(page: Page, line: number): boolean {
  const {survey, lines} = page
  let found = 0
  for (let next = line + 1; next <= survey.last; next++) {
    if (survey.chrome[next] || lines.headings[next] !== 0) return false
    if (survey.prose[next] && ++found > 2) return true
  }

  return false
}

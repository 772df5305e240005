import type {Report} from '../../define-cleaner.js'
import type {Kind} from '../../kinds.js'
import {Character, classOf} from '../../page/lines/characters.js'
import {bitOf} from '../../page/lines/lexicon.js'
import type {Page} from '../../page/page.js'
import {labelBeforeColon} from '../../page/survey/label-before-colon.js'

/** The most words behind the label, two letters of such a script a word: a name, a source, some tags. */
const mostBehind = 12

/**
 * Report lines of a script without spaces that a label of a kind leads: `责任编辑：王敏`,
 * `写真：田中太郎`. Other languages have phrasings for them.
 *
 * Notes: within the body such a line may be a turn of an interview, and stays.
 */
export function reportLedLines(page: Page, kind: Kind, report: Report): void {
  const {lines, survey, text} = page
  if (!survey.framed) return
  for (let line = 0; line < lines.count; line++) {
    if (line === survey.first) line = Math.max(line, survey.last + 1)
    if (line >= lines.count || lines.colons[line] === 0 || lines.words[line]! > 2 * mostBehind) continue
    const start = lines.start[line]!
    if (classOf(text.charCodeAt(start)) !== Character.unspaced && classOf(text.charCodeAt(start + 1)) !== Character.unspaced) continue
    const label = labelBeforeColon(page, line)
    if (label?.phrase && (label.phrase.labels & bitOf[kind]) !== 0 && label.behind <= mostBehind) {
      report(line, {reason: `a known label of ${kind} leads the line`, confidence: 0.85})
    }
  }
}

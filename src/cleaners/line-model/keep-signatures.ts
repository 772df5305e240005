import {valedictions} from '../../data/valedictions.js'
import {phraseKeys} from '../../page/lines/hash-phrase.js'
import {isUnknown} from '../../page/lines/line-table.js'
import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'

/** The longest line of a signature, in words. */
const longestLine = 6

/** The most lines of a signature: a name, a post, an address. */
const mostLines = 4

/**
 * Keep the line that addresses someone above a letter, `Dear Madam,`, those with
 * which letters close, and the signatures below them: `Yours faithfully, ⏎ Agnes
 * Merriweather (Miss) ⏎ Quay Street`.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepSignatures({lines, survey}: Page, kept: Uint8Array): void {
  const closings = phraseKeys(valedictions)
  const {count, key, words, ending} = lines
  const opening = survey.first - 1
  if (opening >= 0 && opening < count - 1 && ending[opening] === Ending.comma && words[opening]! <= longestLine && !survey.chrome[opening]) kept[opening] = 1
  for (let line = survey.first + 1; line < count; line++) {
    if (words[line]! > 5 || !closings.has(key[line]!)) continue
    let end = line + 1
    while (end < count && end <= line + mostLines && words[end]! > 0 && words[end]! <= longestLine && !survey.chrome[end] && isUnknown(lines, end)) end++
    if (end > line + 1) kept.fill(1, line, end)
  }
}

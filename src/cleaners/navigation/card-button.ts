import {buttonOpenings, cardMarks} from '../../data/card-buttons.js'
import type {Settings} from '../../define-cleaner.js'
import {areHeld} from '../../model/sum-chances.js'
import {phraseKeys, wordHashes} from '../../page/lines/hash-phrase.js'
import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'

/** How often a button stands on a page, at the least, to be that of each card of a list. */
const fewest = 3

/** The longest button, in words. */
const longest = 5

/** How sure the model may be on average that the copies of a button are part of the article: a refrain repeats as well. */
const mostSure = 0.65

/**
 * The buttons of a list of cards on a page with a frame, by line: short lines that
 * stand on it over and over, never twice on end, and open as buttons do (`Add to
 * compare`, `View the map`), and what a shop marks its goods with (`Low stock`). In
 * forums posts have other buttons. F1 rises by .0007 over all pages by them, on
 * collections by .004, on listings by .003.
 */
export function findCardButtons(page: Page, {model}: Pick<Settings, 'model'>): number[] {
  const {lines, survey} = page
  if (!survey.framed || survey.forum) return []
  const marks = phraseKeys(cardMarks)
  const openings = wordHashes(buttonOpenings)
  const copies = new Map<number, number[]>()
  for (let line = 0; line < lines.count; line++) {
    const key = lines.key[line]!
    if (!isShort(page, line) || key === lines.key[line - 1]) continue
    const known = copies.get(key)
    if (known) known.push(line)
    else if (marks.has(key) || openings.has(lines.hashes[lines.hashesFrom[line]!]!)) copies.set(key, [line])
  }

  return [...copies.values()].filter((found) => found.length >= fewest && !(model && areHeld(page.chances, found, mostSure))).flat()
}

/** Whether a line is as short as a button, and no part of a sentence or a stanza: `He counts them, one by one, ⏎ Call me home`. */
function isShort({lines: {words, commas, ending}, survey}: Page, line: number): boolean {
  return words[line]! > 0 && words[line]! <= longest && commas[line] === 0 && ending[line] === Ending.open && ending[line - 1] !== Ending.comma && !survey.prose[line]
}

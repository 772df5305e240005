import type {Page} from '../../page/page.js'
import {isOpen} from './keep-runs.js'

/** How often someone must speak for all that is said to stay. */
const leastTurns = 3

/** The longest name of a speaker, in characters. */
const longestName = 30

/**
 * Keep what the speakers of an interview or a play say, however short it is:
 * lines of the body, and directly below it, that open with a name and a colon which
 * open others, most of which the model keeps.
 *
 * @param kept by line, 1 where it is kept
 */
export function keepTurns(page: Page, kept: Uint8Array): void {
  const {lines, survey} = page
  const turns = new Map<string, {kept: number; lost: number[]}>()
  for (let line = survey.first; line < lines.count; line++) {
    const speaker = lines.colons[line]! > 0 ? speakerOf(page, line) : undefined
    // Below the body what is said goes on only without a break, by those who spoke in it.
    if (line > survey.last && !(speaker !== undefined && turns.has(speaker) && isOpen(page, line))) break
    if (speaker === undefined) continue
    let turn = turns.get(speaker)
    if (!turn) turns.set(speaker, (turn = {kept: 0, lost: []}))
    if (kept[line]) turn.kept++
    else turn.lost.push(line)
  }

  for (const turn of turns.values()) if (turn.kept >= Math.max(leastTurns, turn.lost.length)) for (const line of turn.lost) kept[line] = 1
}

/** What stands before the first colon of a line, where more stands behind it. */
function speakerOf({text, lines}: Page, line: number): string | undefined {
  const start = lines.start[line]!
  const value = text.slice(start, Math.min(lines.end[line]!, start + longestName + 2))
  const colon = value.indexOf(': ')
  return colon > 0 ? value.slice(0, colon) : undefined
}

import {Character, classOf} from '../lines/characters.js'
import type {Page} from '../page.js'

/** Whether a line opens with a number in brackets, as the lines of a chat do: `[10:02] Ro: boat`. */
export function opensWithTime({text, lines: {start}}: Page, line: number): boolean {
  return text[start[line]!] === '[' && classOf(text.charCodeAt(start[line]! + 1)) === Character.digit
}

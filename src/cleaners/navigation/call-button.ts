import {callButton} from '../../data/en/call-button.js'
import {Character, classOf} from '../../page/lines/characters.js'
import type {Page} from '../../page/page.js'

/** The longest button, in words, and the most on end: a longer list of them is what a text about buttons names. */
const longest = 8
const mostOnEnd = 2

/** The buttons within the text of a page with a frame, by line: `Request a demo`, `Book now`. */
export function findCallButtons(page: Page): number[] {
  const {lines, survey} = page
  const found: number[] = []
  if (!survey.framed || survey.forum) return found
  for (let line = 0, end = 0; line < lines.count; line = end) {
    end = line + 1
    if (!isButton(page, line)) continue
    while (end < lines.count && isButton(page, end)) end++
    if (end - line <= mostOnEnd) for (let at = line; at < end; at++) found.push(at)
  }

  return found
}

function isButton({lines, survey, text}: Page, line: number): boolean {
  if (lines.words[line]! < 2 || lines.words[line]! > longest || survey.prose[line] || classOf(text.charCodeAt(lines.start[line]!)) !== Character.upper) return false
  return callButton.test(text.slice(lines.start[line], lines.end[line]))
}

import {editLinks} from '../../data/edit-links.js'
import type {Page} from '../page.js'

const links = editLinks.join('|')

/** The link that stands behind a heading of a wiki: `[edit]`, `[Bearbeiten | Quelltext bearbeiten]`. */
export const editLink: RegExp = new RegExp(String.raw`\s?\[\s?(?:${links})(?:\s?\|\s?(?:${links}))?\s?\]$`, 'iu')

/** The longest line that is nothing but such a link, in words. */
const longestLink = 6

/** Whether a line heads a section of a wiki: the link to edit it stands on the line below. */
export function headsSection({lines, text}: Page, line: number): boolean {
  const below = line + 1
  if (below >= lines.count || lines.words[below]! > longestLink || text[lines.start[below]!] !== '[') return false
  return editLink.exec(text.slice(lines.start[below], lines.end[below]))?.index === 0
}

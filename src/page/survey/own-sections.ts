import type {Page} from '../page.js'
import {keyOf} from './contents.js'
import {headsSection} from './edit-link.js'

/** How many headings that link to themselves make a manual, the longest of them, in words, and the signs of such a link: `Models ¶`. */
const fewestLinked = 3
const longestHeading = 12
const linkSigns = '¶§#\u{f0c1}'

/**
 * A test of whether what heads other articles elsewhere heads a section of the text
 * here: the contents of the page name it (`5 See also`, in an encyclopaedia), the link to
 * edit it stands below it, or it is an everyday word and the page a manual, whose headings
 * link to themselves.
 */
export function createOwnSections(page: Page): (heading: number) => boolean {
  let named: ReadonlySet<number> | undefined
  let isManual: boolean | undefined
  return (heading) => {
    named ??= new Set(page.contents.map((line) => keyOf(page, line)))
    if (named.has(page.lines.key[heading]!) || headsSection(page, heading)) return true
    return page.lines.weak[heading] === 1 && (isManual ??= hasLinkedHeadings(page))
  }
}

function hasLinkedHeadings({lines, survey, text}: Page): boolean {
  const {count, words, end} = lines
  let linked = 0
  for (let line = 0; line < count && linked < fewestLinked; line++) {
    if (words[line]! > 0 && words[line]! <= longestHeading && !survey.prose[line] && linkSigns.includes(text[end[line]! - 1]!)) linked++
  }

  return linked === fewestLinked
}

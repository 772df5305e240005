import type {Removal} from '../cut.js'
import {locateDates} from '../page/dates/locate-dates.js'

/** Another page that this one names. */
export interface Link {
  /** Its headline, as the page has it. */
  text: string
  /** Offset of its first character, in UTF-16 code units. */
  start: number
  /** Offset after the last character. */
  end: number
}

/** What stands before a headline in a promo: `READ MORE:`, `Lesen Sie auch:`. */
const promo =
  /^(?:read|see|watch|listen)?\s?(?:more|also|next|related|recommended|lesen sie (?:auch|mehr)|mehr(?: zum thema)?|auch interessant|lire aussi|à lire(?: aussi)?|lee también|leer más|leia (?:mais|também)|leggi anche|lees ook|les også|läs också|czytaj (?:też|także|więcej)|читайте также)\s?[:：–—|»>-]\s?/iu

/** What is no headline: a date, a count, a button, a heading of the block. */
const noHeadline = /^(?:[\d\s.,:/|•·–-]+|.{0,30}\bago|(?:read|see|view|show|load|more|weiterlesen|mehr)\b.{0,20})$/iu

/** The fewest and the most words of a headline. */
const fewest = 3
const longest = 30

/** The most links of a page. */
const most = 200

/** The other pages that a page names: the headlines among its removals of the kind `related`. */
export function readLinks(removals: readonly Removal[]): Link[] {
  const links: Link[] = []
  const seen = new Set<string>()
  for (const {kind, reason, text, start, end} of removals) {
    if (kind !== 'related' || text.length > 300 || links.length === most || reason.startsWith('the heading')) continue
    const match = promo.exec(text)
    const headline = match ? text.slice(match[0].length) : text
    const words = countPieces(headline)
    if (words < fewest || words > longest || isNoHeadline(headline) || seen.has(headline) || isDate(headline)) continue
    seen.add(headline)
    links.push({text: headline, start: start + (match?.[0].length ?? 0), end})
  }

  return links
}

/** Whether a text is no headline; one that is long and begins with a letter needs no expression. */
function isNoHeadline(text: string): boolean {
  const first = text.charCodeAt(0) | 32
  return (text.length <= 33 || first < 97 || first > 122) && noHeadline.test(text)
}

/** How many pieces white space parts a text into. */
function countPieces(text: string): number {
  let pieces = 1
  let between = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    // White space beyond ASCII is left to a regular expression.
    if (code >= 0x80 && /\s/u.test(text[index]!)) return text.split(/\s+/u).length
    const space = code === 32 || (code >= 9 && code <= 13)
    if (space && !between) pieces++
    between = space
  }

  return pieces
}

/** Whether a text is a date and next to nothing else. */
function isDate(text: string): boolean {
  const date = text.length <= 60 ? locateDates(text)[0] : undefined
  return date !== undefined && text.length - (date.end - date.start) <= 12
}

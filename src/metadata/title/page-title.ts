import type {Span} from '../../define-cleaner.js'
import {weekdayShape} from '../../page/dates/date-shapes.js'
import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'

/** The title of the page, as browsers show it in a tab: the first line of most scraped pages. */
export interface PageTitle {
  /** Number of the line. */
  line: number
  /** Its text. */
  value: string
  /** The signs that part it, by index in `value`. */
  signs: readonly Span[]
  /** The headline, without site and section, by index in `value`. */
  headline: Span
  /** The name of the site, by index in `value`, where it has one. */
  site: Span | undefined
}

/**
 * What stands between a headline and the name of its section or site: `|` `»` and
 * their like, or a dash, a dot or a colon with spaces about it; between
 * letters of a script without spaces, `_` and `-` as well.
 */
const sign = /\s{0,2}[|»｜│¦]\s{0,2}|\s{1,2}(?:[·•–—:-]|::|«|\/\/)\s{1,2}|(?<=[\p{Lo}！？。」”》])[_-](?=\p{Lo})/gu

/** What each of them holds, cheap to look for. */
const anySign = /[|»｜│¦·•–—:«/_-]/u

/** The signs that nothing but a site or a section stands behind. */
const strong = /[|»｜│¦]|::|_/u

/** A bar with a few words behind it, at the end of a page title. */
const lastBar = /\s[|»]\s[^|».!?]{2,50}$/u

/** A sign that may stand behind the name of a site: `Site: Headline`. */
const colon = /: /u

/** The longest page title, in characters. */
const longest = 300

/** The most signs that are looked at. */
const mostSigns = 8

/** What joins the words of the name of a site. */
const joint = /^(?:of|the|and|for|in|on|at|by|to|a|de|der|die|das|des|del|und|la|le|les|du|el|et|y|e|di|do|da|van|voor|for|og|och|[&+])$/iu

/** Read the page title, if the page can have one: its first line, behind a skip link. */
export function readPageTitle(page: Page): PageTitle | undefined {
  const {count, words, labels, start, end} = page.lines
  const line = count > 1 && labels[0] !== 0 ? 1 : 0
  if (count === 0 || words[line] === 0 || words[line]! > 45 || end[line]! - start[line]! > longest) return undefined
  const value = page.lineText(line)
  // A text that begins with a paragraph; a long headline has the site behind a bar.
  if (page.survey.prose[line] && words[line]! > 20 && !lastBar.test(value)) return undefined
  // The clock of the site.
  if (words[line]! <= 5 && weekdayShape.test(value)) return undefined
  const signs: Span[] = []
  for (const match of anySign.test(value) ? value.matchAll(sign) : []) {
    if (signs.length < mostSigns && match.index > 0 && match.index + match[0].length < value.length) signs.push({start: match.index, end: match.index + match[0].length})
  }

  return {line, value, signs, ...splitSite(value, signs)}
}

/** The fewest words of a headline that stands alone with the name of a site: fewer may be anything, `Salt - Pepper`. */
const fewestAlone = 3

/** Read the title of a page that is nothing else: a single line, a headline with the name of a site. */
export function readTitleAlone(page: Page): PageTitle | undefined {
  if (page.lines.count !== 1 || page.lines.ending[0] === Ending.stop) return undefined
  const title = readPageTitle(page)
  return title?.site !== undefined && countWords(title.value.slice(title.headline.start, title.headline.end)) >= fewestAlone ? title : undefined
}

/** What the headline of a page title can be: its beginnings up to a sign, longest first. */
export function beginnings({value, signs}: PageTitle): Span[] {
  return [value.length, ...signs.map(({start}) => start).reverse()].map((end) => ({start: 0, end}))
}

/** What the headline can be behind the name of the site: five words or more that are no name. */
export function endings({value, signs}: PageTitle): Span[] {
  const ends = [value.length, ...signs.map(({start}) => start).reverse()]
  const at = colon.exec(value)
  const starts = signs.map(({end}) => end)
  if (at && at.index > 0) starts.unshift(at.index + at[0].length)
  return starts
    .flatMap((start) => ends.filter((end) => end > start).map((end) => ({start, end})))
    .filter(({start, end}) => {
      const text = value.slice(start, end)
      return (countWords(text) >= 5 || /\p{Lo}{6}/u.test(text)) && !isSiteName(text)
    })
}

/** All that stands between two signs of a page title, longest first. */
export function stretches({value, signs}: PageTitle): Span[] {
  const starts = [0, ...signs.map(({end}) => end)]
  const ends = [...signs.map(({start}) => start), value.length]
  const spans = starts.flatMap((start) => ends.filter((end) => end > start).map((end) => ({start, end})))
  return spans.sort((a, b) => b.end - b.start - (a.end - a.start))
}

/** Take site and section off the end: `Headline - Section | Site`. */
function splitSite(value: string, signs: readonly Span[]): Pick<PageTitle, 'headline' | 'site'> {
  let end = value.length
  let site: Span | undefined
  for (const {start, end: from} of [...signs].reverse()) {
    const tail = value.slice(from, end)
    const head = value.slice(0, start)
    const sure = strong.test(value.slice(start, from))
    const size = countWords(head)
    // `Site | Headline` has the longer part last.
    if (site === undefined && sure && ((size <= 2 && countWords(tail) >= 4 && !/\s/u.test(head.trim())) || (/\p{Lo}{8}/u.test(tail) && tail.length > head.length))) break
    if (size === 0 || (!sure && size < 2 && (countWords(tail) > 4 || site !== undefined) && !/\p{Lo}{4}/u.test(head))) break
    if (!sure && !isSiteName(tail) && !(site !== undefined && countWords(tail) <= 3)) break
    site ??= {start: from, end}
    end = start
  }

  // `Site | Headline`, of which no name is shown behind.
  const first = signs[0]
  if (!site && first && strong.test(value.slice(first.start, first.end)) && (countWords(value.slice(first.end)) >= 4 || /\p{Lo}{8}/u.test(value.slice(first.end))) && countWords(value.slice(0, first.start)) <= 3) {
    return {headline: {start: first.end, end: value.length}, site: {start: 0, end: first.start}}
  }

  return {headline: {start: 0, end}, site}
}

/** Up to seven words, each capitalized, a joint or a domain, and not all of them numbers. */
export function isSiteName(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  if (words.length > 7 || /[?!:]/u.test(text) || !/\p{L}/u.test(text)) return false
  return words.every((word, index) => /^[("'‘“]?[\p{Lu}\p{Lo}\d]/u.test(word) || /\p{L}\.\p{Ll}{2,}|\p{Ll}\p{Lu}/u.test(word) || (index > 0 && joint.test(word))) || (words.length === 1 && text.includes('.'))
}

/** Words: what white space parts and holds a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  let inWord = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x80) return countAnyWords(text)
    if (code === 32 || (code >= 9 && code <= 13)) {
      inWord = false
    } else if (!inWord && ((code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122))) {
      count++
      inWord = true
    }
  }

  return count
}

function countAnyWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length
}

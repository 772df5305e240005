import type {LocatedDate} from './locate-dates.js'

/** The stretch of a line that names who wrote it. */
export interface BylineText {
  start: number
  end: number
}

/** What a byline begins with: `By`, `Written by`, `Words:`, and `by` in other languages. */
const lead =
  /^[\s"*|•·–—(-]{0,8}(?:(?:(?:written|posted|published|reported|authored|created|submitted|words|text|story|article|post|report|analysis|interview|recipe|opinion|commentary|column|reviewed and written|research and writing)\s)?by(?!\p{L})\s?:?|(?:words|text|story|authors?|writers?|reporters?|author name|texto|texte|autore?|autor|autorin|verfasser)\s?:|(?:(?:veröffentlicht|geschrieben|publié|publicado|escrito|kommentar|texto?)\s)?(?:von|par|por|di|door|av|af|od|автор)(?=\s))\s{0,3}/iu

/** The same behind a date or a section: `March 3, 2021 by Ana Reyes`. */
const inner = /(?:^|[\s|•·,–—-])(?:by|von|par|por)\s{1,3}(?=\p{Lu})/u

/** Where a byline ends: at another role, a label, an address, a number or the next entry. */
const stop =
  /(?:(?<!\p{L})|(?<=\p{Ll}))(?:Published|Posted|Updated|Last|Photos?|Photograph\p{L}*|Pictures?|Images?|Illustrat\p{L}*|Videos?|Graphics?|Edited|Translated|Reviewed|Fact|Comments?|Share|Follow|Read|Staff|Senior|Executive|Contributing|Special|Associate|Editor|Writer|Reporter|Correspondent|Columnist)(?!\p{Ll})|(?<!\p{L})(?:published|posted|updated|last updated|photos?|photograph\p{L}*|pictures|images?|illustrat\p{L}*|videos?|graphics?|edited|translated|reviewed|fact|comments?)(?!\p{L})|\d|https?:|www\.|@|\s{3,}|[|•·]|\s[–—-]\s/u

/** What may stand before an inner `by`, dates left out. */
const beforeInner = /^(?:\s|[|•·,:()/–—-]|(?:published|posted|updated|written|created|submitted|last|on|in|at|by|date|first|am|le|el|veröffentlicht|publiziert|geschrieben|publié|publicado|escrito)(?!\p{L}))*$/iu

/** Find the stretch of a line that names the authors after a `By`; undefined where there is none. */
export function readByline(value: string, dates: readonly LocatedDate[]): BylineText | undefined {
  const opening = lead.exec(value)
  // `By a hand's breadth` is no byline. The expression ignores case, so it cannot tell.
  if (opening && /^[\p{Lu}\p{Lo}]/u.test(value.slice(opening[0].length))) return stretch(value, opening[0].length)
  const date = dates[0]
  const within = date && inner.exec(value)
  if (!within) return undefined
  const start = within.index + within[0].length
  const before = value.slice(0, date.start) + (within.index > date.start ? value.slice(date.end, within.index) : '')
  return beforeInner.test(before) ? stretch(value, start) : undefined
}

/** Whether a line is the label of a byline, whose names stand on the next line. */
export function isBylineLabel(value: string): boolean {
  return value.length < 20 && /^(?:(?:article|written|posted|published|reported|words|story|text|kommentar|veröffentlicht)\s)?(?:by|written by|von|par|por)\s?:?$|^authors?:?$/iu.test(value)
}

/** From an index to where the byline ends. */
export function stretch(value: string, start: number): BylineText {
  const rest = stop.exec(value.slice(start))
  if (!rest) return {start, end: value.length}
  const end = start + rest.index
  // The part of an e-mail address before its sign goes with it.
  return {start, end: rest[0] === '@' ? Math.max(start, value.lastIndexOf(' ', end)) : end}
}

import {authorLead, bareLead} from '../../data/byline-words.js'
import type {LocatedDate} from '../../page/dates/locate-dates.js'
import {isUncased} from '../../page/lines/uncased.js'
import {isPersonName} from './names.js'
import {readUncasedByline} from './uncased-byline.js'

/** The stretch of a line that names who wrote it. */
export interface BylineText {
  start: number
  end: number
}

/** The same behind a date or a section: `March 3, 2021 by Ana Reyes`. */
const inner = /(?:^|[\s|•·,–—)-])(?:by|von|vom|par|por|door|av|af)\s{1,3}(?=[\p{Lu}@])/iu

/** Where a byline ends: at another role, a label, an address, a number or the next entry. */
const stop =
  /(?:(?<!\p{L})|(?<=\p{Ll}))(?:Published|Posted|Updated|Last|Photos?|Photograph\p{L}*|Pictures?|Images?|Illustrat\p{L}*|Videos?|Graphics?|Edited|Translated|Reviewed|Medically|Fact|Comments?|Share|Follow|Read|View|Leave|Foto|Fotos|Bild|Übersetzt|Aktualisiert|Veröffentlicht|Kommentare?)(?!\p{Ll})|(?<!\p{L})(?:published|posted|updated|last updated|photos?|photograph\p{L}*|pictures|images?|illustrat\p{L}*|videos?|graphics?|edited|translated|reviewed|fact|comments?|writes|says|said|veröffentlicht|aktualisiert|gespeichert|publié|publicado|created)(?!\p{L})|(?<=\s)(?:mit|avec|met|con|com)(?=\s)|\d|https?:|www\.|@|(?<=\p{Ll})In(?=\s\p{Lu})|\s{3,}|[|•·⋅●∙»;{}[\]]|\s[–—-]\s/u

/** What may stand before an inner `by`, dates left out. */
const beforeInner =
  /^(?:\s|[|•·⋅,:()/–—-]|\d{1,2}:\d\d|[ap]m|(?:published|posted|updated|written|created|submitted|last|on|in|at|by|date|first|am|um|uhr|le|el|à|em|vom|accueil|startseite|home|inicio|início|veröffentlicht|publiziert|geschrieben|eingetragen|erstellt|publié|publicado|postado|escrito|\d+ min(?:ute)?s?(?: read)?)(?!\p{L}))*$/iu

/** Glued to the name: `ByAna Reyes`. */
const gluedLead = /^(?:(?:Written|Posted|Published|Words|Story) )?[Bb]y(?=\p{Lu}\p{L})/u

/** Behind the deck and before the date that ends the line: `A walk along the wall. By Ana Reyes on March 3, 2021`. */
const closingBy = /[.!?”"]\s{1,2}By\s(?=\p{Lu}.{3,60}$)/u

/** Behind another role: `Reviewed by Jon Akers, MD — Written by Ana Reyes`. */
const lateWritten = /[|•·⋅–—-]\s{1,2}[Ww](?:ritten|ords)\s[Bb]y\s{1,2}(?=\p{Lu})/u

/**
 * Find the stretch of a line that names the authors after a `By`; undefined where there is none.
 *
 * @param opens Whether its first word can open a byline: the expressions that look for one are long.
 */
export function readByline(value: string, dates: readonly LocatedDate[], opens = true): BylineText | undefined {
  const opening = (opens ? authorLead.exec(value) : null) ?? gluedLead.exec(value)
  // `By a hand's breadth` is no byline. The expression ignores case, so it cannot tell.
  if (opening) {
    let start = opening[0].length
    // `Written by by Ana Reyes`
    start += /^by\s{1,2}/iu.exec(value.slice(start))?.[0].length ?? 0
    // A handle with digits, which would end the stretch.
    const handle = /^@?\p{L}[\w.-]*(?=\s|$)/u.exec(value.slice(start))
    if (handle && /[\d_]/u.test(handle[0])) return {start, end: start + handle[0].length}
    if (/^(?:the\s)?["“'‘(]?[\p{Lu}\p{Lo}]/u.test(value.slice(start))) return stretch(value, start, dates)
    if (/^@?[\p{Ll}\d][\w.-]{2,30}(?=\s{0,3}(?:$|[|•·,»–—-]|on\s|am\s|in\s))/u.test(value.slice(start)) && (dates.length > 0 || /[\d_.]|^@/u.test(value.slice(start)) || value.length < start + 24)) {
      return {start, end: start + /^@?[\w.-]+/u.exec(value.slice(start))![0].length}
    }
  }

  const uncased = isUncased(value) ? readUncasedByline(value) : undefined
  if (uncased) return uncased
  const bare = opens ? bareLead.exec(value) : null
  if (bare) {
    const text = stretch(value, bare[0].length, dates)
    if (isPersonName(value.slice(text.start, text.end).replace(/[\s:,]{1,4}$/u, ''))) return text
  }

  const late = /(?:ritten|ords) [Bb]y/u.test(value) ? lateWritten.exec(value) : null
  if (late) return stretch(value, late.index + late[0].length, dates)

  if (dates.length === 0) return undefined
  for (const date of dates) {
    const rest = value.slice(date.end, date.end + 60)
    const behind = /^[\s,|•·⋅–—)-]{0,5}(?:by|von|vom|par|por|door|av|af|words written by|author|autor(?:in)?)\s{1,3}(?=[\p{Lu}@])/iu.exec(rest)
    const handle = /^[\s,|•·⋅–—)-]{0,5}(?:by|von|par|por)\s{1,3}(?<handle>[\p{Ll}\d][\w.-]{2,30})(?=\s{0,3}(?:$|[|•·,–—]))/iu.exec(rest)
    if (handle && !isCapital(handle.groups!['handle']!)) return {start: date.end + handle[0].length - handle.groups!['handle']!.length, end: date.end + handle[0].length}
    if (behind && isCapital(rest.slice(behind[0].length))) return stretch(value, date.end + behind[0].length, dates)
  }

  const closing = closingBy.exec(value)
  if (closing && dates.at(-1)!.end >= value.trimEnd().length - 1) return stretch(value, closing.index + closing[0].length, dates)

  const within = inner.exec(value)
  if (!within || !isCapital(value.slice(within.index + within[0].length))) return undefined
  const start = within.index + within[0].length
  const before = cutDates(value.slice(0, within.index), dates)
  return beforeInner.test(before) ? stretch(value, start, dates) : undefined
}

/** From an index to where the byline ends: at the latest at the next date. */
export function stretch(value: string, start: number, dates: readonly LocatedDate[] = []): BylineText {
  const date = dates.find((other) => other.start > start)
  const limit = date ? date.start : value.length
  const rest = stop.exec(value.slice(start, limit))
  if (!rest || rest.index === 0) return {start, end: limit}
  const end = start + rest.index
  // The part of an e-mail address before its sign goes with it.
  return {start, end: rest[0] === '@' ? Math.max(start, value.lastIndexOf(' ', end)) : end}
}

function cutDates(value: string, dates: readonly LocatedDate[]): string {
  let rest = ''
  let from = 0
  for (const {start, end} of dates) {
    if (start >= value.length) break
    rest += value.slice(from, start)
    from = Math.min(end, value.length)
  }

  return rest + value.slice(from)
}

function isCapital(text: string): boolean {
  return /^[\p{Lu}@]/u.test(text)
}

import {openingCredit} from '../../cleaners/credit.js'
import {matchDateline} from '../../cleaners/dateline.js'
import type {Span} from '../../define-cleaner.js'
import type {Page} from '../../page/page.js'
import {isAgency} from '../outlets.js'

/** A part of the opening and where it stands on the page. */
export interface Part extends Span {
  value: string
}

/** What opens the first paragraph: a dateline, a reposter's credit, or an agency in brackets. */
export interface Opening {
  rule: 'dateline' | 'credit'
  place?: Part
  date?: Part
  agency?: Part
}

/** `(Xinhua) --` */
const bracketed = /^[([](?<agency>\p{Lu}[\p{L}\d.&' /-]{1,40})[)\]]\s?(?:-{1,2}|[–—~])\s/u

/** How many lines from the start of the body may stand before the first paragraph. */
const reach = 2

/** Read what opens the first paragraph. */
export function readOpening(page: Page): Opening | undefined {
  const {lines, survey, text} = page
  const credit = openingCredit(page)
  if (credit) return {rule: 'credit', agency: find(credit.source, credit.start), date: find(credit.date, credit.start)}
  for (let line = survey.first; line <= Math.min(survey.first + reach, lines.count - 1); line++) {
    if (lines.words[line]! < 6) continue
    const start = lines.start[line]!
    const agency = bracketed.exec(text.slice(start, Math.min(lines.end[line]!, start + 60)))?.groups?.['agency']
    if (agency !== undefined) return {rule: 'credit', agency: find(agency, start)}
    const dateline = matchDateline(page, line)
    if (dateline && survey.prose[line] && isSure(dateline)) {
      const {place, date, agency} = dateline
      return {
        rule: 'dateline',
        place: find(place, start),
        ...(date !== undefined && findDate(date, start)),
        ...(agency !== undefined && (/^[\p{Lu}\d]/u.test(agency) || isAgency(agency.trim())) && {agency: find(agency.trim(), start)})
      }
    }
  }

  return undefined

  function find(value: string, from: number): Part {
    const start = text.indexOf(value, from)
    return {value, start, end: start + value.length}
  }

  /** The date as the page has it: the year may stand behind a comma or none. */
  function findDate(date: string, from: number): {date: Part} | undefined {
    const [day, year] = date.split(', ') as [string, string | undefined]
    const part = find(day, from)
    const end = year === undefined ? part.end : text.indexOf(year, part.end) + year.length
    return {date: {value: text.slice(part.start, end), start: part.start, end}}
  }
}

/** In capitals, dated, or of an agency that is known: `Apple (AAPL) – ` is no dateline. */
function isSure({place, date, agency}: {place: string; date: string | undefined; agency: string | undefined}): boolean {
  if (noPlace.test(place)) return false
  return date !== undefined || (/^[^\p{Ll}]+$/u.test(place) && place.split(/\s+/u).length <= 4) || (agency !== undefined && isAgency(agency))
}

/** What a paragraph opens with that is no place: `Editor's Note, December 19, 2025: `. */
const noPlace = /(?<!\p{L})(?:editor|note|updated?|your|our|the|breaking|exclusive|correction|opinion|watch|video|photos?|review|analysis|live|read|warning|notice|question|answer)(?!\p{L})/iu

import type {Context} from './context.js'
import {parseHeadDate, type HeadDate} from './dates.js'
import type {Fact} from './fact.js'
import type {Head} from './head.js'
import {locateDates} from './locate-dates.js'
import type {Opening} from './opening.js'
import {parseAge, parseDate} from './parse-date.js'

/**
 * When the article was published: a labelled date or a date line of the head,
 * else the date of the reposter's credit or the dateline that opens the text,
 * else, when the moment of scraping is known, `3 hours ago`, else the date in the
 * address of the page.
 *
 * Notes: never the clock of the site, nor a date of a comment, a copyright line,
 * another story or an event. An empty value says that the date is ambiguous.
 */
export function readPublished(context: Context, head: Head, dates: readonly HeadDate[], opening: Opening | undefined): Fact | undefined {
  const shown = parseHeadDate(context, dates, 'published')
  // A full date is worth more than a day without a year.
  if (shown && /^\d/u.test(shown.value)) return byUrl(context, shown)
  return readOpeningDate(context, opening) ?? readAge(context, head) ?? readUrlDate(context) ?? shown
}

/** A date that the address has too is surer. */
function byUrl({urlDate}: Context, fact: Fact): Fact {
  return urlDate && fact.value.startsWith(urlDate.value) ? {...fact, confidence: Math.min(0.98, fact.confidence + 0.08)} : fact
}

function readOpeningDate(context: Context, opening: Opening | undefined): Fact | undefined {
  const part = opening?.date
  const date = part && locateDates(part.value)[0]
  const value = date && parseDate(date, context)
  return value === undefined || value === 'ambiguous' ? undefined : {value, start: part!.start, end: part!.end, rule: opening!.rule, confidence: 0.85}
}

/** `3 hours ago`, `Yesterday` */
const age = /(?<!\p{L})(?:(?:\d{1,2}|an?|one)\s(?:second|minute|min|hour|hr|day|week|month|year)s?\sago|yesterday|just now)(?!\p{L})/iu

/** The same in other languages: `vor 3 Stunden`, `il y a 3 heures`, `hace 3 horas`. */
const foreignAge =
  /(?<!\p{L})(?:vor|il y a|hace|há|for)\s(?<count>\d{1,2}|eine[mr]?|une?|una?|uma?|en)\s(?<unit>sekunde|minut|stunde|tag|dag|woche|monat|jahr|seconde|heure|jour|semaine|mois|hora|d[ií]a|semana|mes|año|ano|time|uke|måned)\p{L}{0,3}(?:\ssiden|\satrás)?(?!\p{L})/iu

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:sekunde|seconde)/iu, 'seconds'],
  [/^minut/iu, 'minutes'],
  [/^(?:stunde|heure|hora|time)/iu, 'hours'],
  [/^(?:tag|dag|jour|d[ií]a)/iu, 'days'],
  [/^(?:woche|semaine|semana|uke)/iu, 'weeks'],
  [/^(?:monat|mois|mes|måned)/iu, 'months'],
  [/^(?:jahr|año|ano)/iu, 'years']
]

function readAge({now}: Context, head: Head): Fact | undefined {
  if (!now) return undefined
  for (const {line, start, value} of head.lines) {
    if (line < head.title || value.length > 80) continue
    const match = age.exec(value)
    const foreign = match ? null : foreignAge.exec(value)
    const found = match ?? foreign
    if (!found) continue
    const english = match ? match[0] : `${/^\d/u.test(foreign!.groups!['count']!) ? foreign!.groups!['count']! : '1'} ${units.find(([unit]) => unit.test(foreign!.groups!['unit']!))![1]} ago`
    const published = parseAge(english.toLowerCase(), now)
    if (published !== undefined) return {value: published, start: start + found.index, end: start + found.index + found[0].length, rule: 'age', confidence: 0.7}
  }

  return undefined
}

function readUrlDate({urlDate}: Context): Fact | undefined {
  return urlDate && {...urlDate, rule: 'url', confidence: urlDate.value.length > 7 ? 0.85 : 0.7}
}

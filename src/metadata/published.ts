import {locateDates} from '../page/dates/locate-dates.js'
import type {Context} from './context.js'
import {parseHeadDate, type HeadDate} from './dates/head-dates.js'
import {parseAge, parseDate} from './dates/parse-date.js'
import type {Fact} from './fact.js'
import type {Head} from './head/head.js'
import type {Opening} from './head/opening.js'

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

/**
 * The same in other languages: `vor 3 Stunden`, `il y a 3 heures`, `3 ore fa`,
 * `3 godziny temu`, `3小时前`.
 */
const foreignAges: readonly RegExp[] = [
  /(?<!\p{L})(?:vor|il y a|hace|há|منذ)\s(?<count>\d{1,2}|eine[mr]?|une?|una?|uma?|en)\s(?<unit>\p{L}{2,12})(?!\p{L})/iu,
  /(?<!\p{L})(?<count>\d{1,2}|een|un[oa]?|en|ett?)\s(?<unit>\p{L}{2,12})\s(?:fa|geleden|sedan|siden|temu|назад)(?!\p{L})/iu,
  /(?<count>\d{1,2})\s?(?<unit>秒|分|小时|小時|時間|天|日|周|週|星期|个月|個月|か月|ヶ月|年)[钟鐘間]?前/u
]

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:sekund|second|ثوان|секунд|秒)/iu, 'seconds'],
  [/^(?:minu|دقيق|دقائق|минут|分)/iu, 'minutes'],
  [/^(?:stunde|heure|hora|or[ae]$|uur$|uren$|time|timm|godzin|ساع|час|小时|小時|時間)/iu, 'hours'],
  [/^(?:tag|dag|jour|d[ií]a|giorn|dni$|dzień$|يوم|أيام|де?н|天|日)/iu, 'days'],
  [/^(?:woche|semaine|semana|settiman|week|weken|veck|uke|uge|tydzień|tygodni|أسبوع|أسابيع|недел|周|週|星期)/iu, 'weeks'],
  [/^(?:monat|mois|mes|maand|månad|måned|miesi|شهر|أشهر|месяц|[个個かヶ]月)/iu, 'months'],
  [/^(?:jahr|ans?$|anos?$|ann[oi]$|année|año|jaar|jaren|år$|rok$|lat|سن|год|лет$|年)/iu, 'years']
]

function readAge({now}: Context, head: Head): Fact | undefined {
  if (!now) return undefined
  for (const {line, start, value} of head.lines) {
    if (line < head.title || value.length > 80) continue
    const match = age.exec(value)
    const foreign = match ? undefined : readForeignAge(value)
    const found = match ?? foreign?.match
    if (!found) continue
    const english = foreign?.english ?? found[0]
    const published = parseAge(english.toLowerCase(), now)
    if (published !== undefined) return {value: published, start: start + found.index, end: start + found.index + found[0].length, rule: 'age', confidence: 0.7}
  }

  return undefined
}

/** An age in another language, and what it is in English. */
function readForeignAge(value: string): {match: RegExpExecArray; english: string} | undefined {
  for (const form of foreignAges) {
    const match = form.exec(value)
    const {count = '', unit = ''} = match?.groups ?? {}
    const name = units.find(([expression]) => expression.test(unit))?.[1]
    if (match && name) return {match, english: `${/^\d/u.test(count) ? count : '1'} ${name} ago`}
  }

  return undefined
}

function readUrlDate({urlDate}: Context): Fact | undefined {
  return urlDate && {...urlDate, rule: 'url', confidence: urlDate.value.length > 7 ? 0.85 : 0.7}
}

import {casual, strict, type ParsedResult} from 'chrono-node/en'
import {monthNames, monthNumber} from '../../data/months.js'
import {locateDates, type LocatedDate} from '../../page/dates/locate-dates.js'
import type {Context} from '../context.js'

/** Three numbers of one or two digits, the last one a year. */
const numericDate = /(?<![\d./-])(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d\d)(?!\d)/u

/** What a date that names no year is read against: a leap year, so that February 29 is a date. */
const reference = new Date(2000, 0, 1, 12)

/** The order of day and month, or that a date can be read in two ways and nothing tells which is meant. */
type Order = 'day-first' | 'month-first'

/**
 * Parse a date that was located on a page. ISO 8601 as precise as the text
 * says it: `2017-01-30`, `2017-09-20T00:19`, `2017-01`, and `--02-05` without a
 * year; with an offset or `Z` only where the text gives one.
 *
 * Notes: `'ambiguous'` for a numeric date that could be read in two ways
 * (`3/4/2020`) where nothing on the page tells; undefined for what is no date.
 */
export function parseDate(date: LocatedDate, context: Context): string | undefined {
  const english = orderParts(date.english, context)
  if (english === undefined || english === 'ambiguous') return english
  const plain = plainDate.exec(english.replace(/^\p{L}{3} /u, ''))
  // The library knows no zone behind a date that begins with its year.
  return plain ? formatPlain(plain.groups!) : formatDate(strict.parse(english.replace(/^(\d{4})-(\d\d)-(\d\d)(?= )/u, (_, year: string, month: string, day: string) => `${day} ${monthNames[Number(month) - 1]} ${year}`), reference))
}

/**
 * The plain forms that `locateDates` gives: a day, a month or a year of numbers
 * and English names, and a time of day without the name of a zone. Most dates of
 * pages are of these, and the library takes long for them.
 */
const plainDate =
  /^(?:(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)|(?:(?<date>\d{1,2}) )?(?<name>[a-z]{3,9})(?: (?<of>\d{4}))?)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?: (?<half>[ap])m)?(?<zone>Z| ?[+-]\d\d:?\d\d)?)?$/iu

function formatPlain({year, month, day, date, name, of, hour, minute, second, half, zone}: Record<string, string | undefined>): string | undefined {
  const number = month === undefined ? monthNumber.get(name!) : Number(month)
  if (number === undefined || number < 1 || number > 12) return undefined
  const full = year ?? of
  if (day === undefined && date === undefined) return full === undefined ? undefined : `${full}-${two(number)}`
  const days = Number(day ?? date)
  // The last day of the month is the one before the next month; without a year, of a leap year.
  if (days < 1 || days > new Date(Date.UTC(Number(full ?? 2000), number, 0)).getUTCDate()) return undefined
  if (full === undefined) return `--${two(number)}-${two(days)}`
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const timed = hour !== undefined && hours < 24 && (half === undefined || Number(hour) <= 12)
  const offset = zone === undefined ? '' : /^ ?Z$|00:?00$/u.test(zone) ? 'Z' : zone.trim().replace(/(\d\d):?(\d\d)/u, '$1:$2')
  return `${full}-${two(number)}-${two(days)}${timed ? `T${two(hours)}:${minute}${second === undefined ? '' : `:${second}`}${offset}` : ''}`
}

/** Parse how long ago it was (`3 hours ago`), read against the moment the page was scraped. */
export function parseAge(english: string, now: Date): string | undefined {
  const result = casual.parse(english, {instant: now, timezone: 0})[0]
  if (!result) return undefined
  const iso = result.date().toISOString()
  return /hour|minute|second|now/u.test(english) ? `${iso.slice(0, 16)}Z` : iso.slice(0, 10)
}

function formatDate(results: readonly ParsedResult[]): string | undefined {
  const date = results.find(({start}) => start.isCertain('month') && start.isCertain('day'))?.start
  if (!date) return undefined
  const month = two(date.get('month'))
  const year = date.isCertain('year') ? String(date.get('year')).padStart(4, '0') : undefined
  const day = `${month}-${two(date.get('day'))}`
  if (year === undefined) return `--${day}`
  const time = results.find(({start}) => start.isCertain('hour') && start.isCertain('minute'))?.start
  if (!time) return `${year}-${day}`
  const seconds = time.isCertain('second') ? `:${two(time.get('second'))}` : ''
  const zone = time.isCertain('timezoneOffset') ? formatOffset(time.get('timezoneOffset') ?? 0) : ''
  return `${year}-${day}T${two(time.get('hour'))}:${two(time.get('minute'))}${seconds}${zone}`
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function two(value: number | null): string {
  return String(value ?? 0).padStart(2, '0')
}

/** Put the month first in a numeric date, as the date library expects. */
function orderParts(english: string, context: Context): string | undefined {
  const match = numericDate.exec(english)
  if (!match?.groups) return english
  const {first, second, sign, year} = match.groups
  // `17-01-30` may begin with its year.
  if (year!.length === 2 && sign === '-') return Number(first) > 12 ? undefined : 'ambiguous'
  const order =
    orderOf(first!, second!) ??
    orderByWeekday(english, Number(first), Number(second), Number(year)) ??
    orderByUrl(Number(first), Number(second), context) ??
    // Where dates are written with dots, the day comes first.
    (sign === '.' ? 'day-first' : context.order()) ??
    orderByName(Number(first), Number(second), Number(year), context.page.text)
  if (order === undefined) return 'ambiguous'
  const [month, day] = order === 'day-first' ? [second!, first!] : [first!, second!]
  const full = year!.length === 4 ? year! : `${Number(year) < 70 ? 20 : 19}${year}`
  return `${full}-${two(Number(month))}-${two(Number(day))}${english.slice(match.index + match[0].length)}`
}

/** The order that the parts show by themselves. */
function orderOf(first: string, second: string): Order | undefined {
  if (first === second || Number(first) > 12) return 'day-first'
  return Number(second) > 12 ? 'month-first' : undefined
}

/** The reading that falls on the weekday beside the date. */
function orderByWeekday(english: string, first: number, second: number, year: number): Order | undefined {
  const name = /(?<!\p{L})(?:sun|mon|tue|wed|thu|fri|sat)/iu.exec(english)
  if (!name || year < 100) return undefined
  const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name[0].toLowerCase())
  const dayFirst = new Date(Date.UTC(year, second - 1, first)).getUTCDay() === weekday
  const monthFirst = new Date(Date.UTC(year, first - 1, second)).getUTCDay() === weekday
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? 'day-first' : 'month-first'
}

/** The reading that the address of the page has. */
function orderByUrl(first: number, second: number, {urlDate}: Context): Order | undefined {
  const [, month, day] = urlDate?.value.split('-').map(Number) ?? []
  const dayFirst = second === month && (day === undefined || first === day)
  const monthFirst = first === month && (day === undefined || second === day)
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? 'day-first' : 'month-first'
}

/** The reading that the page writes out elsewhere, if it writes out only one: `3 October 2023` beside `03/10/2023`. */
function orderByName(first: number, second: number, year: number, text: string): Order | undefined {
  const full = String(year < 100 ? 2000 + year : year)
  const dayFirst = `${first} ${monthNames[second - 1]} ${full}`
  const monthFirst = `${second} ${monthNames[first - 1]} ${full}`
  let order: Order | undefined
  for (let at = text.indexOf(full), tries = 0; at >= 0 && tries < mostTries; at = text.indexOf(full, at + 4), tries++) {
    const before = text.slice(Math.max(0, at - longestDate), at + 4)
    const found = locateDates(before.slice(before.lastIndexOf('\n') + 1)).at(-1)?.english.replace(/^(?:\p{L}{3} )?0?/u, '')
    const shown = found === dayFirst ? 'day-first' : found === monthFirst ? 'month-first' : undefined
    if (shown === undefined) continue
    if (order !== undefined && order !== shown) return undefined
    order = shown
  }

  return order
}

/** How many mentions of a year are looked at, and how many characters before it the rest of its date may begin. */
const mostTries = 50
const longestDate = 24

/** The order that all numeric dates of a page show; undefined where they show none, or both. */
export function orderOfPage(text: string): Order | undefined {
  let order: Order | undefined
  for (const match of text.matchAll(new RegExp(numericDate, 'gu'))) {
    const {first, second} = match.groups!
    const shown = first === second ? undefined : orderOf(first!, second!)
    if (shown === undefined) continue
    if (order !== undefined && order !== shown) return undefined
    order = shown
  }

  return order
}

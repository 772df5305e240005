import {englishMonth} from '../../data/months.js'
import {Character, classOf} from '../lines/characters.js'
import {isSpace} from '../lines/split-lines.js'

/** Where a date stands in a line. */
export interface LocatedDate {
  /** Index of its first character in the line. */
  start: number
  /** Index after its last character. */
  end: number
  /** The date in English, as the date library reads it. */
  english: string
  /** Whether it names its year. */
  dated: boolean
  /** Whether it names a month and no day. */
  month: boolean
}

/** The most dates that are looked for in a line. */
const mostDates = 3

/** Digits of Arabic, Persian and Hindi. */
const foreignDigit = /[٠-٩۰-۹०-९]/gu

/** The longest stretch of a line that is looked at, in characters. */
const longestLine = 300

// All of these are tried at one place, right behind or before a run of digits.
// To a year the next text may be glued: `March 3, 20216:01 PM`, `March 3, 20212 Comments`.
const isoRest = /^(?:[-/.]|\.\s|\s?[年년]\s?)(?<month>\d{1,2})(?:[-/.]|\.\s|\s?[月월]\s?)(?<day>\d{1,2})(?!\d)(?:\s?[日일])?/u
const numericRest = /^(?<sign>[-/.]|\s\|\s)\s?(?<second>\d{1,2})\k<sign>\s?(?<year>(?:19|20)\d\d|\d\d)(?!\d)/u
const dayRest = /^(?:st|nd|rd|th|er|ère|º|ª|\.|-?го)?(?:[\s.,/-]{1,3}|(?=\p{L}{3,9}[\s-]))(?:(?:de|of)\s|d['’]|ב)?(?<month>[\p{L}\p{M}]{2,14})(?![\p{L}\p{M}])\.?/iu
const yearRest = /^[.,]?(?:[\s/-]{1,2}(?:(?:del?|of)\s)?|(?<=[.,])|,)(?<year>(?:19|20)\d\d|['’]\d\d)(?:(?!\d)|(?=\d{1,2}(?::\d\d|\s?\p{L})))/u
/** `2022. április 3.` */
const yearFirstRest = /^\.?\s(?<month>\p{L}{3,12})\.?\s(?<day>\d{1,2})\.?(?![\d\p{L}])/iu
/** `5 tháng 9, 2022`, `5 tháng 9 năm 2022` */
const numberedMonthRest = /^ tháng (?<month>\d{1,2})(?:,? năm|,)? (?<year>(?:19|20)\d\d)(?!\d)/iu
/** The year of the Buddhist era behind a Thai month. */
const thaiYearRest = /^ (?:พ\.ศ\. ?)?(?<year>2[45]\d\d)(?!\d)/u
const shortYearRest = /^-(?<year>\d\d)(?!\d)/u
const dayEnd = /^(?:st|nd|rd|th|er)?(?![\p{L}\d:])/iu

/** Short forms that are words of other languages too, so that they want a year. */
const wantsYear = /^(?:ago|out|set|des|dic|mag|gen|ene|mar|may|mai|maj|jan|lug|giu|ott|fev|mei|sty|lut|kwi|cze|wrz|paź|gru|mart|ocak|ekim|maig|gener)$/iu

/** A time of day behind a date. */
const timeRest =
  /^(?:\s?[,|•·@–-]{1,2}|\s(?:at|um|à|a las|às|alle|ore|om|kl\.?|klo|-|–))?\s{0,2}(?<hour>\d{1,2})(?:(?:[:.h]|\s?Uhr\s)(?<minute>\d\d)(?!\d)(?:[:.](?<second>\d\d)(?!\d))?|(?=\s?[ap]\.?m))(?:\.\d+)?\s?(?<half>[ap]\.?m(?![\p{L}])\.?)?(?<zone>\s?(?:Z(?!\p{L})|(?:UTC|GMT|EST|EDT|ET|CST|CDT|PST|PDT|MST|MDT|CET|CEST|IST|BST|AEST|AEDT|JST)(?![\p{L}])|[+-]\d\d:?\d\d))?/iu
const isoTime = /^T(?<time>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?<zone>Z|\s?[+-]\d\d:?\d\d)?(?!\d)/u

/** A time of day before a date: `10:31 PM on 2nd August 2010`. */
const timeBefore = /(?<!\d)(?<hour>\d{1,2})[:.](?<minute>\d\d)\s?(?<half>[ap]\.?m\.?)?(?<zone>\s(?:UTC|GMT|EST|EDT|ET|PST|PDT|CET|CEST|IST|BST))?,?\s(?:on\s|am\s)?$/iu

/** A weekday beside a date, which tells the order of its parts. */
const weekdayBefore = /(?<!\p{L})(?<weekday>sun|mon|tue|wed|thu|fri|sat)(?:s|r|rs|(?:s|nes|rs|ur)?day)?\.?[,\s/]{1,3}$/iu

/**
 * Find where dates stand in a line: numeric ones, and days and years with the
 * name of a month in any of the known languages. It goes from one run of digits to
 * the next, so that a line without a date costs next to nothing.
 */
export function locateDates(line: string): LocatedDate[] {
  const dates: LocatedDate[] = []
  const value = line.slice(0, longestLine).replaceAll(foreignDigit, (digit) => String((digit.charCodeAt(0) - (digit < '०' ? 0 : 6)) % 16))
  let from = 0
  for (let index = 0; index < value.length && dates.length < mostDates; ) {
    if (!isDigit(value.charCodeAt(index))) {
      index++
      continue
    }

    let end = index + 1
    while (end < value.length && isDigit(value.charCodeAt(end))) end++
    const date = end - index <= 4 ? locateAt(value, from, index, end) : undefined
    if (date) {
      dates.push(date)
      from = date.end
    }

    index = date ? date.end : end
  }

  return dates
}

/** The date that a run of digits is part of. */
function locateAt(value: string, from: number, start: number, end: number): LocatedDate | undefined {
  const size = end - start
  const digits = value.slice(start, end)
  const rest = value.slice(end, end + 40)
  if (size === 4) {
    if (!isYear(digits)) return undefined
    const iso = isoRest.exec(rest)
    if (iso) {
      const {month, day} = iso.groups!
      if (Number(month) > 12 || Number(day) > 31) return undefined
      return withTime(value, from, start, end + iso[0].length, `${digits}-${two(month!)}-${two(day!)}`, true)
    }

    const first = yearFirstRest.exec(rest)
    const named = first && englishMonth.get(first.groups!['month']!.toLowerCase())
    if (named) return withTime(value, from, start, end + first[0].length, `${first.groups!['day']} ${named} ${digits}`, true)
    const month = nameBefore(value, from, start)
    return month && {start: month.start, end, english: `${month.name} ${digits}`, dated: true, month: true}
  }

  if (size > 2 || Number(digits) > 31 || /[\d:.,]$/u.test(value.slice(Math.max(from, start - 1), start))) return undefined
  const numeric = numericRest.exec(rest)
  if (numeric?.groups) {
    const {sign, second, year} = numeric.groups
    if (Number(digits) === 0 || Number(second) === 0 || (Number(digits) > 12 && Number(second) > 12) || Number(second) > 31) return undefined
    const mark = sign!.trim() === '|' ? '.' : sign!
    return withTime(value, from, start, end + numeric[0].length, `${digits}${mark}${second}${mark}${year}`, true)
  }

  const numbered = numberedMonthRest.exec(rest)
  if (numbered?.groups) {
    const {month, year} = numbered.groups
    if (Number(month) <= 12) return withTime(value, from, start, end + numbered[0].length, `${year}-${two(month!)}-${two(digits)}`, true)
  }

  const named = dayRest.exec(rest)
  const name = named && englishMonth.get(named.groups!['month']!.toLowerCase())
  if (named && name !== undefined) {
    const at = end + named[0].length
    const behind = value.slice(named[0].endsWith('.') ? at - 1 : at, at + 12)
    const direct = yearRest.exec(value.slice(at, at + 12))
    const year = direct ?? yearRest.exec(behind) ?? shortYearRest.exec(value.slice(at, at + 4))
    const thai = thaiYearRest.exec(value.slice(at, at + 14))
    if (thai && isThai(named.groups!['month']!)) return withTime(value, from, start, at + thai[0].length, `${digits} ${name} ${Number(thai.groups!['year']) - buddhistEra}`, true)
    const dotted = !direct && named[0].endsWith('.') && year !== null
    if (year) return withTime(value, from, start, (dotted ? at - 1 : at) + year[0].length, `${digits} ${name} ${fullYear(year.groups!['year']!)}`, true)
    // `December 8 December 9`: the name before the day is its month.
    if (nameBefore(value, from, start)) return locateMonthFirst(value, from, start, end, digits, rest)
    if (wantsYear.test(named.groups!['month']!) && !isEnglishShort(named.groups!['month']!)) return undefined
    return {start, end: named[0].endsWith('.') ? at - 1 : at, english: `${digits} ${name}`, dated: false, month: false}
  }

  return locateMonthFirst(value, from, start, end, digits, rest)
}

/** `March 3rd, 2021`, from its day on. */
function locateMonthFirst(value: string, from: number, start: number, end: number, digits: string, rest: string): LocatedDate | undefined {
  const month = nameBefore(value, from, start)
  if (!month) return undefined
  const ordinal = /^(?:st|nd|rd|th|er)(?!\p{Ll})/iu.exec(rest)?.[0].length ?? 0
  const year = yearRest.exec(rest.slice(ordinal))
  if (year) return withTime(value, from, month.start, end + ordinal + year[0].length, `${digits} ${month.name} ${fullYear(year.groups!['year']!)}`, true)
  const written = value.slice(month.start, start).replaceAll(/\P{L}/gu, '')
  if (wantsYear.test(written) && !isEnglishShort(written)) return undefined
  return dayEnd.test(rest) ? {start: month.start, end: end + ordinal, english: `${digits} ${month.name}`, dated: false, month: false} : undefined
}

/** The month whose name stands before an index. */
function nameBefore(value: string, from: number, index: number): {start: number; name: string} | undefined {
  let end = index
  while (end > from && index - end < 2 && isGap(value.charCodeAt(end - 1))) end--
  if (end > from && (value[end - 1] === '.' || value[end - 1] === ',')) end--
  let start = end
  while (start > from && end - start <= longestMonth && classOf(value.charCodeAt(start - 1)) <= Character.upper) {
    start--
    // `Ana ReyesMar 5`: a month can be glued to what is before it.
    if (start > from && classOf(value.charCodeAt(start)) === Character.upper && classOf(value.charCodeAt(start - 1)) === Character.lower) break
  }

  if (end - start < shortestMonth || end - start > longestMonth || (start > from && isDigit(value.charCodeAt(start - 1)))) return undefined
  const name = englishMonth.get(value.slice(start, end).toLowerCase())
  return name === undefined ? undefined : {start, name}
}

/** The fewest and the most letters of the name of a month. */
const shortestMonth = 3
const longestMonth = 12

/** Whether a code unit is white space or a hyphen. */
function isGap(code: number): boolean {
  return code === 45 || isSpace(code)
}

/** Add the time of day and the weekday that stand beside a date. */
function withTime(value: string, from: number, start: number, end: number, date: string, dated: boolean): LocatedDate {
  let english = date
  let first = start
  let last = end
  const rest = value.slice(end, end + 40)
  const iso = isoTime.exec(rest)
  const time = iso ?? timeRest.exec(rest)
  if (iso) {
    english += `T${iso.groups!['time']}${iso.groups!['zone']?.trim() ?? ''}`
    last += iso[0].length
  } else if (time && isTime(time.groups!)) {
    const {hour, minute = '00', second, half, zone} = time.groups!
    english += ` ${two(hour!)}:${minute}${second === undefined ? '' : `:${second}`}${half === undefined ? '' : ` ${half.replaceAll('.', '')}`}${zone === undefined ? '' : ` ${zone.trim()}`}`
    last += time[0].trimEnd().length
  } else {
    const before = timeBefore.exec(value.slice(Math.max(from, start - 24), start))
    if (before && isTime(before.groups!)) {
      const {hour, minute, half, zone} = before.groups!
      english += ` ${two(hour!)}:${minute}${half === undefined ? '' : ` ${half.replaceAll('.', '')}`}${zone ?? ''}`
      first = start - before[0].length
    }
  }

  const weekday = weekdayBefore.exec(value.slice(Math.max(from, first - 14), first))
  if (weekday) {
    english = `${weekday.groups!['weekday']} ${english}`
    first -= weekday[0].length
  }

  return {start: first, end: last, english, dated, month: false}
}

function isTime({hour, minute}: Record<string, string | undefined>): boolean {
  return Number(hour) < 25 && Number(minute ?? 0) < 60
}

/** `Jan`, `Mar`, `May`: English, and capitalized as English has them. */
function isEnglishShort(name: string): boolean {
  return /^(?:Jan|Mar|May|JAN|MAR|MAY)$/u.test(name)
}

/** How many years the Buddhist era is ahead. */
const buddhistEra = 543

function isThai(month: string): boolean {
  return /^\p{Script=Thai}/u.test(month)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isYear(digits: string): boolean {
  return digits.startsWith('19') || digits.startsWith('20')
}

function two(digits: string): string {
  return digits.padStart(2, '0')
}

/** `'17` is of this century or, from 70 on, of the last. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  const short = year.slice(-2)
  return Number(short) < 70 ? `20${short}` : `19${short}`
}

import {dateShape} from './date-shapes.js'
import {englishMonth} from './months.js'

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
}

/** The most dates that are looked for in a line. */
const mostDates = 3

/** The longest stretch of a line that is looked at, in characters. */
const longestLine = 300

/** A day and the name of a month, in any language: `7. April 2021`, `23 de enero de 2017`, `5 février 2020 à 18h12`. */
const namedMonth =
  /(?<![\p{L}\d])(?<day>\d{1,2})(?:\.|º|er)?\s(?:de\s)?(?<month>\p{L}{3,12})\.?\s(?:del?\s)?(?<year>(?:19|20)\d\d)(?!\d)(?:,?\s(?:(?:à|um|a las|às|alle|ore|kl\.?|om|[-–|])\s)?(?<hour>\d{1,2})[:.h](?<minute>\d\d)(?!\d))?/iu

/** `2017年1月30日 10:20` */
const eastAsian = /(?<!\d)(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일](?:\s{0,2}(?<hour>\d{1,2}):(?<minute>\d\d)(?!\d))?/u

/** A month and its year, nothing before or behind. */
const monthOfYear = /^\p{L}+\.?,?\s(?:19|20)\d\d$/u

/** Find where dates stand in a line: English dates, numeric dates, and days with a month name of other languages. */
export function locateDates(line: string): LocatedDate[] {
  const dates: LocatedDate[] = []
  const value = line.length > longestLine ? line.slice(0, longestLine) : line
  for (let from = 0; dates.length < mostDates; from = dates.at(-1)!.end) {
    const date = locateDate(value, from)
    if (!date) break
    dates.push(date)
  }

  return dates
}

/** Whether a date names the month and no day. */
export function isMonthOfYear(date: LocatedDate): boolean {
  return monthOfYear.test(date.english)
}

function locateDate(value: string, from: number): LocatedDate | undefined {
  const rest = value.slice(from)
  const match = dateShape.exec(rest)
  if (match && !monthOfYear.test(match[0])) return locateEnglish(value, from + match.index, match[0])
  const other = locateOther(rest, from)
  if (other || !match) return other
  return locateEnglish(value, from + match.index, match[0])
}

function locateEnglish(value: string, start: number, matched: string): LocatedDate {
  // The shape takes any word of two to four letters behind a time for its zone: `14:05 by`.
  const english = matched.replace(/(?<=[:.]\d\d)\s?(?![ap]m$)[A-Z]?[a-z]{2,4}$/u, '')
  let end = start + english.length
  if (hasYear(english)) return {start, end, english, dated: true}
  // The shape ends before a year that the next word is glued to: `March 3, 2021By Ana`.
  const year = /^,?\s(?:19|20)\d\d(?!\d)/u.exec(value.slice(end, end + 8))
  end += year ? year[0].length : 0
  return {start, end, english: value.slice(start, end), dated: year !== null}
}

function locateOther(rest: string, from: number): LocatedDate | undefined {
  const match = namedMonth.exec(rest) ?? eastAsian.exec(rest)
  if (!match?.groups) return undefined
  const {day, month, year, hour, minute} = match.groups
  const name = /^\d/u.test(month!) ? month : englishMonth.get(month!.toLowerCase())
  if (name === undefined) return undefined
  const date = name === month ? `${year}-${month.padStart(2, '0')}-${day!.padStart(2, '0')}` : `${day} ${name} ${year}`
  return {
    start: from + match.index,
    end: from + match.index + match[0].length,
    english: hour === undefined ? date : `${date} ${hour.padStart(2, '0')}:${minute}`,
    dated: true
  }
}

/** A year of four digits, or the third part of a numeric date. */
function hasYear(date: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)|\d[-/.]\d{1,2}[-/.]\d\d/u.test(date)
}

/**
 * Shapes of dates, to find where a date stands. What it says is for the date
 * library to work out.
 */
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const weekday = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?`
const year = String.raw`(?:19|20)\d\d`
const time = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}|[+-]\d\d:?\d\d|Z))?|\d{1,2}\s?[ap]\.?m\.?`

const forms = [
  String.raw`${year}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:${year}|\d\d)(?!\d)`,
  String.raw`${month}\s?\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s{1,2}${year})?`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s(?:of\s)?|[-/])${month}(?:[,\s/-]{1,2}${year})?`,
  String.raw`${month},?\s${year}`
]

/** A date, with the weekday before it and the time of day behind it. */
export const dateShape: RegExp = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${weekday}[,\s/]{1,3})?(?:(?:${time})[,\s]{1,2}(?:on\s)?)?(?:${forms.join('|')})(?:(?:\s?[,|•·–-]|\s?at)?\s{0,2}(?:${time}))?(?![\p{L}\d])`,
  'iu'
)

/** What every form of a date has: the beginning of a month's name, or a sign between two digits. */
const dateSign = /\d[-/.]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu

/** Find the first date of a text, as `dateShape.exec` does, but cheaply where there is none. */
export function findDate(text: string): RegExpExecArray | null {
  return dateSign.test(text) ? dateShape.exec(text) : null
}

/** A weekday's name. */
export const weekdayShape: RegExp = new RegExp(String.raw`(?<!\p{L})${weekday}(?!\p{L})`, 'iu')

/** A year of four digits. */
export const yearShape: RegExp = new RegExp(String.raw`(?<!\d)${year}(?!\d)`, 'u')

/** What may stand beside the date on a line that holds nothing else of note. */
const besideDate =
  /(?:\b(?:published|posted|updated|modified|created|edited|reviewed|revised|last|first|originally|on|at|by|in|date|time|gmt|utc|est|edt|pst|pdt|cet|cest|ist|bst|am|pm|min|mins|minute|minutes|hour|hours|ago|read|reading)\b|[\s\d:|•·,()/.–—-])+/giu

/** The date of a line that holds little else than a date, up to `most` other letters. */
export function dateLine(value: string, most = 0): {start: number; end: number} | undefined {
  if (value.length > 160 || !/\d/u.test(value)) return undefined
  const match = findDate(value)
  if (!match) return undefined
  const rest = (value.slice(0, match.index) + ' ' + value.slice(match.index + match[0].length)).replace(dateShape, ' ').replaceAll(besideDate, '').replace(weekdayShape, '')
  return rest.length <= most ? {start: match.index, end: match.index + match[0].length} : undefined
}

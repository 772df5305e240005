import {words} from './score.js'

/** What was said of one field of one page. */
export interface Answer {
  /** Whether anything was said. */
  readonly answered: boolean
  /** Whether it was what the gold says. */
  readonly right: boolean
}

/** Precision, recall, and what they are of. */
export interface FieldScore {
  /** Pages whose gold stands in the text. */
  readonly pages: number
  readonly answered: number
  readonly right: number
  /** Right of those answered. */
  readonly precision: number
  /** Right of all. */
  readonly recall: number
}

/** Add up what was said of a field of the pages. */
export function scoreField(answers: readonly Answer[]): FieldScore {
  const answered = answers.filter((answer) => answer.answered).length
  const right = answers.filter((answer) => answer.right).length
  return {
    pages: answers.length,
    answered,
    right,
    precision: answered === 0 ? 0 : right / answered,
    recall: answers.length === 0 ? 0 : right / answers.length
  }
}

/** A text with case, punctuation and white space folded: its words, a space around each. */
export function fold(text: string): string {
  return ` ${words(text.normalize('NFKC')).join(' ')} `
}

/** What stands between the names of a list. */
const between = /\s*[,;|/]\s*(?:and\s+)?|\s+(?:and|und|et|y|&|\+|with|mit)\s+/iu

/** A title before a name. */
const honorific = /^(?:(?:by|von|dr|prof|mr|mrs|ms)\.?\s+)+/iu

/** Degrees and posts behind a name, which are no names: `MS`, `Ph.D.`, `E-RYT 200`, `Shipping Expert`. */
const noName =
  /^(?:[\p{Lu}-]{2,5}(?:[ -]\d+)?|ph\.?\s?d\.?|m\.?d\.?|j\.?d\.?|ed\.?d\.?|psy\.?d\.?|m\.?b\.?a\.?|[js]r\.?|i{2,3}|esq\.?|(?:\S+\s){0,5}(?:experte?|editor|writer|reporter|manager|director|correspondent|analyst|specialist|coach|consultant|advisor|founder|ceo|dietitian|nutritionist|author|journalist|redakteur(?:in)?|contributor|producer|officer|staff))$/iu

/** The names of a gold author field or a byline: `A, B and C`, without titles, degrees and posts. */
export function namesOf(author: string | readonly string[]): string[] {
  const parts = [author].flat().flatMap((list) => list.split(between)).map((part) => part.trim()).filter((part) => part !== '')
  const names = parts.filter((part, index) => index === 0 || !noName.test(part))
  return [...new Set(names.map((name) => fold(name.replace(honorific, ''))))].filter((name) => name.trim() !== '')
}

/** Whether two lists of folded names hold the same names. */
export function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name) => right.includes(name))
}

/** The languages whose month names are looked for. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'nb', 'sv', 'pl', 'ru', 'cs', 'ar']

/** By month, January first: its long and short names in all languages, as a part of a regular expression. */
const monthNames = Array.from({length: 12}, (_, month) => {
  const day = new Date(Date.UTC(2001, month, 5))
  const names = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => [
      new Intl.DateTimeFormat(language, {month: style, timeZone: 'UTC'}).format(day),
      // In some languages the name has another case beside a day.
      new Intl.DateTimeFormat(language, {month: style, day: 'numeric', timeZone: 'UTC'}).format(day)
    ])
  )
  const words = names.flatMap((name) => name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((name) => name.length > 2)
  return [...new Set(words.map((name) => name.toLowerCase()))].sort((a, b) => b.length - a.length).join('|')
})

/**
 * Whether a date stands in a text in a common form: `2017-01-30`, `1/30/17`,
 * `30.1.2017`, `January 30th, 2017`, `30 de enero de 2017`, `2017年1月30日`.
 *
 * @param date `2017-01-30`
 */
export function holdsDate(text: string, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month || !day) return false
  const name = `(?:${monthNames[month - 1]!})`
  const anyYear = `(?:${year}|['’]?${String(year % 100).padStart(2, '0')}(?!\\d))`
  const forms = [
    `${year}[-/.年년]\\s?0?${month}[-/.月월]\\s?0?${day}(?!\\d)`,
    `0?${day}[-/.]\\s?0?${month}[-/.]\\s?${anyYear}`,
    `0?${month}[-/.]0?${day}[-/.]${anyYear}`,
    `${name}[.,]?\\s{0,2}0?${day}(?:st|nd|rd|th)?[.,]?(?:\\s{1,2}|,)(?:at \\S+ )?${year}`,
    `0?${day}(?:st|nd|rd|th|er|º|\\.)?[\\s/-]{0,2}(?:of |de |d['’])?${name}\\.?,?[\\s/-]{0,2}(?:del? )?${anyYear}`
  ]
  return new RegExp(`(?<!\\d)(?:${forms.join('|')})|(?<!\\p{L})${forms[3]!}`, 'u').test(text.toLowerCase())
}

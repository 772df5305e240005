import {copyrightLead} from '../../data/byline-words.js'
import {locateDates, type LocatedDate} from '../../page/dates/locate-dates.js'
import type {Page} from '../../page/page.js'
import {readByline, type BylineText} from '../authors/byline-forms.js'
import {canOpen} from './lead.js'

/** A line of the head or the foot. */
export class HeadLine {
  /** Number of the line. */
  readonly line: number
  /** Offset of its first character. */
  readonly start: number
  /** Its text, 300 characters of it at the most. */
  readonly value: string
  /** Where dates stand in it; none for the clock of the site. */
  readonly dates: readonly LocatedDate[]
  /** Whether its first word can open a byline. */
  readonly #opens: boolean
  #byline: BylineText | null | undefined

  constructor({lines}: Page, line: number, value: string, dates: readonly LocatedDate[]) {
    this.line = line
    this.start = lines.start[line]!
    this.value = value
    this.dates = dates
    this.#opens = canOpen(lines, line)
  }

  /** The stretch that names the authors after a `By`. Several readers ask for it, and it is read once. */
  get byline(): BylineText | undefined {
    if (this.#byline === undefined) this.#byline = readByline(this.value, this.dates, this.#opens) ?? null
    return this.#byline ?? undefined
  }
}

/** As much of a line is read, in characters. */
const longestRead = 300

/** A line of the page whose dates are not asked for, `longest` characters of it at the most. */
export function readUndated(page: Page, line: number, longest: number = longestRead): HeadLine {
  return new HeadLine(page, line, beginningOf(page, line, longest), [])
}

/** A line of the page with its dates; the year of a copyright line is none. */
export function readDated(page: Page, line: number): HeadLine {
  const value = beginningOf(page, line, longestRead)
  return new HeadLine(page, line, value, page.lines.digits[line]! > 0 && !copyrightLead.test(value) ? locateDates(value) : [])
}

/** The text of a line, `longest` characters of it at the most. */
export function beginningOf({lines, text}: Page, line: number, longest: number): string {
  const start = lines.start[line]!
  return text.slice(start, Math.min(lines.end[line]!, start + longest))
}

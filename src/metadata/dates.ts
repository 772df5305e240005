import type {Finding} from '../define-cleaner.js'
import type {Page} from '../page/page.js'
import {readByline} from './byline-forms.js'
import type {Fact} from './fact.js'
import type {Head, HeadLine} from './head.js'
import type {LocatedDate} from './locate-dates.js'
import {parseDate} from './parse-date.js'

/** What a date of the head is of. */
export type DateRole = 'published' | 'updated'

/** A date of the head, not yet parsed. */
export interface HeadDate {
  line: HeadLine
  date: LocatedDate
  role: DateRole
  rule: string
  confidence: number
}

const updatedLabel =
  /(?<!\p{L})(?:updated?|modified|revised|edited|changed|reviewed|aktualisiert|stand|geändert|mise? à jour|modifié|actualizado|atualizado|aggiornat[oa]|bijgewerkt|oppdatert|uppdaterad|opdateret)(?!\p{L})/iu

const publishedLabel =
  /(?<!\p{L})(?:published|posted|publish(?:ed)? date|publication date|date|created|issued|first|originally|written|added|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publisert|publicerad|udgivet)(?!\p{L})/iu

/** Labels of dates that are not the article's. */
const otherLabel =
  /(?<!\p{L})(?:deadline|due|stats?|last post|redeem|released|events?|when|until|till|expires?|ends?|starts?|from|register|registration|join(?:ed)?|born|died|effective|since|webinar|copyright|release date|next|valid|birth|departure|arrival|check[ -]in|accessed|retrieved|day of|member)(?!\p{L})|©/iu

/** The most other letters beside a date on a date line. */
const mostBeside = 24

/** The dates of the head and what they are of, the surest first. */
export function readHeadDates(page: Page, head: Head, findings: readonly Finding[]): HeadDate[] {
  const bylines = new Set<number>()
  for (const {kind, rule, line} of findings) if (rule === 'byline' && kind === 'byline' && line !== undefined) bylines.add(line)
  const dates: HeadDate[] = []
  for (const [index, line] of head.lines.entries()) {
    let from = 0
    for (const [order, date] of line.dates.entries()) {
      const previous = head.lines[index - 1]
      let label = line.value.slice(from, date.start)
      // `Published on` may stand on the line above.
      if (order === 0 && !/\p{L}/u.test(label) && previous?.line === line.line - 1 && previous.value.length < 30 && previous.dates.length === 0) label = previous.value
      const behind = line.value.slice(date.end, date.end + 24)
      from = date.end
      const found = judge(page, head, line, date, label, behind, bylines.has(line.line))
      if (found) dates.push(found)
    }
  }

  return dates.sort((a, b) => b.confidence - a.confidence)
}

/** Parse the surest date of a role that can be parsed; of two on a line without labels, the earlier. */
export function parseHeadDate(page: Page, dates: readonly HeadDate[], role: DateRole): Fact | undefined {
  const [first, second] = dates.filter((found) => found.role === role)
  const fact = first && parse(page, first)
  if (!second || (fact && (second.line !== first.line || second.rule !== 'date-line'))) return fact
  const other = parse(page, second)
  // `May 21, 2025 April 24, 2025` is when it was changed and when it was published, or the reverse.
  return fact && other && !(other.value < fact.value) ? fact : (other ?? fact)
}

function parse(page: Page, {line, date, rule, confidence}: HeadDate): Fact | undefined {
  const value = parseDate(date, page)
  return value === undefined ? undefined : {value, start: line.start + date.start, end: line.start + date.end, rule, confidence}
}

function judge(page: Page, head: Head, line: HeadLine, date: LocatedDate, label: string, behind: string, byline: boolean): HeadDate | undefined {
  // `January 6-9` is when something takes place.
  if (otherLabel.test(label) || /^\s?[–-]\s?\d/u.test(behind)) return undefined
  if (updatedLabel.test(label) || /^\s?[(|–-]?\s?(?:last )?updated/iu.test(behind)) return {line, date, role: 'updated', rule: 'date-label', confidence: 0.9}
  const above = line.line < head.title
  // Above the title only a full date directly over it is the article's.
  if (above && (!date.dated || line.line < head.top - 3 || (line.line < head.top - 1 && letters(line) > 0)) && !publishedLabel.test(label)) return undefined
  if (publishedLabel.test(label)) return {line, date, role: 'published', rule: 'date-label', confidence: above ? 0.75 : 0.92}
  const others = letters(line)
  const authored = readByline(line.value, line.dates) !== undefined
  if (others > mostBeside && !authored && !byline) return undefined
  const distance = head.title < 0 ? 0 : Math.abs(line.line - head.title)
  const base = (above ? 0.75 : others <= mostBeside || authored ? 0.85 : 0.7) - Math.min(distance, 20) * 0.005 - (date.dated ? 0 : 0.2)
  // Deep in the body a date may be of anything.
  return {line, date, role: 'published', rule: 'date-line', confidence: line.line > page.survey.first ? base - 0.1 : base}
}

/** How many letters a line has beside its dates. */
function letters({value, dates}: HeadLine): number {
  return (value.slice(0, dates[0]!.start) + value.slice(dates.at(-1)!.end)).replaceAll(/[^\p{L}]/gu, '').length
}

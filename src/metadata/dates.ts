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
  /(?<!\p{L})(?:published|posted|publish(?:ed)? date|publication date|date|created|issued|released|first|originally|written|added|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publisert|publicerad|udgivet)(?!\p{L})/iu

/** Labels of dates that are not the article's. */
const otherLabel =
  /(?<!\p{L})(?:deadline|due|events?|when|until|till|expires?|ends?|starts?|from|register|registration|join(?:ed)?|born|died|effective|since|webinar|copyright|release date|next|valid|birth|departure|arrival|check[ -]in|accessed|retrieved|day of|member)(?!\p{L})|©/iu

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

/** Parse the first date of a role that can be parsed; of the surest two. */
export function parseHeadDate(page: Page, dates: readonly HeadDate[], role: DateRole): Fact | undefined {
  for (const {line, date, rule, confidence} of dates.filter((found) => found.role === role).slice(0, 2)) {
    const value = parseDate(date, page)
    if (value !== undefined) return {value, start: line.start + date.start, end: line.start + date.end, rule, confidence}
  }

  return undefined
}

function judge(page: Page, head: Head, line: HeadLine, date: LocatedDate, label: string, behind: string, byline: boolean): HeadDate | undefined {
  if (otherLabel.test(label)) return undefined
  if (updatedLabel.test(label) || /^\s?[(|–-]?\s?(?:last )?updated/iu.test(behind)) return {line, date, role: 'updated', rule: 'date-label', confidence: 0.9}
  const above = line.line < head.title
  // Above the title only a full date directly over it is the article's.
  if (above && (!date.dated || line.line < head.title - 1) && !publishedLabel.test(label)) return undefined
  if (publishedLabel.test(label)) return {line, date, role: 'published', rule: 'date-label', confidence: above ? 0.75 : 0.92}
  let letters = 0
  for (const rest of [line.value.slice(0, line.dates[0]!.start), line.value.slice(line.dates.at(-1)!.end)]) letters += rest.replaceAll(/[^\p{L}]/gu, '').length
  const authored = readByline(line.value, line.dates) !== undefined
  if (letters > mostBeside && !authored && !byline) return undefined
  const distance = Math.abs(line.line - Math.max(head.title, 0))
  const base = (above ? 0.75 : letters <= mostBeside || authored ? 0.85 : 0.7) - Math.min(distance, 20) * 0.005 - (date.dated ? 0 : 0.2)
  // Deep in the body a date may be of anything.
  return {line, date, role: 'published', rule: 'date-line', confidence: line.line > page.survey.first ? base - 0.1 : base}
}

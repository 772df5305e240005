import {authorLead, bareLead, copyrightLead, lateBy, otherRoleBy, publishedLabel} from '../../data/byline-words.js'
import type {Span} from '../../define-cleaner.js'
import type {Page} from '../../page/page.js'
import type {Context} from '../context.js'
import type {Fact} from '../fact.js'
import {readDated, type HeadLine} from '../head/head-line.js'
import {isOrganization} from '../outlets.js'
import {isWritten} from './known-names.js'
import {shift, toFact} from './name-facts.js'
import {readNames, readOnlyNames, readPenName, readWithGluedPost, type Name} from './names.js'

/** What stands between the entries of a line. */
const between = /\s{2,}|[|•·⋅●∙»›]|\s[–—/-]\s|[()]/gu

/** The least chance of a line for the model to name it. The chances are of a network that is too sure of itself. */
const leastChance = 0.7

/**
 * The names on the line that the model holds for the byline: of its first entry
 * that holds names, or else the pen name that its first entry can be.
 */
export function readGuessedAuthors({page, guesses, foreign}: Context): Fact<string[]> | undefined {
  if (!guesses || guesses.authors.chance < leastChance) return undefined
  const {line: number, chance} = guesses.authors
  if (page.survey.prose[number] || foreign[number]) return undefined
  const line = readDated(page, number)
  if (otherRoleBy.test(line.value)) return undefined
  const parts = entries(line)
  // Names and nothing else, or else names with a post or a place behind them.
  for (const read of [readWhole, readNames]) {
    for (const {start, end} of parts) {
      const names = read(line.value.slice(start, end))
      if (names.length > 0) return toFact(line, shift(names, start), 'byline-by-model', chance)
    }
  }

  const [first] = parts
  const pen = first && readPen(page, line.value.slice(first.start, first.end))
  return pen && !copyrightLead.test(line.value) ? toFact(line, shift([pen], first.start), 'byline-by-model', chance) : undefined
}

function readWhole(entry: string): Name[] {
  return readOnlyNames(entry) ?? readWithGluedPost(entry) ?? []
}

/** The pen name, team or company that an entry is, if the page does not write its words as common ones. */
function readPen(page: Page, entry: string): Name | undefined {
  const pen = readPenName(entry)
  return pen && pen.end === entry.length && (isOrganization(pen.value) || !isWritten(page, pen.value)) && !publishedLabel.test(entry) ? pen : undefined
}

/** The entries of a line, without dates and what introduces an author. */
function entries({value, dates}: HeadLine): Span[] {
  // Where a date stood, two spaces or more part what is about it.
  let text = value
  for (const {start, end} of dates) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  const found: Span[] = []
  let from = 0
  for (const sign of [...text.matchAll(between), undefined]) {
    const end = sign ? sign.index : text.length
    const entry = text.slice(from, end)
    const lead = copyrightLead.exec(entry) ?? authorLead.exec(entry) ?? bareLead.exec(entry) ?? lateBy.exec(entry)
    found.push(trim(text, from + (lead?.[0].length ?? 0), end))
    from = sign ? end + sign[0].length : end
  }

  return found.filter(({start, end}) => /\p{L}{2}/u.test(text.slice(start, end)))
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && beside.test(text[start]!)) start++
  while (start < end && beside.test(text[end - 1]!)) end--
  return {start, end}
}

/** What may stand about an entry. */
const beside = /[\s,:.]/u

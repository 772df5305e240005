import {readingTime} from '../../data/byline-words.js'
import type {Page} from '../../page/page.js'
import type {Fact} from '../fact.js'
import type {HeadLine} from '../head/head-line.js'
import {stretch} from './byline-forms.js'
import {isAttested, isKnownName, isWritten} from './known-names.js'
import {toFact, wholeNames} from './name-facts.js'
import {readPenName} from './names.js'

/** `Ana Reyes | March 3, 2021`, `March 3, 2021, Ana Reyes` */
export function readBesideDate(page: Page, line: HeadLine): Fact<string[]> | undefined {
  const date = line.dates[0]
  if (!date || line.value.length > 160) return undefined
  const before = wholeNames(line, 0, date.start - (dateLead.exec(line.value.slice(0, date.start))?.[0].length ?? 0))
  if (before?.some(({value}) => isKnownName(value) || !isWritten(page, value))) return toFact(line, before, 'name-and-date', 0.8)
  const last = line.dates.at(-1)!
  const from = last.end + /^(?:\s(?:uhr|by))?[\s|•·⋅,–—-]{0,5}/iu.exec(line.value.slice(last.end))![0].length
  const {end} = stretch(line.value, from)
  const after = wholeNames(line, from, end)
  if (after?.some(({value}) => isKnownName(value) || !isWritten(page, value))) return toFact(line, after, 'name-and-date', 0.75)
  // `26. September 2019 Ulrike Stockhausen Schreibe einen Kommentar`
  const first = /^\p{Lu}[\p{L}.'’-]+\s\p{Lu}[\p{L}.'’-]+/u.exec(line.value.slice(from, end))
  const known = first && isKnownName(first[0]) ? wholeNames(line, from, from + first[0].length) : undefined
  if (known) return toFact(line, known, 'name-and-date', 0.65)
  // `12/19/2025 • Friday Philosophy • David Gordon`, `March 3, 2021 · 30 min · Ana Reyes`
  const timed = readingTime.test(line.value)
  for (const entry of line.value.matchAll(/[^|•·⋅]{4,60}/gu)) {
    const names = wholeNames(line, entry.index, entry.index + entry[0].length)
    if (names?.some(({value}) => isKnownName(value) || (timed && !isWritten(page, value)))) return toFact(line, names, 'name-and-date', 0.65)
  }

  // `Susan  December 9, 2024`
  const alone = readPenName(line.value.slice(0, date.start))
  const single = alone && /^[\s|•·⋅,–—-]{0,4}$/u.test(line.value.slice(alone.end, date.start)) ? alone : undefined
  return single && isAttested(page, line, single.value) ? toFact(line, [single], 'name-and-date', 0.65) : undefined
}

/** The name of a weekday before a date, or what else leads to it. */
const dateLead =
  /(?:\s(?:first )?(?:published|posted|updated|last updated|last modified)(?: on| at)?:?\s{0,3}|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag),?\s*$/iu

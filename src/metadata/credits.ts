import {readNames} from './authors/names.js'
import type {Fact} from './fact.js'
import type {HeadLine} from './head/head-line.js'
import type {Head} from './head/head.js'

/** What someone who is no author has done for an article. */
export type ContributorRole = 'contributor' | 'editor' | 'illustrator' | 'photographer' | 'reporter' | 'translator'

/** Someone who helped with an article, and how. */
export interface Contributor {
  name: string
  role: ContributorRole
}

/** A label of people, as `Reviewed by`; the names stand behind it or on the next line. */
const reviewed =
  /(?<!\p{L})(?:(?:medically|clinically|scientifically|technically|legally|expert|fact)[ -])?(?:reviewed|review|checked|verified)(?:\s(?:and\s)?(?:fact[- ]?checked|verified|approved))?\s(?:by|von)\s?[:：]?\s{0,2}|(?<!\p{L})(?:(?:medizinisch |fachlich )?(?:geprüft|überprüft)\s(?:von|durch)|(?:relu|vérifié|révisé)\spar|revisado\spor|revisto\spor|rivisto\sda)\s?[:：]?\s{0,2}/iu

const roles: readonly (readonly [ContributorRole, RegExp])[] = [
  ['editor', /(?<!\p{L})(?:edit(?:ed|ing)\sby|redigiert von|bearbeitet von|édité par|editado por)\s?[:：]?\s{0,2}/iu],
  ['photographer', /(?<!\p{L})(?:(?:photos|photographs|photography|pictures|fotos|fotografie|photographies|fotografías)\s?(?:by|von|de|:)|photographed by|fotos?:)\s{0,2}/iu],
  ['illustrator', /(?<!\p{L})(?:illustrations?\s?(?:by|von|:)|illustrated by|art by|illustriert von)\s{0,2}/iu],
  ['translator', /(?<!\p{L})(?:translat(?:ed|ion)\s(?:\p{L}+\s){0,3}by|translator\s?:|übersetzt von|übersetzung\s?(?:von|:)|traduit par|traducción\s?(?:de|:)|traducido por|traduzione\s?(?:di|:)|vertaald door)\s{0,2}/iu],
  ['reporter', /(?<!\p{L})(?:additional reporting|reporting)\sby\s?[:：]?\s{0,2}/iu],
  ['contributor', /(?<!\p{L})(?:with\s)?(?:contributions?|input|inputs)\s(?:from|by)\s?[:：]?\s{0,2}|(?<!\p{L})contributed to this (?:report|story|article)/iu]
]

/** A hint that a line can hold one of these, so that few are tried. */
const hint = /(?:review|check|verif|prüft|relu|révis|revis|edit|redigiert|photo|foto|picture|illustr|art by|transl|übersetz|tradu|vertaald|reporting|contribut|inputs?\s)/iu

/** A line that can credit someone, and the lines that it stands among. */
export interface CreditLine {
  lines: readonly HeadLine[]
  index: number
}

/** The lines of the head and the foot that can credit someone. */
export function findCredits(head: Head): CreditLine[] {
  const found: CreditLine[] = []
  for (const lines of [head.lines, head.foot()]) {
    for (let index = 0; index < lines.length; index++) if (hint.test(lines[index]!.value)) found.push({lines, index})
  }

  return found
}

/** Who reviewed the article or checked its facts, in the order of the page. */
export function readReviewers(credits: readonly CreditLine[]): Fact<string[]> | undefined {
  for (const credit of credits) {
    const fact = readBehind(credit, reviewed)
    if (fact) return {...fact, value: [...new Set(fact.value)], rule: 'reviewed-by'}
  }

  return undefined
}

/**
 * Who else had a part in the article: `Editing by`, `Photos by`, `Translated by`.
 *
 * @param authors Who is not named again as a reporter.
 */
export function readContributors(credits: readonly CreditLine[], authors: readonly string[]): Fact<Contributor[]> | undefined {
  let fact: Fact<Contributor[]> | undefined
  for (const credit of credits) {
    for (const [role, label] of roles) {
      const found = readBehind(credit, label)
      if (!found) continue
      const value = found.value.filter((name) => role !== 'reporter' || !authors.includes(name)).map((name) => ({name, role}))
      if (value.length === 0) continue
      if (!fact) fact = {...found, value, rule: 'credit'}
      else fact = {...fact, value: [...fact.value, ...value.filter(({name}) => !fact!.value.some((other) => other.name === name && other.role === role))], start: Math.min(fact.start, found.start), end: Math.max(fact.end, found.end)}
    }
  }

  return fact
}

/** The names behind a label, up to the next label, or on the line below one that ends its line. */
function readBehind({lines, index}: CreditLine, label: RegExp): Fact<string[]> | undefined {
  const line = lines[index]!
  const match = label.exec(line.value)
  if (!match) return undefined
  const next = lines[index + 1]
  let place = line
  let from = match.index + match[0].length
  if (from >= line.value.length) {
    if (match.index > 0 || next?.line !== line.line + 1) return undefined
    place = next
    from = 0
  }

  // `A and B; Editing by C`, `A | Photos by B`
  const rest = place.value.slice(from).split(/[;|•·⋅]|(?<=\p{L}{4})\.\s|(?<=\p{Ll})\s(?=(?:Edit|Photo|Report|Translat|Illustrat|Review|Fact|Updated|Published))/u, 1)[0]!
  const names = readNames(rest)
  if (names.length === 0) return undefined
  return {value: names.map(({value}) => value), start: place.start + from + names[0]!.start, end: place.start + from + names.at(-1)!.end, rule: '', confidence: 0.85}
}

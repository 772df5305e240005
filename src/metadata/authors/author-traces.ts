import {archiveLead} from '../../data/byline-words.js'
import type {Context} from '../context.js'
import type {Fact} from '../fact.js'
import {readUndated} from '../head/head-line.js'
import type {Head} from '../head/head.js'
import {isKnownName, isWritten} from './known-names.js'
import {distinct, toFact, wholeNames} from './name-facts.js'
import {isPersonName} from './names.js'

/** More people than this are a team or a list, and no authors. */
const mostPeople = 3

/** The most authors that are read from links. */
const mostLinked = 20

/** How many lines of a page are looked at. */
const reach = 4000

/** The longest line that is looked at, in characters. */
const longest = 120

/** The names behind `More posts by`, `Find articles by`: links to what else an author wrote. */
export function readArchiveLinks({page}: Context): Fact<string[]> | undefined {
  const {count, words, capitals} = page.lines
  let fact: Fact<string[]> | undefined
  for (let line = 0; line < Math.min(count, reach); line++) {
    if (words[line]! < 3 || words[line]! > 9 || capitals[line]! < 2) continue
    const read = readUndated(page, line, longest)
    const lead = archiveLead.exec(read.value)
    const names = lead && wholeNames(read, lead[0].length, read.value.replace(/[\s→»>]{1,4}$/u, '').length)
    if (names) fact = join(fact, toFact(read, names, 'archive-link', 0.6))
    if (fact && fact.value.length >= mostLinked) break
  }

  return fact
}

/** A name above what the page says of its bearer: `Ana Reyes ⏎ Ana is a gardener …`, `Ana Reyes ⏎ Ana Reyes has …`. */
export function readBio({page, foreign}: Context, head: Head): Fact<string[]> | undefined {
  const {count, words, capitals, digits, start} = page.lines
  let fact: Fact<string[]> | undefined
  let weighed = 0
  for (let line = Math.max(0, head.title); line < Math.min(count, reach) - 1 && weighed < mostWeighed; line++) {
    if (words[line]! < 2 || words[line]! > 5 || capitals[line]! < 2 || digits[line]! > 0 || foreign[line]) continue
    for (let next = line + 1; next <= Math.min(line + bioReach, count - 1); next++) {
      // The same letters first: few lines are read.
      if (words[next]! < 8 || page.text.charCodeAt(start[next]!) !== page.text.charCodeAt(start[line]!)) continue
      const read = readUndated(page, line, longest)
      const own = bioName(readUndated(page, next, longest).value, read.value)
      if (own === undefined || fact?.value.includes(read.value) || !isPersonName(read.value)) continue
      weighed++
      // `Harbour Lights is a series` speaks of no person.
      if (own === read.value && !isKnownName(own) && isWritten(page, own)) continue
      fact = join(fact, toFact(read, [{value: read.value, start: 0, end: read.value.length}], 'bio', 0.6))
      break
    }
  }

  return fact && fact.value.length <= mostPeople ? fact : undefined
}

/** How many names are weighed: for each the whole text may be looked through. */
const mostWeighed = 8

/** How many lines below a name what is said of its bearer may begin: a post may stand between. */
const bioReach = 2

/** The name, or its first word, that a text begins with and goes on with what someone is or does. */
function bioName(text: string, name: string): string | undefined {
  const first = name.slice(0, name.search(/\s|$/u))
  const own = text.startsWith(name) ? name : text.startsWith(`${first} `) ? first : undefined
  return own !== undefined && /^(?:,|\s\([^)]{1,20}\))?\s(?:is|was|has|works|writes|covers|joined|brings|leads|ist|arbeitet|schreibt|studierte?|hat|est|es|è)\s/u.test(text.slice(own.length, own.length + 40)) ? own : undefined
}

function join(first: Fact<string[]> | undefined, second: Fact<string[]>): Fact<string[]> {
  return first ? {...first, value: distinct([...first.value, ...second.value]), end: second.end} : second
}

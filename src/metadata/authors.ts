import type {Page} from '../page/page.js'
import {readArchiveLinks, readBio} from './authors/author-traces.js'
import {readBesideDate} from './authors/beside-date.js'
import {readBylines, readFarBylines} from './authors/bylines.js'
import {readPoster} from './authors/forum-poster.js'
import {readGuessedAuthors} from './authors/guessed-authors.js'
import {isKnownName, isWritten} from './authors/known-names.js'
import {toFact, wholeNames} from './authors/name-facts.js'
import {readNameLines} from './authors/name-lines.js'
import {isPersonName, readWithGluedPost} from './authors/names.js'
import {readFooterAuthor} from './authors/post-footer.js'
import type {Context} from './context.js'
import type {Fact} from './fact.js'
import {readUndated, type HeadLine} from './head/head-line.js'
import {firstOf, type Head} from './head/head.js'

/**
 * The authors, people and organisations, in the order of the page. Read from
 * bylines (`By A, B and C`, `Words: A`, `Posted by A on DATE`), from the line
 * below a label (`Written by`), from a name with a date or a post beside it, from
 * a name alone beside a date or under the title, and from what stands below the
 * article (`Written by …`, `About the author`). Where the line model is all but
 * sure which line names them, that line comes behind the bylines of the head;
 * where it is less so, behind all that speaks for a name; where it all but rules
 * out that any line does, bylines count alone, with names before `Published`, who
 * began a thread and the bios of known names.
 *
 * Notes: `Admin` and `Staff` alone are no author; photographers, editors,
 * reviewers and translators are not either.
 */
export function readAuthors(context: Context, head: Head): Fact<string[]> | undefined {
  const {page} = context
  const below = head.lines.filter(({line}) => line > head.title)
  const above = head.lines.filter(({line}) => line < head.title && (line >= head.top - 4 || line > head.firstCopy))
  return (
    readBylines(page, below, 0.9) ??
    readBylines(page, above, 0.85) ??
    readUnsigned(context, head)
  )
}

/** The authors of an article without a byline in its head. */
function readUnsigned(context: Context, head: Head): Fact<string[]> | undefined {
  const {page, guesses} = context
  const guessed = readGuessedAuthors(context)
  if (guessed && guessed.confidence >= allButSure) return guessed
  if (guesses && guesses.authors.chance < hardlyAny) return readPublishedBy(page, head) ?? readFarBylines(page, head) ?? readPoster(context, head) ?? knownOnly(readBio(context, head))
  return (
    readArchiveLinks(context) ??
    readPoster(context, head) ??
    firstOf(head, (line) => readBesideDate(page, line)) ??
    firstOf(head, (line) => readWithRole(page, line)) ??
    readNameLines(page, head) ??
    readFarBylines(page, head) ??
    readFooterAuthor(head) ??
    readBio(context, head) ??
    guessed ??
    readDatedNames(page, head) ??
    readSite(page, head)
  )
}

/** `Ana Reyes Published March 3, 2021`: a name that what leads to the date stands behind. */
function readPublishedBy(page: Page, head: Head): Fact<string[]> | undefined {
  return firstOf(head, (line) => (publishedBefore.test(line.value) ? readBesideDate(page, line) : undefined))
}

/** Names all of which begin with a known given name. */
function knownOnly(fact: Fact<string[]> | undefined): Fact<string[]> | undefined {
  return fact?.value.every(isKnownName) ? fact : undefined
}

/** What leads to a date behind a name. */
const publishedBefore = /^\p{Lu}.{3,60}\s(?:published|posted|veröffentlicht|publié|publicado|pubblicato)(?!\p{L})/iu

/** How likely a line of the model's is that comes before all but the bylines of the head. */
const allButSure = 0.85

/** A page whose likeliest line is less likely than this names no one but in bylines, as a poster or in a bio. */
const hardlyAny = 0.2

/** `Ana Reyes, Staff Writer` */
function readWithRole({lines}: Page, line: HeadLine): Fact<string[]> | undefined {
  if (lines.capitals[line.line]! < 2 || lines.words[line.line]! < 3 || lines.words[line.line]! > 16) return undefined
  if (line.value.length > 120 || line.value.length < 12) return undefined
  const match = /^(?<name>\p{Lu}[^,|–—]{3,49}?)(?:,|\s?\||\s[–—-])\s(?=\p{L})/u.exec(line.value)
  if (!match) return undefined
  const role = line.value.slice(match[0].length)
  if (!/(?<!\p{L})(?:writer|reporter|correspondent|editor|author|columnist|contributor|journalist(?:in)?|redakteur(?:in)?|autor(?:in)?|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|correspondante?|periodista|redactora?|corresponsal|giornalista|redattore|redattrice|jornalista|repórter|redator(?:a)?|redacteur|verslaggever|dziennikar(?:z|ka)|журналист(?:ка)?|корреспондент)s?(?!\p{L})/iu.test(role)) return undefined
  const names = wholeNames(line, 0, match.groups!['name']!.trimEnd().length)
  return names && toFact(line, names, 'name-and-role', 0.7)
}

/** More dated lines outside the head are a list of stories. */
const mostDatedLines = 6

/** A known name beside a date, or on the line above or below one, outside the head; none where several are, as in a list of stories. */
function readDatedNames(page: Page, head: Head): Fact<string[]> | undefined {
  let fact: Fact<string[]> | undefined
  const dated = head.dated()
  if (dated.length > mostDatedLines) return undefined
  for (const line of dated) {
    const found = readBesideDate(page, line) ?? nameAt(page, line.line - 1) ?? nameAt(page, line.line + 1)
    if (!found || !found.value.some(isKnownName)) continue
    if (!fact) fact = {...found, confidence: 0.55}
    else if (fact.value.join() !== found.value.join()) return undefined
  }

  return fact
}

/** The names that a line holds, if nothing else. */
function nameAt(page: Page, number: number): Fact<string[]> | undefined {
  const {lines} = page
  if (number < 0 || number >= lines.count || lines.words[number]! < 2 || lines.words[number]! > 8 || lines.capitals[number]! < 2) return undefined
  const line = readUndated(page, number)
  const names = wholeNames(line, 0, line.value.length) ?? readWithGluedPost(line.value)
  return names && toFact(line, names, 'name-line', 0.55)
}

/** The site of a person: `Headline | Ana Reyes`. */
function readSite(page: Page, {pageTitle}: Head): Fact<string[]> | undefined {
  if (!pageTitle?.site) return undefined
  const {start, end} = pageTitle.site
  const value = pageTitle.value.slice(start, end)
  if (!isPersonName(value) || isWritten(page, value) || !/\p{Ll}/u.test(value) || !(isKnownName(value) || page.text.includes(`\n${value}\n`))) return undefined
  const from = page.lines.start[pageTitle.line]! + start
  return {value: [value], start: from, end: from + value.length, rule: 'site-name', confidence: 0.5}
}

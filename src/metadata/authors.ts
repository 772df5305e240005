import type {Page} from '../page/page.js'
import {readArchiveLinks, readBio} from './author-traces.js'
import {stretch, type BylineText} from './byline-forms.js'
import type {Context} from './context.js'
import type {Fact} from './fact.js'
import {readPoster} from './forum-poster.js'
import {isAuthorLabel, type Head} from './head.js'
import {readGuessedAuthors} from './guessed-authors.js'
import {readUndated, type HeadLine} from './head-line.js'
import {isAttested, isKnownName, isWritten} from './known-names.js'
import {readingTime} from './labels.js'
import {distinct, shift, toFact, wholeNames} from './name-facts.js'
import {isPersonName, readNames, readPenName, readWithGluedPost, type Name} from './names.js'
import {isOrganization, isStaff} from './outlets.js'
import {readFooterAuthor} from './post-footer.js'

/**
 * The authors, people and organisations, in the order of the page. Read from
 * bylines (`By A, B and C`, `Words: A`, `Posted by A on DATE`), from the line
 * below a label (`Written by`), from a name with a date or a post beside it, from
 * a name alone beside a date or under the title, and from what stands below the
 * article (`Written by …`, `About the author`). Where the line model is all but
 * sure which line names them, that line comes behind the bylines of the head;
 * where it is less so, behind all that speaks for a name; where it all but rules
 * out that any line does, bylines alone count.
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
  if (guesses && guesses.authors.chance < hardlyAny) return readFarBylines(page, head) ?? readPoster(context, head) ?? knownOnly(readBio(context, head))
  return (
    readArchiveLinks(context) ??
    readPoster(context, head) ??
    firstOf(head, (line) => readBesideDate(page, line)) ??
    firstOf(head, (line) => readWithRole(page, line)) ??
    readNameLines(page, head) ??
    readFarBylines(page, head) ??
    readFooterAuthor(page, head) ??
    readBio(context, head) ??
    guessed ??
    readDatedNames(page, head) ??
    readSite(page, head)
  )
}

/** Names all of which begin with a known given name. */
function knownOnly(fact: Fact<string[]> | undefined): Fact<string[]> | undefined {
  return fact?.value.every(isKnownName) ? fact : undefined
}

/** How likely a line of the model's is that comes before all but the bylines of the head. */
const allButSure = 0.85

/** A page whose likeliest line is less likely than this names no one but in bylines. */
const hardlyAny = 0.2

/** Bylines away from the head. */
function readFarBylines(page: Page, head: Head): Fact<string[]> | undefined {
  return readBylines(page, head.foot(), 0.75, true) ?? readBylines(page, head.signed(), 0.7, true)
}

/** Names after `By` and its like, on one line or on several in a row. */
function readBylines(page: Page, lines: readonly HeadLine[], confidence: number, far = false): Fact<string[]> | undefined {
  let fact: Fact<string[]> | undefined
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    const labelled = isLabelFor(page, previous, line)
    // `By ⏎ Gardens Paths ⏎ Ana Reyes`: sections or a picture may stand between.
    const below = !labelled && fact === undefined && page.lines.capitals[line.line]! >= 2 && page.lines.words[line.line]! <= 6 && isLabelFor(page, lines[index - 2], previous) && wholeNames(line, 0, line.value.length)?.every(({value}) => isKnownName(value) || !isWritten(page, value))
    const text = line.byline ?? (labelled || below ? labelledStretch(line) : undefined)
    // A sentence can begin with `By`, but not with `Author:`: one that holds names only is no sentence.
    const prose = page.survey.prose[line.line] === 1 && line.dates.length === 0 && text !== undefined && line.value[line.value.slice(0, text.start).trimEnd().length - 1] !== ':'
    const all = text ? (prose ? (wholeNames(line, text.start, text.end) ?? saidNames(line, text)) : namesIn(line, text)) : []
    // Away from the head, `By Lantern Hotel Group` may be anything.
    const names = far && !labelled && line.dates.length === 0 && !/^\P{L}*(?:(?:about the )?author|autor|auteur|posted|written|geschrieben)/iu.test(line.value) ? all.filter(({value}) => isPersonName(value)) : all
    if (names.length === 0) {
      // `By ⏎ Ana Reyes ⏎ and ⏎ Jon Akers`
      const next = lines[index + 1]
      const joined = fact && fact.end >= line.start - 40 && /^(?:and|und|&|,|et|y)$/iu.test(line.value) && next?.line === line.line + 1 ? wholeNames(next, 0, next.value.length) : undefined
      if (fact && joined) fact = {...fact, value: distinct([...fact.value, ...joined.map(({value}) => value)]), end: next!.start + joined.at(-1)!.end}
      else if (fact && !/^(?:and|und|&|,|et|y)$/iu.test(line.value) && fact.end < line.start) break
      continue
    }

    // Far from the first byline stands another story's.
    if (fact && line.line > lines[0]!.line && line.start - fact.end > 120) break
    const read = toFact(line, names, 'byline', confidence)
    if (!fact) fact = read
    else fact = {...fact, value: distinct([...fact.value, ...read.value]), end: read.end}
  }

  return fact
}

/** Whether a line is a label for the one below it: `Written by`, `asked Jan 3, 2012`. */
function isLabelFor({lines}: Page, label: HeadLine | undefined, line: HeadLine | undefined): boolean {
  if (!label || !line || label.line !== line.line - 1 || lines.words[label.line]! > 8) return false
  return isAuthorLabel(label.value) || (/^asked\s/u.test(label.value) && label.dates.length > 0)
}

/** The people in `This post was written by Ana Reyes, who …`, which is a sentence. */
function saidNames({value}: HeadLine, {start, end}: BylineText): Name[] {
  return /^this\s/iu.test(value) ? shift(readNames(value.slice(start, end)), start) : []
}

/** Where the names below a label stand: a handle may hold digits. */
function labelledStretch({value, dates}: HeadLine): BylineText {
  return /^[\p{L}\d][\w.-]{2,29}$/u.test(value) ? {start: 0, end: value.length} : stretch(value, 0, dates)
}

/** The names in a stretch, or the pen name, team or company that it is: `By Madeleine`, `By Everfit Team`. */
function namesIn({value}: HeadLine, {start, end}: BylineText): Name[] {
  const text = value.slice(start, end)
  const names = readNames(text)
  if (names.length > 0) {
    // `By Ana Reyes and the Lantern Team`; behind a mere comma stands whom she works for.
    const last = names.at(-1)!.end
    const sign = /^\s?,?\s(?:&|and|und|y|et)\s/iu.exec(text.slice(last))
    const team = sign && readPenName(text.slice(last + sign[0].length))
    const joined = team && isOrganization(team.value) ? shift([team], last + sign.index + sign[0].length) : []
    return shift([...names, ...joined], start)
  }

  const pen = readPenName(text)
  if (!pen || (isStaff(pen.value) && !/\s/u.test(pen.value)) || isAuthorLabel(pen.value)) return []
  const second = /^\s?(?:&|and|und|y|et)\s/iu.exec(text.slice(pen.end))
  const other = second && readPenName(text.slice(pen.end + second[0].length))
  return shift(other ? [pen, ...shift([other], pen.end + second[0].length)] : [pen], start)
}

/** `Ana Reyes | March 3, 2021`, `March 3, 2021, Ana Reyes` */
function readBesideDate(page: Page, line: HeadLine): Fact<string[]> | undefined {
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

/** `Ana Reyes, Staff Writer` */
function readWithRole({lines}: Page, line: HeadLine): Fact<string[]> | undefined {
  if (lines.capitals[line.line]! < 2 || lines.words[line.line]! < 3 || lines.words[line.line]! > 16) return undefined
  if (line.value.length > 120 || line.value.length < 12) return undefined
  const match = /^(?<name>\p{Lu}[^,|–—]{3,49}?)(?:,|\s?\||\s[–—-])\s(?=\p{L})/u.exec(line.value)
  if (!match) return undefined
  const role = line.value.slice(match[0].length)
  if (!/(?<!\p{L})(?:writer|reporter|correspondent|editor|author|columnist|contributor|journalist|redakteur(?:in)?|autor(?:in)?|korrespondent(?:in)?)s?(?!\p{L})/iu.test(role)) return undefined
  const names = wholeNames(line, 0, match.groups!['name']!.trimEnd().length)
  return names && toFact(line, names, 'name-and-role', 0.7)
}

/** A name, or else a pen name, on a line of its own: beside a date or a reading time, or between the title and the body. */
function readNameLines(page: Page, head: Head): Fact<string[]> | undefined {
  const dated = head.lines.map(isDated)
  let pen: Fact<string[]> | undefined
  const name = firstOf(head, (line, index) => {
    const found = readAlone(page, head, line, index, dated)
    if (found && !isPersonName(found.value[0]!)) {
      pen ??= found
      return undefined
    }

    return found
  })
  return name ?? pen
}

/** @param marked By line of the head, whether it holds a date and little else. */
function readAlone(page: Page, head: Head, line: HeadLine, index: number, marked: readonly boolean[]): Fact<string[]> | undefined {
  const {lines, survey} = page
  const number = line.line
  if (line.dates.length > 0 || lines.words[number] === 0) return undefined
  if (lines.digits[number]! > 0) return number > head.title && number <= head.title + 8 ? readWithMarks(page, line) : undefined
  const inBody = number - Math.max(survey.first, head.body)
  if (lines.words[number]! > 12 || inBody > 10 || (lines.labels[number]! | lines.headings[number]!) !== 0) return undefined
  const near = head.title >= 0 && number > head.title && number <= head.title + 3
  if (lines.capitals[number] === 0 && !near) return undefined
  const dated = isBesideDate(page, head, index, marked)
  if (!dated && (!near || inBody > 4)) return undefined
  const names = wholeNames(line, 0, line.value.length) ?? readWithGluedPost(line.value)
  if (names) {
    const known = names.some(({value}) => isKnownName(value))
    if (known) return toFact(line, names, 'name-line', dated ? 0.8 : 0.7)
    if (names.some(({value}) => isAttested(page, line, value))) return toFact(line, names, 'name-line', 0.65)
    // A name that is not known, if the page writes none of its words with a small letter.
    const below = number > head.title && number <= head.title + 8
    return below && (dated || (near && isPost(head.lines[index + 1]))) && names.every(({value}) => !isWritten(page, value)) ? toFact(line, names, 'name-line', 0.6) : undefined
  }

  const pen = readPenName(line.value)
  if (!pen || pen.end < line.value.trimEnd().length) return undefined
  const team = isOrganization(pen.value) && /\s/u.test(pen.value) && !/\s(?:news|services?|insurance|solutions|reports?|insights)$/iu.test(pen.value)
  const site = head.pageTitle?.site && head.pageTitle.value.slice(head.pageTitle.site.start, head.pageTitle.site.end).startsWith(pen.value)
  // A single word is an author's where the page names it as one, or directly between the title and the date.
  const between = dated && number > head.title && number <= head.title + 2 && head.lines[index + 1]?.line === number + 1 && marked[index + 1]! && !isWritten(page, pen.value)
  if (!(((team || site) && number <= head.title + 2 && number > head.title) || between) && !isAttested(page, line, pen.value, true)) return undefined
  return toFact(line, [pen], 'name-line', 0.6)
}

/** `Ana Reyes 1, 2; Jon Akers 2, *`: names with the marks of notes behind them. */
function readWithMarks(page: Page, line: HeadLine): Fact<string[]> | undefined {
  const value = line.value.replaceAll(/(?<=[\p{L}.,\s])(?:\d{1,2}|[*†‡✉])(?=\s*(?:[,;*†‡✉]|and\s|$))/gu, (mark) => ' '.repeat(mark.length)).replaceAll(/,(?=\s*[,;])/gu, ' ')
  if (/\d/u.test(value)) return undefined
  const names = wholeNames({value}, 0, value.length)
  return names && (names.length > 1 || isKnownName(names[0]!.value) || !isWritten(page, names[0]!.value)) ? toFact(line, names, 'name-line', 0.7) : undefined
}

/** Whether a line of the head stands beside one with a date; signs, a post or the entry of a bar may stand between. */
function isBesideDate({survey}: Page, {lines}: Head, index: number, marked: readonly boolean[]): boolean {
  const {line} = lines[index]!
  for (const step of [1, -1]) {
    let at = index + step
    while (at >= 0 && at < lines.length && !marked[at] && Math.abs(lines[at]!.line - line) < 3) at += step
    if (!marked[at] || Math.abs(lines[at]!.line - line) > 3) continue
    let between = index + step
    while (between !== at && (!/\p{L}/u.test(lines[between]!.value) || survey.chrome[lines[between]!.line] || isPost(lines[between]))) between += step
    if (between === at) return true
  }

  return false
}

/** Whether a line of the head holds a date, a reading time or an age and little else. */
function isDated({value, dates}: HeadLine): boolean {
  if (dates.length > 0) return value.length - dates.reduce((sum, {start, end}) => sum + end - start, 0) <= 44
  return value.length < 32 && value.length > 3 && (/\d\s?[-–]?\s?(?:min|minute|Minuten)/u.test(value) || ageShape.test(value))
}

/** `3 hours ago`, `vor 3 Stunden` */
const ageShape = /^(?:\d{1,2}|an?)\s\p{L}{3,8}\sago$|^(?:vor|il y a|hace|há)\s(?:\d{1,2}|una?)\s\p{L}{3,10}$/iu

/** Whether a line is a person's post: `Founder & CEO`, `Trending Editor`. */
function isPost(line: HeadLine | undefined): boolean {
  return line !== undefined && line.value.length < 60 && /(?<!\p{L})(?:editor|writer|reporter|founder|ceo|cto|cmo|vp|head|director|manager|specialist|strategist|consultant|analyst|expert|author|correspondent|journalist|contributor|copywriter|marketer|engineer|developer|redakteur(?:in)?|autor(?:in)?)(?!\p{L})/iu.test(line.value)
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

/** The first line below the title, or else above it, that a reading finds something in. */
function firstOf(head: Head, read: (line: HeadLine, index: number) => Fact<string[]> | undefined): Fact<string[]> | undefined {
  for (const side of [true, false]) {
    for (const [index, line] of head.lines.entries()) {
      if (line.line > head.title !== side) continue
      const fact = read(line, index)
      if (fact) return fact
    }
  }

  return undefined
}

import {authorLabel} from '../../data/byline-words.js'
import {bitOf} from '../../page/lines/lexicon.js'
import {Ending} from '../../page/lines/measure-lines.js'
import {readPostFooter} from '../authors/post-footer.js'
import type {Context} from '../context.js'
import type {Fact} from '../fact.js'
import {findHeadline} from '../title.js'
import type {Headline} from '../title/headline.js'
import {readPageTitle, type PageTitle} from '../title/page-title.js'
import {beginningOf, readDated, readUndated, type HeadLine} from './head-line.js'
import {opensLikeByline} from './lead.js'

/** The head of an article: the lines that can say who wrote it, when, and for whom. */
export interface Head {
  /** The title of the page on its first line, if it has one. */
  pageTitle: PageTitle | undefined
  /** Where the title stands. */
  headline: Headline
  /** The line of the title that the head is about, or -1. */
  title: number
  /** The first of its copies that stand on end. */
  top: number
  /** The line that the body begins with, as far as can be told. */
  body: number
  /** The lines about the title and down to the first lines of the body, in order; prose is left out unless it begins like a byline. */
  lines: readonly HeadLine[]
  /** Short lines outside the head that hold a full date. */
  dated(): readonly HeadLine[]
  /** The first copy of the title above it, or the title. */
  firstCopy: number
  /** Lines further down that are labelled: `Posted on`, `Written by`, `About the author`. */
  foot(): readonly HeadLine[]
  /** Lines further down, and then those further up, that begin like a byline. */
  signed(): readonly HeadLine[]
  /** The line below the article that holds section, author, date and tags in one. */
  postFooter(): HeadLine | undefined
}

/** How many lines above the title belong to the head. */
const above = 8

/** How many lines below the title are looked at, prose aside. */
const below = 26

/** How many other copies of the title are looked at, and how many lines below each. */
const mostCopies = 2
const belowCopy = 14

/** How many lines about the start of the body are looked at, where it is further down. */
const beforeBody = 8
const within = 3

/** How many lines of prose may stand between the title and the byline: the deck, and a caption or notice. */
const decks = 3

/** The longest line of a head, in words. */
const longestLine = 34

/** The most lines outside the head whose dates are looked at, and their longest, in words. */
const mostDated = 24
const longestDated = 24

/** How far below the head the first post of a thread may end, in lines. */
const threadReach = 60

/** The most labelled lines of a page that are looked at: more have only pages that no person wrote. */
const mostLooked = 4000

/** The longest line outside the head that is taken for a byline, in words. */
const longestSigned = 24

/** The longest label of a byline, in words. */
const longestLabel = 5

/** The most labelled lines of the foot. */
const mostFoot = 16

/** Find the head of the article. */
export function findHead(context: Context): Head {
  const {page} = context
  const {lines, survey} = page
  const pageTitle = readPageTitle(page)
  const headline = findHeadline(page, pageTitle, context.guesses?.title)
  const title = headline.apart ? -1 : headline.line
  let top = title
  while (top > 0 && lines.key[top - 1] === lines.key[title]) top--
  const first = survey.first < lines.count ? survey.first : 0
  const body = Math.max(first, title)

  const head: HeadLine[] = []
  // A breadcrumb or a bar that follows the reader may hold the title too, below or above the heading.
  const copies = title < 0 ? [] : findCopies()
  let reached = -1
  for (const copy of copies) reached = walk(Math.max(reached + 1, copy - above), Math.min(top - above - 1, copy + belowCopy), belowCopy)
  const next = title >= 0 ? Math.max(0, reached + 1, top - above) : Math.max(0, body - 16)
  const last = title >= 0 ? walk(next, lines.count - 1, below + above) : walk(next, Math.min(lines.count - 1, body + within), below)
  // The body may begin far below the title, behind a table of contents.
  if (body > last && title >= 0) walk(Math.max(last + 1, body - beforeBody), Math.min(lines.count - 1, body + within), beforeBody + within)
  // Looked for only where the head does not say all.
  let foot: HeadLine[] | undefined
  let signed: HeadLine[] | undefined
  let dated: HeadLine[] | undefined
  let postFooter: {line: HeadLine | undefined} | undefined
  return {
    pageTitle,
    headline,
    title,
    top,
    body,
    firstCopy: copies[0] ?? title,
    lines: head,
    dated: () => (dated ??= findDated()),
    foot: () => (foot ??= withBelow(footLines(head.at(-1)?.line ?? 0))),
    signed: () => (signed ??= withBelow([...signedLines((head.at(-1)?.line ?? 0) + 1, lines.count), ...signedLines(0, head[0]?.line ?? 0)])),
    postFooter: () => (postFooter ??= {line: readPostFooter(page, body)}).line
  }

  /** The lines above the title that are the same. */
  function findCopies(): number[] {
    const copies: number[] = []
    for (let line = pageTitle ? pageTitle.line + 1 : 0; line < top && copies.length < mostCopies; line++) {
      if (lines.key[line] === lines.key[title] && lines.words[line] === lines.words[title]) copies.push(line)
    }

    return copies
  }

  /** Collect the lines of a stretch; returns the last one that was looked at. */
  function walk(from: number, to: number, most: number): number {
    let paragraphs = 0
    let seen = 0
    let line = from
    for (; line <= to && seen < most; line++) {
      if (line > from && (line > title || to < top) && (page.isHeading(line, 'related') || page.isHeading(line, 'comment'))) break
      if (line >= top && line <= title) continue
      if (survey.prose[line] || lines.words[line]! > longestLine) {
        const read = lines.words[line]! <= longestLine * 2 ? readLine(line) : undefined
        if (read && (opensLikeByline(page, line, read.value) || (lines.words[line]! <= 24 && read.dates.length > 0 && lines.ending[line] !== Ending.stop) || (read.dates.length > 0 && read.byline !== undefined))) head.push(read)
        else if (survey.prose[line] && (line > title || to < top) && ++paragraphs > decks) break
        continue
      }

      seen++
      // The entries of menus and bars name no one.
      if (!survey.chrome[line] || lines.digits[line]! > 0 || ((lines.labels[line]! | lines.headings[line]!) & labelKinds) !== 0) head.push(readLine(line))
    }

    return line - 1
  }

  /** Lines outside the head with a full date, that no finding takes for another story's or a comment's. */
  function findDated(): HeadLine[] {
    const found: HeadLine[] = []
    const seen = new Set(head.map(({line}) => line))
    const {foreign} = context
    for (let line = 0; line < Math.min(lines.count, mostLooked) && found.length < mostDated; line++) {
      if (lines.digits[line]! < 4 || lines.digits[line]! > 16 || lines.words[line]! > longestDated || seen.has(line) || foreign[line] || survey.prose[line] || lines.ending[line] === Ending.stop) continue
      const read = readLine(line)
      if (read.dates[0]?.dated && !read.dates[0].month) found.push(read)
    }

    return found
  }

  function readLine(line: number): HeadLine {
    return context.clocks.has(lines.start[line]!) ? readUndated(page, line) : readDated(page, line)
  }

  /** Lines outside the head, each label with the line below it, that no finding takes for another story's or a comment's. */
  function withBelow(numbers: readonly number[]): HeadLine[] {
    const found: HeadLine[] = []
    const {foreign} = context
    for (const line of numbers) {
      if (found.length >= mostFoot) break
      if (foreign[line] || lines.words[line]! > longestLine || found.at(-1)?.line === line) continue
      const read = readLine(line)
      found.push(read)
      const below = line + 1
      const label = (lines.labels[line]! | lines.headings[line]!) !== 0 || isAuthorLabel(read.value) || /^asked\s/iu.test(read.value)
      if (label && below < lines.count && !foreign[below] && lines.words[below]! <= longestLine) found.push(readLine(below))
    }

    return found
  }

  /** The lines below the head that are labelled or phrased like bylines, and close below it those that begin like the head of a post, in order. */
  function footLines(from: number): number[] {
    const found: number[] = []
    for (const line of page.labelled.slice(0, mostLooked)) {
      if (found.length >= mostFoot) break
      if (line > from && ((lines.labels[line]! | lines.headings[line]!) & labelKinds) !== 0) found.push(line)
    }

    const labels = found.length
    for (const line of page.phrased.slice(0, mostLooked)) {
      if (found.length >= labels + mostFoot) break
      if (line > from && !survey.prose[line] && (lines.matches[line]! & bylineKinds) !== 0) found.push(line)
    }

    for (let line = from + 1; line < lines.count && line < from + threadReach; line++) {
      const digits = lines.digits[line]!
      if (digits >= 4 && digits <= 14 && lines.words[line]! <= 10 && postedLead.test(page.text.slice(lines.start[line], lines.start[line]! + 16))) found.push(line)
    }

    return found.sort((a, b) => a - b)
  }

  /** The lines of a stretch that begin like a byline. */
  function signedLines(from: number, to: number): number[] {
    const found: number[] = []
    for (let line = from; line < Math.min(to, from + mostLooked) && found.length < mostFoot; line++) {
      const words = lines.words[line]!
      if (words === 0 || words > longestSigned || lines.capitals[line] === 0) continue
      const value = beginningOf(page, line, 48)
      if ((words <= longestLabel && isAuthorLabel(value)) || opensLikeByline(page, line, value)) found.push(line)
    }

    return found
  }
}

/** What the head of a post begins with: `asked Feb 11, 2011`. */
const postedLead = /^(?:asked|posted|published|created|start date|post time|publish date|veröffentlicht|erstellt|gepostet|publié|publicado)(?!\p{L})/iu

/** The kinds of labels that a name or a date can stand below. */
const labelKinds = bitOf.byline | bitOf['author-bio']

/** The kinds of phrasings that can name an author or a date. */
const bylineKinds = bitOf.byline | bitOf['author-bio'] | bitOf.credit

/** Whether a line is the label of a byline, whose names stand on the next line. */
export function isAuthorLabel(value: string): boolean {
  return value.length < 32 && authorLabel.test(value)
}

/** The first line below the title, or else above it, that a reading finds something in. */
export function firstOf(head: Head, read: (line: HeadLine, index: number) => Fact<string[]> | undefined): Fact<string[]> | undefined {
  for (const side of [true, false]) {
    for (const [index, line] of head.lines.entries()) {
      if (line.line > head.title !== side) continue
      const fact = read(line, index)
      if (fact) return fact
    }
  }

  return undefined
}

import type {Finding} from '../define-cleaner.js'
import type {Page} from '../page/page.js'
import {readByline} from './byline-forms.js'
import {locateDates, type LocatedDate} from './locate-dates.js'
import {readPageTitle, type PageTitle} from './page-title.js'
import {findHeadline, type Headline} from './title.js'

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
  /** The lines above and below the title, down to the first lines of the body; prose is left out unless it begins like a byline. */
  lines: readonly HeadLine[]
}

/** A line of the head. */
export interface HeadLine {
  /** Number of the line. */
  line: number
  /** Offset of its first character. */
  start: number
  /** Its text, 300 characters of it at the most. */
  value: string
  /** Where dates stand in it; none for the clock of the site. */
  dates: readonly LocatedDate[]
}

/** How many lines above the title belong to the head. */
const above = 4

/** How many lines below the title, or above the body, are looked at. */
const below = 16

/** How many lines of the body are looked at: a byline may stand below the deck. */
const within = 3

/** How many lines of prose may stand between the title and the byline: the deck, and a caption or notice. */
const decks = 2

/** The longest line of a head, in words. */
const longestLine = 30

/** Find the head of the article. */
export function findHead(page: Page, findings: readonly Finding[]): Head {
  const {lines, survey} = page
  const pageTitle = readPageTitle(page)
  const headline = findHeadline(page, pageTitle)
  const title = headline.apart ? -1 : headline.line
  let top = title
  while (top > 0 && lines.key[top - 1] === lines.key[title]) top--
  const body = Math.max(survey.first < lines.count ? survey.first : 0, title)
  const from = Math.max(0, title >= 0 ? top - above : body - below)
  const to = Math.min(lines.count - 1, body + within, title >= 0 ? title + below + within : lines.count)
  const clocks = new Set<number>()
  for (const {kind, rule, start} of findings) if (kind === 'widget' && rule === 'byline') clocks.add(start)
  const head: HeadLine[] = []
  let paragraphs = 0
  for (let line = from; line <= to; line++) {
    if (line > title && (page.isHeading(line, 'related') || page.isHeading(line, 'comment'))) break
    if ((line >= top && line <= title) || lines.words[line]! > longestLine) {
      if (line > title && survey.prose[line] && ++paragraphs > decks) break
      continue
    }

    const start = lines.start[line]!
    const value = page.text.slice(start, Math.min(lines.end[line]!, start + 300))
    if (survey.prose[line] && !readByline(value, [])) {
      if (line > title && ++paragraphs > decks) break
      continue
    }

    const dates = lines.digits[line]! > 0 && !clocks.has(start) && !/^(?:©|\(c\)|copyright)/iu.test(value) ? locateDates(value) : []
    head.push({line, start, value, dates})
  }

  return {pageTitle, headline, title, top, lines: head}
}

import type {Finding, Span} from '../define-cleaner.js'
import type {Guesses, Page} from '../page/page.js'
import {orderOfPage} from './dates/parse-date.js'
import type {Fact} from './fact.js'
import {readLanguage} from './language.js'

/** What the caller knows of a page. */
export interface Known {
  /** The address of the page. */
  readonly url?: string
  /** The moment the page was scraped, against which `3 hours ago` is read. */
  readonly now?: Date
  /** The language of the page, a tag of BCP 47: `de`, `pt-BR`. */
  readonly language?: string
}

/** What every reader of a field may ask for: worked out when it is asked for first, once a page. */
export interface Context extends Known {
  readonly page: Page
  /** What the cleaners found of the kinds that are metadata as well, the sure ones, in order. */
  readonly told: Readonly<Record<ToldKind, readonly Finding[]>>
  /** By line: 1 where it is of another story or of a comment. */
  readonly foreign: Uint8Array
  /** Where the clock of the site stands, by the offsets of its lines: no date of the article. */
  readonly clocks: ReadonlySet<number>
  /** What the line model holds for title, byline and date, where it has a say. */
  readonly guesses: Guesses | undefined
  /** The date in the address of the page, with its place in the address. */
  readonly urlDate: (Span & {value: string}) | undefined
  /** The language of the article. */
  readLanguage(): Fact | undefined
  /** Whether day or month comes first in the numeric dates of the page. */
  order(): 'day-first' | 'month-first' | undefined
}

/** The kinds of findings that say something of the metadata. */
type ToldKind = 'breadcrumb' | 'credit' | 'tags' | 'widget'

/** The least confidence of a finding that is read. */
const leastSure = 0.5

/** How likely the model's line with the date is that is no clock of the site. */
const allButSure = 0.9

/** `/2019/03/29/`, `/2019-03-29-`, `/2019/03/` */
const datedPath = /[/_-](?<year>(?:19|20)\d\d)[/_-](?<month>0[1-9]|1[0-2])(?:[/_-](?<day>0[1-9]|[12]\d|3[01]))?(?=[/_-]|$)/u

/** Set up the context of a page. */
export function createContext(page: Page, findings: readonly Finding[], known: Known, guesses?: Guesses): Context {
  let language: {fact: Fact | undefined} | undefined
  let order: {value: 'day-first' | 'month-first' | undefined} | undefined
  const foreign = new Uint8Array(page.lines.count)
  const told: Record<ToldKind, Finding[]> = {breadcrumb: [], credit: [], tags: [], widget: []}
  for (const finding of findings) {
    // Of the findings of a page, which are many, few say something of its metadata.
    switch (finding.kind) {
      case 'related':
      case 'comment':
      case 'ticker': {
        if (finding.line !== undefined) foreign[finding.line] = 1
        break
      }

      case 'breadcrumb':
      case 'credit':
      case 'tags':
      case 'widget': {
        if (finding.confidence >= leastSure) told[finding.kind].push(finding)
        break
      }

      default:
    }
  }

  const match = known.url === undefined ? null : datedPath.exec(known.url)
  const {year, month, day} = match?.groups ?? {}
  const context: Context = {
    ...known,
    page,
    told,
    foreign,
    clocks: new Set(told.widget.filter(({rule, line}) => rule === 'byline' && !(guesses && guesses.date.line === line && guesses.date.chance >= allButSure)).map(({start}) => start)),
    guesses,
    urlDate: match ? {value: day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`, start: match.index + 1, end: match.index + match[0].length} : undefined,
    readLanguage() {
      language ??= {fact: readLanguage(page, known.language)}
      return language.fact
    },
    order() {
      order ??= {value: orderOfPage(page.text) ?? orderByPlace(known.url, page.text) ?? orderByLanguage(context.readLanguage()?.value)}
      return order.value
    }
  }
  return context
}

/** Top-level domains of the countries that write the day first, or the month, in English. */
const dayFirstHost = /^https?:\/\/[^/]+\.(?:uk|ie|au|nz|in|za|sg|my|ng|ke|eu)(?:[:/]|$)/iu
const monthFirstHost = /^https?:\/\/[^/]+\.(?:us|gov|mil|edu)(?:[:/]|$)/iu

/** The zones that the times of a page name. */
const dayFirstZone = /\d\s?(?:[ap]m\s)?(?:GMT|BST|IST|AEST|AEDT|CET|CEST)(?!\p{L})/iu
const monthFirstZone = /\d\s?(?:[ap]m\s)?(?:EST|EDT|CST|CDT|PST|PDT|ET|PT)(?!\p{L})/iu

function orderByPlace(url: string | undefined, text: string): 'day-first' | 'month-first' | undefined {
  if (url !== undefined && dayFirstHost.test(url)) return 'day-first'
  if (url !== undefined && monthFirstHost.test(url)) return 'month-first'
  const dayFirst = dayFirstZone.test(text)
  if (dayFirst === monthFirstZone.test(text)) return undefined
  return dayFirst ? 'day-first' : 'month-first'
}

/** Every language that is known but English writes the day first (Chinese and Japanese begin with the year). */
function orderByLanguage(language: string | undefined): 'day-first' | undefined {
  return language === undefined || /^(?:en|zh|ja|ko)(?:-|$)/iu.test(language) ? undefined : 'day-first'
}

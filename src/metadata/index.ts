import type {Removal} from '../cut.js'
import type {Finding} from '../define-cleaner.js'
import type {Guesses, Page} from '../page/page.js'
import {readAuthors} from './authors.js'
import {readBreadcrumbs} from './breadcrumbs.js'
import {createContext, type Known} from './context.js'
import {findCredits, readContributors, readReviewers, type Contributor} from './credits.js'
import {readHeadDates} from './dates/head-dates.js'
import type {Evidence, Fact} from './fact.js'
import {findHead} from './head/head.js'
import {readOpening} from './head/opening.js'
import {readLinks, type Link} from './links.js'
import {readLocation} from './location.js'
import {isOrganization} from './outlets.js'
import {readPublished} from './published.js'
import {readReadTime} from './read-time.js'
import {readSection} from './section.js'
import {readSiteName} from './site-name.js'
import {readSource} from './source.js'
import {readTags} from './tags.js'
import {readTitle} from './title.js'
import {readUpdated} from './updated.js'

export type {Known} from './context.js'
export type {Contributor, ContributorRole} from './credits.js'
export type {Evidence} from './fact.js'
export type {Link} from './links.js'

/** What a page says of its article. What it does not say is null or empty, never guessed. */
export interface Metadata {
  /** The title, without the name of the site. */
  title: string | null
  /** The name of the site. */
  siteName: string | null
  /** The names of the people who wrote it, in the order of the page, without titles, degrees and posts. */
  authors: string[]
  /** The teams, desks and companies that wrote it: `Editorial Team`. */
  organizations: string[]
  /** Who reviewed it or checked its facts. */
  reviewedBy: string[]
  /** Who else had a part in it, and which. */
  contributors: Contributor[]
  /**
   * When it was published: ISO 8601, as precise as the text. `2017-01-30`,
   * `2017-09-20T00:19`, `2017-01`; `--02-05` without a year; an offset or `Z`
   * only where the text gives one. Null as well for a date that can be read in two
   * ways; `evidence.published` then has the rule `ambiguous-date`.
   */
  published: string | null
  /** When it was last updated, in the same form. */
  updated: string | null
  /** The agency or outlet that the text comes from: `Xinhua`, `FT`. */
  source: string | null
  /** The place of the dateline. */
  location: string | null
  /** The section that it is in. */
  section: string | null
  /** The path from the home page, without the title. */
  breadcrumbs: string[]
  /** The tags. */
  tags: string[]
  /** The language: a code of ISO 639-1, or what the option `language` says. */
  language: string | null
  /** How long it takes to read, as the page says, in minutes. */
  readTime: number | null
  /** The other pages that the page names: the headlines among its removals of the kind `related`. */
  links: Link[]
  /** Where on the page each field was read. */
  evidence: Partial<Record<MetadataField, Evidence>>
}

/** A field of the metadata that has evidence. */
export type MetadataField = Exclude<keyof Metadata, 'evidence' | 'links'>

/** What metadata are read from besides the page. */
export interface Sources {
  /** What the cleaners found. */
  readonly findings: readonly Finding[]
  /** What the caller knows. */
  readonly known?: Known | undefined
  /** What was cut, of which the links are read. */
  readonly removals?: readonly Removal[]
  /** What the line model holds for title, byline and date, where it has a say. */
  readonly guesses?: Guesses | undefined
}

/** What is said of a page whose metadata are not read: nothing. */
export function emptyMetadata(): Metadata {
  return {
    title: null,
    siteName: null,
    authors: [],
    organizations: [],
    reviewedBy: [],
    contributors: [],
    published: null,
    updated: null,
    source: null,
    location: null,
    section: null,
    breadcrumbs: [],
    tags: [],
    language: null,
    readTime: null,
    links: [],
    evidence: {}
  }
}

/** Read the metadata of a page from its text and from what else is known of it. */
export function extractMetadata(page: Page, {findings, known = {}, removals = [], guesses}: Sources): Metadata {
  const context = createContext(page, findings, known, guesses)
  const head = findHead(context)
  const opening = readOpening(page)
  const dates = readHeadDates(context, head)
  const authors = readAuthors(context, head)
  const breadcrumbs = readBreadcrumbs(context, head)
  const credits = findCredits(head)
  const evidence: Metadata['evidence'] = {}
  return {
    title: keep('title', readTitle(page, head.headline)) ?? null,
    siteName: keep('siteName', readSiteName(context, head)) ?? null,
    authors: keep('authors', filter(authors, (name) => !isOrganization(name))) ?? [],
    organizations: keep('organizations', filter(authors, isOrganization)) ?? [],
    reviewedBy: keep('reviewedBy', readReviewers(credits)) ?? [],
    contributors: keep('contributors', readContributors(credits, authors?.value ?? [])) ?? [],
    // An ambiguous date is an empty one, with evidence.
    published: keep('published', readPublished(context, head, dates, opening)) || null,
    updated: keep('updated', readUpdated(context, dates)) || null,
    source: keep('source', readSource(context, head, opening)) ?? null,
    location: keep('location', readLocation(opening)) ?? null,
    section: keep('section', readSection(context, head, breadcrumbs)) ?? null,
    breadcrumbs: keep('breadcrumbs', breadcrumbs) ?? [],
    tags: keep('tags', readTags(context)) ?? [],
    language: keep('language', context.readLanguage()) ?? null,
    readTime: keep('readTime', readReadTime(head)) ?? null,
    links: readLinks(removals),
    evidence
  }

  function keep<Value>(field: MetadataField, fact: Fact<Value> | undefined): Value | undefined {
    if (!fact) return undefined
    const {value, start, end, rule, confidence} = fact
    evidence[field] = {start, end, rule, confidence}
    return value
  }
}

/** A fact with the names of which something holds; undefined where there are none. */
function filter(fact: Fact<string[]> | undefined, test: (name: string) => boolean): Fact<string[]> | undefined {
  const value = fact?.value.filter(test) ?? []
  return fact && value.length > 0 ? {...fact, value} : undefined
}

import type {Finding} from '../define-cleaner.js'
import type {Page} from '../page/page.js'
import {readAuthors} from './authors.js'
import {createContext, type Known} from './context.js'
import {readBreadcrumbs} from './breadcrumbs.js'
import {readHeadDates} from './dates.js'
import type {Evidence, Fact} from './fact.js'
import {findHead} from './head.js'
import {readLocation} from './location.js'
import {readOpening} from './opening.js'
import {readPublished} from './published.js'
import {readSource} from './source.js'
import {readTitle} from './title.js'
import {readUpdated} from './updated.js'

export type {Evidence} from './fact.js'

/** What a page says of its article. What it does not say is null or empty, never guessed. */
export interface Metadata {
  /** The title, without the name of the site. */
  title: string | null
  /** The names of the authors, in the order of the page. */
  authors: string[]
  /**
   * When it was published: ISO 8601, as precise as the text. `2017-01-30`,
   * `2017-09-20T00:19`, `2017-01`; `--02-05` without a year; an offset or `Z`
   * only where the text gives one.
   */
  published: string | null
  /** When it was last updated, in the same form. */
  updated: string | null
  /** The agency or outlet that the text comes from: `Xinhua`, `FT`. */
  source: string | null
  /** The place of the dateline. */
  location: string | null
  /** The path from the home page, without the title. */
  breadcrumbs: string[]
  /** Where on the page each field was read. */
  evidence: Partial<Record<MetadataField, Evidence>>
}

/** A field of the metadata. */
export type MetadataField = Exclude<keyof Metadata, 'evidence'>

/** Read the metadata of a page from its text and from what the cleaners found. */
export function extractMetadata(page: Page, findings: readonly Finding[], known: Known = {}): Metadata {
  const context = createContext(page, findings, known)
  const head = findHead(context)
  const opening = readOpening(page)
  const dates = readHeadDates(context, head)
  const authors = readAuthors(context, head)
  const evidence: Metadata['evidence'] = {}
  return {
    title: keep('title', readTitle(page, head.headline)) ?? null,
    authors: keep('authors', authors) ?? [],
    published: keep('published', readPublished(context, head, dates, opening)) || null,
    updated: keep('updated', readUpdated(context, dates)) || null,
    source: keep('source', readSource(context, head, opening)) ?? null,
    location: keep('location', readLocation(opening)) ?? null,
    breadcrumbs: keep('breadcrumbs', readBreadcrumbs(context, head)) ?? [],
    evidence
  }

  function keep<Value>(field: MetadataField, fact: Fact<Value> | undefined): Value | undefined {
    if (!fact) return undefined
    const {value, start, end, rule, confidence} = fact
    evidence[field] = {start, end, rule, confidence}
    return value
  }
}

import type {Finding} from '../define-cleaner.js'
import type {Kind} from '../kinds.js'
import type {Page} from '../page/page.js'
import {readAuthors} from './authors.js'
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

/** The kinds of findings that are metadata as well, and the clock of the site, which is not. */
const tellingKinds: ReadonlySet<Kind> = new Set<Kind>(['byline', 'credit', 'breadcrumb', 'widget'])

/** Read the metadata of a page from its text and from what the cleaners found. */
export function extractMetadata(page: Page, findings: readonly Finding[]): Metadata {
  // Of the findings of a page, which are many, few say something of its metadata.
  const telling: Finding[] = []
  for (const finding of findings) if (tellingKinds.has(finding.kind)) telling.push(finding)
  const head = findHead(page, telling)
  const opening = readOpening(page)
  const dates = readHeadDates(page, head, telling)
  const evidence: Metadata['evidence'] = {}
  return {
    title: keep('title', readTitle(page, head.headline)) ?? null,
    authors: keep('authors', readAuthors(page, head)) ?? [],
    published: keep('published', readPublished(page, dates, opening)) ?? null,
    updated: keep('updated', readUpdated(page, dates)) ?? null,
    source: keep('source', readSource(page, head, opening, telling)) ?? null,
    location: keep('location', readLocation(opening)) ?? null,
    breadcrumbs: keep('breadcrumbs', readBreadcrumbs(page, head, telling)) ?? [],
    evidence
  }

  function keep<Value>(field: MetadataField, fact: Fact<Value> | undefined): Value | undefined {
    if (!fact) return undefined
    const {value, start, end, rule, confidence} = fact
    evidence[field] = {start, end, rule, confidence}
    return value
  }
}

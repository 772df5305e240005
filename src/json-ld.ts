import type {Result} from './clean-page.js'

/** What is known of a page besides its text. */
export interface JsonLdOptions {
  /** The address of the page. Default: none. */
  readonly url?: string | undefined
  /** Whether the clean text goes in as `articleBody`. Default: `true`. */
  readonly body?: boolean | undefined
}

/** An `Article` of schema.org. What the page does not say is left out. */
export interface ArticleJsonLd {
  '@context': 'https://schema.org'
  '@type': 'Article'
  [property: string]: unknown
}

/**
 * The result as an `Article` of schema.org, in JSON-LD. Dates that name no year,
 * which schema.org does not know, are left out, as is all that is null or empty.
 *
 * Notes: in an HTML page, escape `<` where it stands in a `script` element, as in
 * `JSON.stringify(article).replaceAll('<', '\\u003c')`: the page is not trusted.
 *
 * @example
 * ```ts
 * const article = toJsonLd(clean(scraped), {url: 'https://example.org/ferry'})
 * ```
 */
export function toJsonLd({text, metadata}: Pick<Result, 'text' | 'metadata'>, {url, body = true}: JsonLdOptions = {}): ArticleJsonLd {
  const {title, siteName, authors, organizations, reviewedBy, contributors, published, updated, source, location, section, breadcrumbs, tags, language, readTime} = metadata
  const by = (wanted: string): Typed[] => contributors.filter(({role}) => role === wanted).map(({name}) => ({'@type': 'Person', name}))
  const others = contributors.filter(({role}) => role !== 'editor' && role !== 'translator')
  const page = {
    '@type': 'WebPage',
    ...(url !== undefined && {'@id': url}),
    ...some('reviewedBy', reviewedBy.map((name) => ({'@type': 'Person', name}))),
    ...some(
      'breadcrumb',
      breadcrumbs.length === 0 ? [] : [{'@type': 'BreadcrumbList', itemListElement: breadcrumbs.map((name, index) => ({'@type': 'ListItem', position: index + 1, name}))}]
    )
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...(title !== null && {headline: title}),
    ...(url !== undefined && {url}),
    ...some('author', [...authors.map((name) => ({'@type': 'Person', name})), ...organizations.map((name) => ({'@type': 'Organization', name}))]),
    ...some('editor', by('editor')),
    ...some('translator', by('translator')),
    ...some('contributor', others.map(({name}) => ({'@type': 'Person', name}))),
    ...(published !== null && !published.startsWith('--') && {datePublished: published}),
    ...(updated !== null && !updated.startsWith('--') && {dateModified: updated}),
    ...(siteName !== null && {publisher: {'@type': 'Organization', name: siteName}}),
    ...(source !== null && {sourceOrganization: {'@type': 'Organization', name: source}}),
    ...(location !== null && {locationCreated: {'@type': 'Place', name: location}}),
    ...(section !== null && {articleSection: section}),
    ...(tags.length > 0 && {keywords: tags}),
    ...(language !== null && {inLanguage: language}),
    ...(readTime !== null && {timeRequired: `PT${readTime}M`}),
    ...(Object.keys(page).length > 1 && {mainEntityOfPage: page}),
    ...(body && text !== '' && {articleBody: text})
  }
}

interface Typed {
  '@type': string
  name: string
}

/** A property of one value or of several; none of an empty list. */
function some(name: string, values: readonly unknown[]): Record<string, unknown> {
  return values.length === 0 ? {} : {[name]: values.length === 1 ? values[0] : values}
}

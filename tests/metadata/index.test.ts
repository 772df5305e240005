import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {extractMetadata, type Metadata} from '../../src/metadata/index.js'
import {asRead} from '../../src/page/lines/as-read.js'
import {parsePage} from '../../src/page/page.js'
import {anyString, pageLike, parameters} from '../support/arbitraries.js'
import {measureGrowthPatiently} from '../support/growth.js'
import {shapes} from '../support/shapes.js'
import {article, read} from './read.js'

const nothing: Metadata = {
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

const iso = /^(?:\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?|--\d\d-\d\d)$/u

describe('extractMetadata', () => {
  it('reads nothing from nothing', () => {
    for (const text of ['', ' \n\t\n', ', , , ,', '123']) expect(read(text)).toEqual(nothing)
  })

  it('needs no findings', () => {
    const page = parsePage(article('By Ana Reyes', '3 March 2021'))
    expect(extractMetadata(page, {findings: []})).toMatchObject({title: 'The river that would not wait', authors: ['Ana Reyes'], published: '2021-03-03'})
  })

  it('says where each field was read', () => {
    expect(read(article('By Ana Reyes')).evidence).toEqual({
      title: {start: 0, end: 29, rule: 'title-line', confidence: expect.any(Number) as number},
      authors: {start: 33, end: 42, rule: 'byline', confidence: 0.9},
      language: expect.objectContaining({rule: 'function-words'}) as object
    })
  })

  it('throws on no text, and its evidence slices back to what it says', () => {
    fc.assert(
      fc.property(fc.oneof(pageLike, anyString), (text) => {
        check(text, read(text))
      }),
      parameters(300)
    )
  })

  it('holds on every fixture', () => {
    const fixtures = new URL('../../fixtures/', import.meta.url)
    for (const file of readdirSync(fixtures, {recursive: true, encoding: 'utf8'})) {
      if (!file.endsWith('input.txt')) continue
      const text = readFileSync(new URL(file, fixtures), 'utf8')
      check(text, read(text))
    }
  })

  it.each(Object.keys(shapes))('takes time that grows linearly: %s', (name) => {
    const {ratio} = measureGrowthPatiently((size) => {
      const page = parsePage(shapes[name]!(size))
      // These are the page's, and worked out once.
      void page.survey
      void page.labelled
      void page.phrased
      return () => extractMetadata(page, {findings: []})
    }, 3.2)
    expect(ratio).toBeLessThan(3.2)
  })
})

/** Check what holds for the metadata of any text. */
function check(text: string, metadata: Metadata): void {
  const {evidence, links, ...fields} = metadata
  for (const link of links) expect(text.slice(link.start, link.end)).toBe(link.text)
  for (const [field, value] of Object.entries(fields) as [keyof typeof fields, (typeof fields)[keyof typeof fields]][]) {
    const place = evidence[field]
    if (value === null || (Array.isArray(value) && value.length === 0)) {
      // An ambiguous date is said to be one.
      if (place) expect(place.rule).toBe('ambiguous-date')
      continue
    }

    expect(place!.confidence).toBeGreaterThan(0)
    expect(place!.confidence).toBeLessThanOrEqual(1)
    // Of white space in it, the value has spaces.
    const slice = asRead(text).text.slice(place!.start, place!.end)
    expect(slice).not.toBe('')
    if (field === 'published' || field === 'updated') expect(value).toMatch(iso)
    else if (field === 'language') expect(value).toMatch(/^[a-z]{2}$/u)
    else if (field === 'contributors') for (const {name} of metadata.contributors) expect(slice).toContain(name)
    else for (const part of [value].flat() as (string | number)[]) expect(slice).toContain(String(part))
  }
}

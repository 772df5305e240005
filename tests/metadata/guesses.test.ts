import {describe, expect, it} from 'vitest'
import {extractMetadata, type Metadata} from '../../src/metadata/index.js'
import type {Guess} from '../../src/model/guess-line.js'
import {parsePage} from '../../src/page/page.js'
import {paragraph} from './read.js'

const none: Guess = {line: 0, chance: 0}

/** A page under the name of its site, with a line of which rules know nothing. */
const head = ['Weirside Gazette', 'Home', 'Rivers', 'The river that would not wait']

/** The metadata of a page where the model holds the line for something. */
function readWith(field: 'title' | 'authors' | 'date', value: string, chance = 0.8, before: readonly string[] = head): Metadata {
  const page = parsePage([...before, value, '', paragraph, '', paragraph.replace('river', 'lake')].join('\n'))
  const guess = {line: before.length, chance}
  return extractMetadata(page, {findings: [], guesses: {title: none, authors: none, date: none, [field]: guess}})
}

describe('what the model holds for the byline', () => {
  it.each([
    ['Xymena Qvale', ['Xymena Qvale']],
    ['Filed by Xymena Qvale', ['Xymena Qvale']],
    ['sent in 17 hours ago by quayside_otter', ['quayside_otter']],
    ['quayside_otter · 03/03/2021 19:44', ['quayside_otter']],
    ['March 3, 2021 · 6279 words · Xymena Qvale', ['Xymena Qvale']],
    ['Post author  By Xymena Qvale', ['Xymena Qvale']]
  ])('`%s` names who wrote it', (line, names) => {
    const {authors, evidence} = readWith('authors', line)
    expect(authors).toEqual(names)
    expect(evidence.authors?.rule).toBe('byline-by-model')
    expect(evidence.authors?.confidence).toBe(0.8)
  })

  it('may be a team', () => {
    expect(readWith('authors', 'Weirside Rivers Team').organizations).toEqual(['Weirside Rivers Team'])
  })

  it.each(['March 3, 2021', 'Published', '12', '— · —', `${paragraph} By the mayor.`])('`%s` names no one', (line) => {
    expect(readWith('authors', line)).toMatchObject({authors: [], organizations: []})
  })

  it('is not read where the model is in doubt', () => {
    expect(readWith('authors', 'quayside_otter · 03/03/2021 19:44', 0.4).authors).toEqual([])
  })

  it('does not silence a name that stands before `Published`', () => {
    expect(readWith('authors', 'quayside_otter', 0.1, [...head, 'Ana Reyes Published 10:19am 19 December 2025']).authors).toEqual(['Ana Reyes'])
    expect(readWith('authors', 'quayside_otter', 0.1, [...head, 'Ana Reyes 19 December 2025']).authors).toEqual([])
  })

  it('does not outdo a byline', () => {
    expect(readWith('authors', 'Xymena Qvale', 0.99, [...head, 'By Ana Reyes']).authors).toEqual(['Ana Reyes'])
  })
})

describe('what the model holds for the title', () => {
  it('is taken where the page title does not repeat it', () => {
    const {title, evidence} = readWith('title', 'Water, and more of it', 0.8, ['Valley floods again | Weirside Gazette', 'Home', 'Rivers'])
    expect(title).toBe('Water, and more of it')
    expect(evidence.title).toMatchObject({rule: 'title-by-model', confidence: 0.8})
  })

  it('is not taken where the model is in doubt, or the line has no letter', () => {
    const before = ['Valley floods again | Weirside Gazette', 'Home', 'Rivers']
    expect(readWith('title', 'Water, and more of it', 0.2, before).title).toBe('Valley floods again')
    expect(readWith('title', '+1 202 555 0143', 0.9, before).title).toBe('Valley floods again')
  })

  it('outdoes the heading that the page title repeats only where the model is all but sure', () => {
    const before = ['Valley floods again | Weirside Gazette', 'Home', 'Valley floods again']
    expect(readWith('title', 'Water, and more of it', 0.9, before).title).toBe('Valley floods again')
    expect(readWith('title', 'Water, and more of it', 0.97, before).title).toBe('Water, and more of it')
  })

  it.each([
    ['a kicker that the page title has elsewhere', 'Rivers - Valley floods again and again - Weirside Gazette', 'Rivers Valley floods again and again'],
    ['any kicker before the whole of it', 'Valley floods again and again | Weirside Gazette', 'Weather and water Valley floods again and again'],
    ['a deck behind the whole of it', 'Valley floods again and again | Weirside Gazette', 'Valley floods again and again  Nobody was hurt']
  ])('is read without %s', (_, pageTitle, heading) => {
    expect(readWith('title', heading, 0.97, [pageTitle, 'Home', 'News of the day']).title).toBe('Valley floods again and again')
  })

  it('is read whole where a colon joins it', () => {
    expect(readWith('title', 'Rivers: Valley floods again and again', 0.97, ['Valley floods again and again | Weirside Gazette', 'Home', 'News of the day']).title).toBe('Rivers: Valley floods again and again')
  })
})

describe('what the model holds for the date', () => {
  // So far above the title that rules do not look for it there.
  const far = (line: string): Metadata => {
    const menu = Array.from({length: 40}, (_, index) => `Rivers of the ${index + 3}th parish`)
    const page = parsePage([...head.slice(0, 3), line, ...menu, head[3], '', paragraph, '', paragraph.replace('river', 'lake')].join('\n'))
    return extractMetadata(page, {findings: [], guesses: {title: none, authors: none, date: {line: 3, chance: 0.9}}})
  }

  it('is when it was published, or updated where it says so', () => {
    expect(far('Gauge readings, Tuesday, March 3, 2021, seen from the old town bridge and the weir below it')).toMatchObject({published: '2021-03-03', updated: null})
    expect(far('Gauge readings as updated March 3, 2021, seen from the old town bridge and the weir below it')).toMatchObject({published: null, updated: '2021-03-03'})
  })

  it('is no date of publication where a label above it says that it was updated', () => {
    expect(readWith('date', 'March 3, 2021', 0.9, [...head, 'Last updated'])).toMatchObject({published: null, updated: '2021-03-03'})
  })

  it('is the earlier of two without labels', () => {
    expect(far('Tom 2021-04-18T13:00:39+00:00 March 3rd, 2021 | Reviews | of the old town bridge and the weir below it').published).toBe('2021-03-03')
  })

  it('is not read from a line without a whole date, or a copyright line', () => {
    expect(far('Gauge readings of March, seen from the old town bridge and the weir below it').published).toBeNull()
    expect(far('© March 3, 2021 Weirside Gazette, the old town bridge and the weir below it').published).toBeNull()
  })
})

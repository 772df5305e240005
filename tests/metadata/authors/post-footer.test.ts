import {describe, expect, it} from 'vitest'
import {evidenceText, longArticle, read} from '../read.js'

const counters = 'Facebook 0 Twitter LinkedIn 0 Reddit Tumblr Pinterest 0 2 Likes'

/** An article with two lines below it. */
const above = (line: string, next = counters): string => [longArticle(), line, next, 'Previous', 'Next'].join('\n')

describe('the line below an article with section, author, date and tags', () => {
  it.each([
    ['PATHS & WALLS Ana Reyes March 3, 2021 gardens, paths, stone 4 Comments', 'Ana Reyes'],
    ['Paths, Steps & Walls Ana Reyes March 3, 2021', 'Ana Reyes'],
    ['slow gardening Kristen March 3, 2021 gardens, paths', 'Kristen']
  ])('names author and date: `%s`', (line, author) => {
    const text = above(line)
    const {authors, published, evidence} = read(text)
    expect({authors, published}).toEqual({authors: [author], published: '2021-03-03'})
    expect(evidenceText(text, 'authors')).toBe(author)
    expect(evidence.authors?.rule).toBe('post-footer')
  })

  it.each([
    ['no counters below it', above('PATHS & WALLS Ana Reyes March 3, 2021 gardens, paths, stone', 'More of this in our next issue')],
    ['no full date', above('PATHS & WALLS Ana Reyes March 3 gardens, paths, stone')]
  ])('says nothing with %s', (_, text) => {
    const {authors, published} = read(text)
    expect({authors, published}).toEqual({authors: [], published: null})
  })

  it('names no one who is not known', () => {
    expect(read(above('PATHS & WALLS March 3, 2021 gardens, paths, stone')).authors).toEqual([])
  })
})

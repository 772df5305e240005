import {describe, expect, it} from 'vitest'
import {clean, toJsonLd} from '../src/index.js'
import {article} from './metadata/read.js'

describe('toJsonLd', () => {
  it('says what the page says as an Article of schema.org', () => {
    const page = `Home > World > Asia\n${article('By Ana Reyes and The Lantern Team', 'Edited by Jon Akers | Photos by Mirela Stanek', 'Reviewed by Idris Finch', 'Published 3 March 2021, 10:00', 'Updated 4 March 2021', '5 min read')}`
    const result = clean(page)
    expect(toJsonLd(result, {url: 'https://lantern.example/river'})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'The river that would not wait',
      url: 'https://lantern.example/river',
      author: [{'@type': 'Person', name: 'Ana Reyes'}, {'@type': 'Organization', name: 'The Lantern Team'}],
      editor: {'@type': 'Person', name: 'Jon Akers'},
      contributor: {'@type': 'Person', name: 'Mirela Stanek'},
      datePublished: '2021-03-03T10:00',
      dateModified: '2021-03-04',
      articleSection: 'Asia',
      inLanguage: 'en',
      timeRequired: 'PT5M',
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': 'https://lantern.example/river',
        reviewedBy: {'@type': 'Person', name: 'Idris Finch'},
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: [
            {'@type': 'ListItem', position: 1, name: 'Home'},
            {'@type': 'ListItem', position: 2, name: 'World'},
            {'@type': 'ListItem', position: 3, name: 'Asia'}
          ]
        }
      },
      articleBody: result.text
    })
  })

  it('leaves out what the page does not say, days without a year, and the text on request', () => {
    expect(toJsonLd(clean(''))).toEqual({'@context': 'https://schema.org', '@type': 'Article'})
    const result = clean(article('5 Feb'))
    expect(result.metadata.published).toBe('--02-05')
    expect(toJsonLd(result)).not.toHaveProperty('datePublished')
    expect(toJsonLd(result, {body: false})).not.toHaveProperty('articleBody')
  })
})

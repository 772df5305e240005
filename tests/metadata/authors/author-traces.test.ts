import {describe, expect, it} from 'vitest'
import {article, longArticle, paragraph, read} from '../read.js'

const prose = paragraph.split('. ')[0]!

/** An article with lines below its body. */
const below = (...foot: string[]): string => [longArticle(), ...foot].join('\n')

describe('authors, by what stands elsewhere on the page', () => {
  it.each([
    ['a bio by the first name', below('Quirin Aldwych', 'Quirin is a surveyor of rivers and has walked the whole valley twice.')],
    ['a bio by the full name', below('Ana Reyes', 'Ana Reyes is a surveyor of rivers and has walked the whole valley twice.')],
    ['a bio behind a post', below('Ana Reyes', 'River Desk', 'Ana has walked the whole valley twice and is not done with it yet.')],
    ['a bio in German', below('Ana Reyes', 'Ana schreibt seit zehn Jahren über Flüsse und die Leute, die an ihnen wohnen.')],
    ['a link to her other articles', below('View all posts by Ana Reyes')],
    ['a link in German', below('Weitere Artikel von Ana Reyes')],
    ['a line written by', below('Article written by:', 'Ana Reyes')],
    ['a line with a colon that reads like prose', below('Author: Ana Reyes, who has walked the whole valley twice and is not done with it yet.')],
    ['a name beside a weekday', article('Ana Reyes | lundi 9 décembre 2019')],
    ['a name above an age', article('Ana Reyes', '3 hours ago')],
    ['a name with a dot between it and the date', article('Ana Reyes', '•', 'March 17, 2025')],
    ['a post glued to the name', article('Ana Reyes Founder & Lead Reviewer', 'Updated March 17, 2025')],
    ['a byline with another sign', article('by Ana Reyes ● December 23, 2025 ● 6 min read')]
  ])('%s', (_, text) => {
    const {authors} = read(text)
    if (text.includes('Quirin')) expect(authors).toEqual(['Quirin Aldwych'])
    else expect(authors).toEqual(['Ana Reyes'])
  })

  it('collects the names of all links to other articles', () => {
    const {authors} = read(article('Ana Reyes', 'Find articles by Ana Reyes', 'Jon Akers', 'Find articles by Jon Akers'))
    expect(authors).toEqual(['Ana Reyes', 'Jon Akers'])
  })

  it('reads names with the marks of notes behind them', () => {
    expect(read(longArticle('Ana Reyes 1, 2 ; Jon Akers 2 ; Mia Lund 1, *')).authors).toEqual(['Ana Reyes', 'Jon Akers', 'Mia Lund'])
  })

  it.each([
    ['a thing that a text goes on about', below('Harbour Lights', 'Harbour Lights is a series of concerts, and the harbour has its lights on for every one of them.')],
    ['a team of many', below(...['Ana Reyes', 'Jon Akers', 'Mia Lund', 'Tom Brandt'].flatMap((name) => [name, `${name.split(' ')[0]} has walked the whole valley twice and is not done with it yet.`]))],
    ['a sentence that begins with by', below('By the time Ana Reyes came home the river had already gone down again.')],
    ['a company far from the head', below('By Lantern Hotel Group')],
    ['names in prose', article(`${prose}, and Ana Reyes is a friend of the mayor and has seen it all before.`)],
    ['a phrase before the dates of a list', [longArticle(), 'Updated on June 17, 2021 by us', 'Updated on June 25, 2021 by us'].join('\n')]
  ])('finds none in %s', (_, text) => {
    expect(read(text).authors).toEqual([])
  })
})

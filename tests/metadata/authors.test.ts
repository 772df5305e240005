import {describe, expect, it} from 'vitest'
import {readNames, readPenName} from '../../src/metadata/authors/names.js'
import {article, evidenceText, longArticle, paragraph, read} from './read.js'

describe('authors', () => {
  it.each([
    ['By Ana Reyes', ['Ana Reyes']],
    ['by Ana Reyes', ['Ana Reyes']],
    ['BY ANA REYES', ['ANA REYES']],
    ['By Ana Reyes, Jon Akers and Mirela de la Cruz', ['Ana Reyes', 'Jon Akers', 'Mirela de la Cruz']],
    ['By Ana Reyes & Jon Akers', ['Ana Reyes', 'Jon Akers']],
    ['By Ana Reyes | Photos by Jon Akers', ['Ana Reyes']],
    ['By Ana Reyes Photos by Jon Akers', ['Ana Reyes']],
    ['Words: Ana Reyes', ['Ana Reyes']],
    ['Words: Ana Reyes Photography: Jon Akers', ['Ana Reyes']],
    ['Author: Ana Reyes', ['Ana Reyes']],
    ['Written by Ana Reyes', ['Ana Reyes']],
    ['Posted by Ana Reyes on March 3, 2021', ['Ana Reyes']],
    ['Posted on March 3, 2021 by Ana Reyes', ['Ana Reyes']],
    ['March 3, 2021 by Ana Reyes', ['Ana Reyes']],
    ['By Ana Reyes, March 3, 2021', ['Ana Reyes']],
    ['By Ana ReyesPublished 17 April 2019', ['Ana Reyes']],
    ['Ana Reyes | March 3, 2021', ['Ana Reyes']],
    ['Ana Reyes, 3 March 2021', ['Ana Reyes']],
    ['3 March 2021 | Ana Reyes', ['Ana Reyes']],
    ['Ana Reyes, Staff Writer', ['Ana Reyes']],
    ['By Ana Reyes, Staff Writer', ['Ana Reyes']],
    ['By Ana Reyes Staff Writer', ['Ana Reyes']],
    ['Guide by Ana Reyes  Former Deputy Bridge Editor', ['Ana Reyes']],
    ['By Ana Reyes, Reuters', ['Ana Reyes']],
    ['By Ana Reyes for the Herald', ['Ana Reyes']],
    ['By Ana Reyes in New York', ['Ana Reyes']],
    ['By Dr. Ana Reyes and Prof. Jon Akers', ['Ana Reyes', 'Jon Akers']],
    ['By Ana Reyes, PhD', ['Ana Reyes']],
    ['By Ana Reyes ana.reyes@example.org', ['Ana Reyes']],
    ['By Ana Reyes @anareyes', ['Ana Reyes']],
    ["By Siobhán O'Hara-Lindqvist and J. R. Akers Jr.", ["Siobhán O'Hara-Lindqvist", 'J. R. Akers Jr.']],
    ['By Madeleine', ['Madeleine']],
    ['Von Gesine Altmühl', ['Gesine Altmühl']],
    ['Par Solange Pétrier', ['Solange Pétrier']],
    ['Accueil | Par Solange Pétrier | 3 mars 2021', ['Solange Pétrier']],
    ['Ein Interview von Gesine Altmühl mit Jon Akers', ['Gesine Altmühl']],
    ['Aufgezeichnet von Gesine Altmühl', ['Gesine Altmühl']],
    ['Entretien réalisé par Solange Pétrier', ['Solange Pétrier']],
    ['Redatto da Chiara Bellandi', ['Chiara Bellandi']],
    ['Rozmawiała Hanna Wilk', ['Hanna Wilk']],
    ['Por Remedios Aldecoa', ['Remedios Aldecoa']],
    ['Ana Reyes', ['Ana Reyes']],
    ['Written by by Ana Reyes', ['Ana Reyes']],
    ['By Ana Reyes Staff Writer', ['Ana Reyes']],
    ['Ana Reyes, MS, RD', ['Ana Reyes']],
    ['By Ana Reyes Mar 3, 2021', ['Ana Reyes']],
    ['By Ana Reyes Ana Reyes', ['Ana Reyes']],
    ['ByAna ReyesMar 3, 2021 | 6 comments', ['Ana Reyes']],
    ['Written byAna Reyes', ['Ana Reyes']],
    ['By Ana ReyesIn Rivers', ['Ana Reyes']],
    ['Ana ReyesMarch 3, 2021', ['Ana Reyes']],
    ['Ana Reyes USA TODAY', ['Ana Reyes']],
    ['Rui Ma, Ana Reyes & Jon Akers', ['Rui Ma', 'Ana Reyes', 'Jon Akers']],
    ['Ana Reyes Published 10:19am 19 December 2025', ['Ana Reyes']],
    ['December 15, 2025 · 30 min · 6279 words · Ana Reyes', ['Ana Reyes']],
    ['109 Comments | Ana Reyes | Last Updated: March 11, 2019', ['Ana Reyes']],
    ['Medically reviewed by Jon Akers RDN — Written by Ana Reyes, MS, RD', ['Ana Reyes']],
    ['This post was written by Ana Reyes, MD, who has walked the whole valley twice and is not done with it yet.', ['Ana Reyes']],
    ['A walk along the wall that everyone should take once. By Ana Reyes on Dec. 19, 2025', ['Ana Reyes']],
    ['AR Ana Reyes', ['Ana Reyes']],
    ['Posted on March 3, 2021 by anareyes', ['anareyes']],
    ['3. März 2021 von Gesine Altmühl in Allgemeines', ['Gesine Altmühl']],
    ['Text: Gesine Altmühl', ['Gesine Altmühl']],
    ['Autor: Gesine Altmühl', ['Gesine Altmühl']],
    ['Author Ana Reyes', ['Ana Reyes']],
    ['17 March 2020 Susan Hallam Leave a comment', ['Susan Hallam']],
    ['A cura di Chiara Morosin', ['Chiara Morosin']],
    ['Автор: Вера Озёрова', ['Вера Озёрова']]
  ])('of `%s`', (line, expected) => {
    const text = article(line)
    expect(read(text).authors).toEqual(expected)
    for (const name of expected) expect(evidenceText(text, 'authors')).toContain(name)
  })

  it('are read from a name alone above a date', () => {
    expect(read(article('Ana Reyes', '3 March 2021', 'Share')).authors).toEqual(['Ana Reyes'])
    expect(read(article('A. Moyle and F. Brannagh', 'March 2012')).authors).toEqual(['A. Moyle', 'F. Brannagh'])
  })

  it('are read from the line below a label', () => {
    expect(read(article('By', 'Ana Reyes', 'Share')).authors).toEqual(['Ana Reyes'])
    expect(read(article('Written by:', 'Ana Reyes', '3 March 2021')).authors).toEqual(['Ana Reyes'])
    expect(read(article('By', 'Rivers Lakes Weather Walks Bridges Mills', 'Ana Reyes')).authors).toEqual(['Ana Reyes'])
    expect(read([longArticle(), 'About the Author: Tom'].join('\n')).authors).toEqual(['Tom'])
  })

  it('are read from bylines on several lines', () => {
    expect(read(article('By Ana Reyes', 'By Jon Akers')).authors).toEqual(['Ana Reyes', 'Jon Akers'])
  })

  it('are read from names with a line between them', () => {
    expect(read(article('By', 'Ana Reyes', 'and', 'Jon Akers', '3 March 2021')).authors).toEqual(['Ana Reyes', 'Jon Akers'])
  })

  it('are read from below the article', () => {
    expect(read(`${article('3 March 2021')}\n\nWritten by\nAna Reyes\n`).authors).toEqual(['Ana Reyes'])
    expect(read(`${article('3 March 2021')}\n\nReporting by Ana Reyes and Jon Akers; Editing by Mirela Stanek\n`)).toMatchObject({
      authors: ['Ana Reyes', 'Jon Akers'],
      contributors: [{name: 'Mirela Stanek', role: 'editor'}]
    })
  })

  it('are read from a name that is not known, if the page writes it with capitals only', () => {
    expect(read(article('Zorvan Quellick', '3 March 2021')).authors).toEqual(['Zorvan Quellick'])
    expect(read(`${article('Valley Mayor', '3 March 2021')}`).authors).toEqual([])
  })

  it('are apart from organisations', () => {
    expect(read(article('By The Lantern Team', '3 March 2021'))).toMatchObject({authors: [], organizations: ['The Lantern Team']})
    expect(read(article('By Ana Reyes and Lantern Staff', '3 March 2021'))).toMatchObject({authors: ['Ana Reyes'], organizations: ['Lantern Staff']})
  })

  it('are named once', () => {
    expect(read(article('By Ana Reyes', 'By Ana Reyes')).authors).toEqual(['Ana Reyes'])
  })

  it.each([
    'By Reuters',
    'By The Associated Press',
    'By Staff',
    'By Admin',
    'Staff reports',
    'By Editorial Board',
    'By the sea',
    "by a hand's breadth every year",
    'By Tuesday',
    'By March 3, 2021',
    'By 2030',
    'Photo by Jon Akers',
    'Photos: Jon Akers',
    'Edited by Jon Akers',
    'Reviewed by Jon Akers',
    'Xinhua, January 30, 2017',
    'Halden News Service, October 22, 2012',
    'Latest News',
    'Real Estate',
    'Join Date: March 2016',
    'Author information',
    'By Industry',
    'Edited by: Jon Akers',
    'HR Strategy'
  ])('are none in `%s`', (line) => {
    expect(read(article(line)).authors).toEqual([])
    expect(read(article(line)).evidence.authors).toBeUndefined()
  })

  it('are not read from prose', () => {
    const text = article('', 'By Ana Reyes and Jon Akers the bridge was measured, by night and by day, and it was found to be two metres too short for the river.')
    expect(read(text).authors).toEqual([])
  })

  it('are not read from the menu of the site', () => {
    expect(read(`${article()}\n\n${paragraph}\n\nArchive\nAuthors\nContact Us\nImprint\n`).authors).toEqual([])
  })

  it('are not read far below the title', () => {
    expect(read(`${article()}\n\n${paragraph}\n\nRelated articles\n\nThe bridge\nBy Jon Akers\n`).authors).toEqual([])
  })
})

describe('readNames', () => {
  it('says where the names stand', () => {
    const text = 'Dr. Ana Reyes, Staff Writer, and Jon Akers'
    for (const {value, start, end} of readNames(text)) expect(text.slice(start, end)).toBe(value)
    expect(readNames(text).map(({value}) => value)).toEqual(['Ana Reyes', 'Jon Akers'])
  })

  it('stops behind the name of an outlet or a place', () => {
    expect(readNames('Ana Reyes in New York').map(({value}) => value)).toEqual(['Ana Reyes'])
    expect(readNames('Ana Reyes of Little Rock').map(({value}) => value)).toEqual(['Ana Reyes'])
  })
})

describe('readPenName', () => {
  it.each([
    ['Madeleine', 'Madeleine'],
    ['Everfit Team', 'Everfit Team'],
    ['the Lavender Team', 'the Lavender Team'],
    ['tide_watcher', 'tide_watcher'],
    ['@tidewatcher', 'tidewatcher'],
    ['Pia in Gardens', 'Pia']
  ])('of `%s`', (text, expected) => {
    expect(readPenName(text)?.value).toBe(expected)
  })

  it.each(['Admin', 'Monday', 'the sea at night', 'more and more', 'stats', 'Contact Us Now: today', ''])('is none in `%s`', (text) => {
    expect(readPenName(text)).toBeUndefined()
  })
})

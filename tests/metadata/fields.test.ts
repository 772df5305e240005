import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'
import {article, evidenceText, paragraph, read} from './read.js'

const title = 'The river that would not wait'
const chrome = 'Contact us\nLog in\nSubscribe\n'

/** A page with a page title and a footer about an article. */
function page(pageTitle: string, footer = ''): string {
  return `${pageTitle}\n${chrome}${article('By Ana Reyes')}\n\nPrivacy policy\nTerms of use\n${footer}`
}

describe('siteName', () => {
  it.each([
    [`${title} | The Daily Paper`, '', 'The Daily Paper'],
    [`${title} » The Daily Paper`, '', 'The Daily Paper'],
    [`${title} - The Daily Paper`, '© 2024 The Daily Paper. All rights reserved.', 'The Daily Paper'],
    [title, '© 2024 The Daily Paper. All rights reserved.', 'The Daily Paper'],
    [title, 'Copyright 2019-2024 Halden Echo', 'Halden Echo']
  ])('of `%s` and `%s`', (pageTitle, footer, expected) => {
    const text = page(pageTitle, footer)
    expect(read(text).siteName).toBe(expected)
    expect(evidenceText(text, 'siteName')).toBe(expected)
  })

  it('is taken from behind a dash only where the page or its address names it again', () => {
    expect(read(page(`${title} - Daily Paper`)).siteName).toBeNull()
    expect(read(page(`${title} - Daily Paper`), {url: 'https://www.daily-paper.example/river'}).siteName).toBe('Daily Paper')
  })

  it('is null for a menu and for a copyright line without a name', () => {
    expect(read(`Home | News | Sport | Weather\n${article()}`).siteName).toBeNull()
    expect(read(page(title, '© 2024. All rights reserved.')).siteName).toBeNull()
  })
})

describe('reviewedBy', () => {
  it.each(['Reviewed by Jon Akers', 'Medically reviewed by Dr. Jon Akers', 'Fact checked by Jon Akers', 'By Ana Reyes | Reviewed by Jon Akers, PhD', 'Geprüft von Jon Akers'])('of `%s`', (line) => {
    const text = article(line)
    expect(read(text).reviewedBy).toEqual(['Jon Akers'])
    expect(evidenceText(text, 'reviewedBy')).toBe('Jon Akers')
  })

  it('is read from the line below its label, and empty without names', () => {
    expect(read(article('Reviewed by', 'Jon Akers')).reviewedBy).toEqual(['Jon Akers'])
    expect(read(article('Reviewed by our team')).reviewedBy).toEqual([])
    expect(read(article('', `The plan was reviewed by Jon Akers in the spring, and by nobody else, as the mayor said. ${paragraph}`)).reviewedBy).toEqual([])
  })
})

describe('contributors', () => {
  it.each([
    ['Edited by Jon Akers', 'editor'],
    ['By Ana Reyes | Photos by Jon Akers', 'photographer'],
    ['Photography: Jon Akers', 'photographer'],
    ['Illustrations by Jon Akers', 'illustrator'],
    ['Translated by Jon Akers', 'translator'],
    ['Übersetzt von Jon Akers', 'translator'],
    ['Additional reporting by Jon Akers', 'reporter']
  ])('of `%s`', (line, role) => {
    expect(read(article(line)).contributors).toEqual([{name: 'Jon Akers', role}])
  })

  it('are not read from the credit of one picture', () => {
    expect(read(article('Photo by Jon Akers')).contributors).toEqual([])
  })
})

describe('section', () => {
  it.each([
    ['the path', `Home > World > Asia\n${article()}`, 'Asia'],
    ['what it is filed under', article('Posted in Gardens'), 'Gardens'],
    ['the page title', `${title} | World | The Daily Paper\n${chrome}${article()}`, 'World']
  ])('is read from %s', (_, text, expected) => {
    expect(read(text).section).toBe(expected)
    expect(evidenceText(text, 'section')).toBe(expected)
  })

  it.each([['a path that only leads home', `You are here: Home\n${article()}`], ['a sentence', article('posted in the morning and read at noon')]])('is null for %s', (_, text) => {
    expect(read(text).section).toBeNull()
  })
})

describe('tags', () => {
  it.each([
    ['Tags: rivers, floods, The Valley', ['rivers', 'floods', 'The Valley']],
    ['Tagged with: rivers | floods', ['rivers', 'floods']],
    ['Schlagwörter: Fluss, Flut', ['Fluss', 'Flut']],
    ['Tags: rivers, Rivers', ['rivers']]
  ])('of `%s`', (line, expected) => {
    expect(read(`${page(title)}\n${line}\n`).tags).toEqual(expected)
  })

  it('are read from the lines below a heading', () => {
    expect(read(`${page(title)}\nTopics\nRivers\nFloods\n\nShare this\n`).tags).toEqual(['Rivers', 'Floods'])
  })

  it('are none where no signs part them, or where a category is named', () => {
    expect(read(`${page(title)}\nTags: rivers floods valley people morning\n`).tags).toEqual([])
    expect(read(`${page(title)}\nCategory: World\n`).tags).toEqual([])
  })
})

describe('language', () => {
  it.each([
    ['en', paragraph],
    ['de', 'Der Fluss stieg in der Nacht um zwei Meter, und die Leute im Tal mussten ihre Häuser verlassen, bevor der Morgen kam. Niemand wurde verletzt, sagte der Bürgermeister.'],
    ['fr', "La rivière est montée de deux mètres dans la nuit, et les gens de la vallée ont dû quitter leurs maisons avant le matin. Personne n'a été blessé, a dit le maire."],
    ['es', 'El río subió dos metros en la noche, y la gente del valle tuvo que dejar sus casas antes de que llegara la mañana. Nadie resultó herido, dijo el alcalde.'],
    ['pt', 'O rio subiu dois metros durante a noite, e as pessoas do vale tiveram de deixar as suas casas antes de a manhã chegar. Ninguém ficou ferido, disse o prefeito.'],
    ['nl', 'De rivier steeg in de nacht met twee meter, en de mensen in het dal moesten hun huizen verlaten voordat de ochtend kwam. Niemand raakte gewond, zei de burgemeester.'],
    ['pl', 'Rzeka podniosła się w nocy o dwa metry, a ludzie z doliny musieli opuścić swoje domy, zanim nadszedł ranek. Nikt nie został ranny, jak powiedział burmistrz.'],
    ['ru', 'Река поднялась за ночь на два метра, и люди из долины должны были покинуть свои дома до того, как наступит утро. Никто не был ранен, сказал мэр.'],
    ['zh', '河水在夜里上涨了两米，山谷里的人们在天亮之前不得不离开他们的房子。市长说没有人受伤，学校今天关闭。'],
    ['ja', '川は夜のうちに二メートル上昇し、谷の人々は朝になる前に家を離れなければならなかった。けが人はいないと市長は述べた。']
  ])('is %s', (expected, text) => {
    expect(read(`${title}\n\n${text}\n\n${text}`).language).toBe(expected)
  })

  it('is what the caller says', () => {
    expect(read(article(), {language: 'en-GB'})).toMatchObject({language: 'en-GB', evidence: {language: {rule: 'option', confidence: 1}}})
  })

  it.each(['', 'Ana Reyes Jon Akers', 'Folyó emelkedett éjszaka két métert, völgy lakóinak reggel előtt házaikat elhagyniuk kellett, polgármester mondta.'])('is null for `%s`', (text) => {
    expect(read(text).language).toBeNull()
  })
})

describe('readTime', () => {
  it.each([
    ['5 min read', 5],
    ['12-minute read', 12],
    ['Reading time: 7 minutes', 7],
    ['Lesezeit: 4 Minuten', 4],
    ['5 min de lecture', 5],
    ['March 3, 2021 | 9 min read', 9]
  ])('of `%s`', (line, expected) => {
    expect(read(article(line)).readTime).toBe(expected)
  })

  it.each(['Bake for 45 min', '5 minutes from the station', '0 min read'])('is null for `%s`', (line) => {
    expect(read(article(line)).readTime).toBeNull()
  })
})

describe('links', () => {
  it('are the headlines among what is cut as related', () => {
    const text = `Home\nNews\nLog in\n${article('By Ana Reyes')}\n\nREAD MORE: Owls of the valley counted again\n\nRelated articles\nThe mill that nobody owns\nMarch 3, 2021\nWhy the church bell is silent\nRead more\n\nPrivacy policy\nTerms of use\n`
    const {links} = clean(text).metadata
    expect(links.map((link) => link.text)).toEqual(['Owls of the valley counted again', 'The mill that nobody owns', 'Why the church bell is silent'])
    for (const link of links) expect(text.slice(link.start, link.end)).toBe(link.text)
  })

  it('are none where the text stays', () => {
    expect(clean(article('By Ana Reyes')).metadata.links).toEqual([])
  })
})

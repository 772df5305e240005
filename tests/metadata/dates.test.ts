import {describe, expect, it} from 'vitest'
import {article, evidenceText, longArticle, paragraph, read} from './read.js'

describe('published', () => {
  it.each([
    ['January 30, 2017', '2017-01-30'],
    ['Jan. 30, 2017', '2017-01-30'],
    ['30 January 2017', '2017-01-30'],
    ['Monday, January 30, 2017', '2017-01-30'],
    ['2nd August 2010', '2010-08-02'],
    ['2017-01-30', '2017-01-30'],
    ['20 Sep, 2017 00:19', '2017-09-20T00:19'],
    ['10:31 PM on 2nd August 2010', '2010-08-02T22:31'],
    ['Sat 23 Nov 2019 06.00', '2019-11-23T06:00'],
    ['March 3, 2021 | 10:00 am', '2021-03-03T10:00'],
    ['March 3, 2021 at 5:00 p.m. EST', '2021-03-03T17:00-05:00'],
    ['5 December 2022, 07:12 GMT', '2022-12-05T07:12Z'],
    ['2021-03-03T10:00:00Z', '2021-03-03T10:00:00Z'],
    ['2021-03-03T10:00:00+02:00', '2021-03-03T10:00:00+02:00'],
    ['March 2012', '2012-03'],
    ['Published: 5 December 2022, 07:12', '2022-12-05T07:12'],
    ['Posted on June 23, 2013 by Hester Quince', '2013-06-23'],
    ['By Ana Reyes, February 20, 2018', '2018-02-20'],
    ['By Ana Reyes | 11 August 2022', '2022-08-11'],
    ['Xinhua, January 30, 2017 Adjust font size:', '2017-01-30'],
    ['March 3, 2021By Ana Reyes', '2021-03-03'],
    ['29/1/2017', '2017-01-29'],
    ['1/29/2017', '2017-01-29'],
    ['6/6/2019', '2019-06-06'],
    ['14.08.2019, 09:30 Uhr', '2019-08-14T09:30'],
    ['7. April 2021', '2021-04-07'],
    ['Publié le 5 février 2020 à 18h12', '2020-02-05T18:12'],
    ['23 de enero de 2017', '2017-01-23'],
    ['12. mars 2020', '2020-03-12'],
    ['2017年1月30日 10:20', '2017-01-30T10:20'],
    ['February 29, 2020', '2020-02-29'],
    ['5 Feb', '--02-05'],
    ['July 2, 2020 10:30 by Ana Reyes', '2020-07-02T10:30'],
    ['December 19. 2025', '2025-12-19'],
    ['25.Jun.2019', '2019-06-25'],
    ['04-ago-2021', '2021-08-04'],
    ['5 sty 2021', '2021-01-05'],
    ['12 października 2021', '2021-10-12'],
    ['3. října 2021', '2021-10-03'],
    ['6. helmikuuta 2020', '2020-02-06'],
    ['14 Şubat 2022', '2022-02-14'],
    ['5 Μαΐου 2021', '2021-05-05'],
    ['7 липня 2021', '2021-07-07'],
    ["3 March '21", '2021-03-03'],
    ['19 FEB 2020 - 18:37', '2020-02-19T18:37'],
    ['13. 1. 2020', '2020-01-13'],
    ['26 | 01 | 2022', '2022-01-26'],
    ['3 мая 2021', '2021-05-03'],
    ['asked Feb 11, 2011 at 23:49', '2011-02-11T23:49'],
    ['Start date Mar 6, 2024', '2024-03-06'],
    ['Ana ReyesMarch 3, 2021', '2021-03-03'],
    ['October 17, 20236:01 PM ET', '2023-10-17T18:01-04:00'],
    ['June 14, 20241 yr in Rivers', '2024-06-14'],
    ['A walk along the wall that everyone should take once. By Ana Reyes on Dec. 19, 2025', '2025-12-19']
  ])('of `%s`', (line, expected) => {
    const text = article(line)
    expect(read(text).published).toBe(expected)
    expect(read(text).updated).toBeNull()
    expect(line).toContain(evidenceText(text, 'published'))
  })

  it('is read from the line below its label', () => {
    expect(read(article('Published on', 'March 3, 2021')).published).toBe('2021-03-03')
  })

  it('is read from the beginning of the title or of the first paragraph, where nothing else says it', () => {
    expect(read(`26.01.2022 - ${article()}`).published).toBe('2022-01-26')
    expect(read(article('', `26. Januar 2022. ${paragraph}`)).published).toBe('2022-01-26')
    expect(read(article('5 February 2021', '', `26. Januar 2022. ${paragraph}`)).published).toBe('2021-02-05')
  })

  it('is read directly above the title', () => {
    expect(read(`Menu\n20 Sep, 2017 00:19\n\n${article()}`).published).toBe('2017-09-20T00:19')
  })

  it('is the earlier of two without labels', () => {
    expect(read(article('May 21, 2025 April 24, 2025')).published).toBe('2025-04-24')
  })

  describe('of a numeric date in doubt', () => {
    it('is null', () => {
      expect(read(article('3/4/2020')).published).toBeNull()
      expect(read(article('03-04-20')).published).toBeNull()
    })

    it('is said to be ambiguous', () => {
      const text = article('3/4/2020')
      expect(read(text).evidence.published).toMatchObject({rule: 'ambiguous-date'})
      expect(evidenceText(text, 'published')).toBe('3/4/2020')
    })

    it('is read by the address, its country, a zone or the language', () => {
      expect(read(article('3/4/2020'), {url: 'https://lantern.example/2020/04/03/river'}).published).toBe('2020-04-03')
      expect(read(article('3/4/2020'), {url: 'https://lantern.example/2020/03/river'}).published).toBe('2020-03-04')
      expect(read(article('3/4/2020'), {url: 'https://lantern.co.uk/river'}).published).toBe('2020-04-03')
      expect(read(article('3/4/2020'), {url: 'https://lantern.gov/river'}).published).toBe('2020-03-04')
      expect(read(article('3/4/2020 10:15 am EST')).published).toBe('2020-03-04T10:15-05:00')
      expect(read(article('3/4/2020'), {language: 'fr'}).published).toBe('2020-04-03')
      expect(read(article('3/4/2020'), {language: 'en-GB'}).published).toBeNull()
    })

    it('is read day first where it is written with dots', () => {
      expect(read(article('3.4.2020')).published).toBe('2020-04-03')
    })

    it('is read as the other dates of the page', () => {
      expect(read(`${article('3/4/2020')}\n\nLast change: 28/4/2020`).published).toBe('2020-04-03')
      expect(read(`${article('3/4/2020')}\n\nLast change: 4/28/2020`).published).toBe('2020-03-04')
    })

    it('is null where the other dates disagree', () => {
      expect(read(`${article('3/4/2020')}\n\nCompare 28/4/2020\n\nCompare 4/28/2020`).published).toBeNull()
    })

    it('is read by its weekday', () => {
      expect(read(article('Friday, 3/4/2020')).published).toBe('2020-04-03')
      expect(read(article('Wednesday, 3/4/2020')).published).toBe('2020-03-04')
    })
  })

  it.each([
    ['February 30, 2019'],
    ['© January 3, 2020 The Daily Paper'],
    ['Copyright March 3, 2021 The Daily Paper'],
    ['© 2021'],
    ['2021'],
    ['Deadline: March 3, 2021'],
    ['Event date: March 3, 2021'],
    ['Register until March 3, 2021'],
    ['Last updated: March 3, 2021'],
    ['Join Date: Mar 2016'],
    ["Here's the May 2025 book list"],
    ['answered Oct 16, 2010 at 22:13'],
    ['The meeting of the council and the people of the valley on March 3, 2021 was long']
  ])('is null for `%s`', (line) => {
    expect(read(article(line)).published).toBeNull()
  })

  it('is not read from the clock of the site', () => {
    expect(read(`Saturday / March 30.\nHome\n${article('By Ana Reyes')}`).published).toBeNull()
  })

  it('is not read from the body, from comments or from other stories', () => {
    const text = `${article('By Ana Reyes')}\n\nOn March 3, 2021, the river rose again.\n\n2 Comments\nJon\nMarch 4, 2021 at 7:02 pm\nWell said.\n\nRelated articles\nThe bridge\nMarch 5, 2021\n\n© March 6, 2021`
    expect(read(text).published).toBeNull()
  })

  it('is read from the credit that opens the text', () => {
    const text = `(RT, 29/1/2017) ~ ${paragraph}\n\n${paragraph}`
    expect(read(text)).toMatchObject({title: null, published: '2017-01-29', source: 'RT'})
    expect(evidenceText(text, 'published')).toBe('29/1/2017')
    expect(evidenceText(text, 'source')).toBe('RT')
  })

  it('is read from the dateline, unless a date line says more', () => {
    expect(read(article('', `Moscow, Feb 5 (IANS): ${paragraph}`)).published).toBe('--02-05')
    expect(read(article('5 February 2021', '', `Moscow, Feb 5 (IANS): ${paragraph}`)).published).toBe('2021-02-05')
    expect(read(article('', `OSTERBY, Sept. 22, 2015 – ${paragraph}`)).published).toBe('2015-09-22')
  })
})

describe('published, with what the caller knows', () => {
  it('is read from the address where the page says nothing', () => {
    const metadata = read(article('By Ana Reyes'), {url: 'https://lantern.example/2021/03/09/river.html'})
    expect(metadata).toMatchObject({published: '2021-03-09', evidence: {published: {start: 24, end: 34, rule: 'url'}}})
    expect(read(article('By Ana Reyes'), {url: 'https://lantern.example/2021/03/river.html'}).published).toBe('2021-03')
    expect(read(article('By Ana Reyes'), {url: 'https://lantern.example/story/20210309'}).published).toBeNull()
  })

  it('is surer where the address says the same', () => {
    const sure = read(article('9 March 2021'), {url: 'https://lantern.example/2021/03/09/river'}).evidence.published!.confidence
    expect(sure).toBeGreaterThan(read(article('9 March 2021')).evidence.published!.confidence)
  })

  it.each([
    ['3 hours ago', '2021-03-09T09:30Z'],
    ['2 days ago', '2021-03-07'],
    ['Yesterday', '2021-03-08'],
    ['vor 3 Stunden', '2021-03-09T09:30Z'],
    ['il y a 2 jours', '2021-03-07'],
    ['hace 2 días', '2021-03-07'],
    ['3 ore fa', '2021-03-09T09:30Z'],
    ['2 dagen geleden', '2021-03-07'],
    ['för 3 timmar sedan', '2021-03-09T09:30Z'],
    ['for 2 dager siden', '2021-03-07'],
    ['3 godziny temu', '2021-03-09T09:30Z'],
    ['2 дня назад', '2021-03-07'],
    ['منذ 3 ساعات', '2021-03-09T09:30Z'],
    ['3小时前', '2021-03-09T09:30Z'],
    ['2日前', '2021-03-07']
  ])('is read from `%s` only with the moment of scraping', (line, expected) => {
    expect(read(article(line), {now: new Date('2021-03-09T12:30:00Z')}).published).toBe(expected)
    expect(read(article(line)).published).toBeNull()
  })
})

describe('updated', () => {
  it.each([
    ['Updated: 5 December 2022, 15:48', '2022-12-05T15:48'],
    ['Last updated at 10:31 PM on 2nd August 2010', '2010-08-02T22:31'],
    ['Last modified March 3, 2021', '2021-03-03'],
    ['Aktualisiert: 14.08.2019, 09:30', '2019-08-14T09:30']
  ])('of `%s`', (line, expected) => {
    const text = article(line)
    expect(read(text)).toMatchObject({published: null, updated: expected})
    expect(line).toContain(evidenceText(text, 'updated'))
  })

  it('stands beside the date of publication', () => {
    for (const text of [
      article('Published: 5 December 2022, 07:12', 'Last updated: 6 December 2022, 15:48'),
      article('Published 5 December 2022, 07:12. Updated 6 December 2022, 15:48'),
      article('Published on', '5 December 2022, 07:12', 'Updated on', '6 December 2022, 15:48')
    ]) {
      expect(read(text)).toMatchObject({published: '2022-12-05T07:12', updated: '2022-12-06T15:48'})
    }
  })
})

describe('published, away from the head', () => {
  const menu = (count: number): string[] => Array.from({length: count}, (_, index) => `Menu entry ${'abcdefghijklmnop'[index % 16]}`)

  it.each([
    ['a date with a reading time above the title', ['March 4, 2025 20 min read', ...menu(8), article()].join('\n'), '2025-03-04'],
    ['a date and a section far below', [longArticle(), ...menu(3), 'June 9, 2020 · 6 Comments'].join('\n'), '2020-06-09'],
    ['a labelled date with a long list behind it', longArticle('Posted on May 3, 2021 in Gardens, Paths, Ponds, Water, Stone, Walls, Fences, Gates, Hedges, Sheds, Roofs, Moss, Seeds, Bulbs'), '2021-05-03'],
    ['a date below who reviewed it', article('Reviewed by Ana Reyes', 'October 16, 2020'), '2020-10-16'],
    ['a numeric date that is spelled elsewhere', `${article('03/10/2023')}\nThe river that would not wait - 3 October 2023`, '2023-10-03'],
    ['a name that is no weekday', article('annette thurmon June 17, 2021'), '2021-06-17']
  ])('%s', (_, text, expected) => {
    expect(read(text).published).toBe(expected)
  })

  it.each([
    ['a list of dated stories', [longArticle(), 'A first story', 'June 1, 2020', 'A second one', 'June 2, 2020', 'A third one', 'June 3, 2020'].join('\n')],
    ['a numeric date that is spelled elsewhere in both ways', `${article('03/10/2023')}\nOne story - 3 October 2023\nAnother - 10 March 2023`],
    ['a short sentence', [longArticle(), 'On March 3, 2021, it rose again.'].join('\n')],
    ['a deadline', [longArticle(), 'Deadline: June 1, 2020'].join('\n')]
  ])('is none in %s', (_, text) => {
    expect(read(text).published).toBeNull()
  })
})

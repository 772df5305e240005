import {describe, expect, it} from 'vitest'
import {article, evidenceText, paragraph, read} from './read.js'

describe('source', () => {
  it.each([
    ['a dateline', article('', `Moscow, Feb 5 (IANS): ${paragraph}`), 'IANS'],
    ['an agency in brackets', article('', `(Xinhua) -- ${paragraph}`), 'Xinhua'],
    ['a date line', article('Xinhua, January 30, 2017'), 'Xinhua'],
    ['a date line with a longer name', article('Halden News Service, October 22, 2012'), 'Halden News Service'],
    ['a byline', article('By Reuters'), 'Reuters'],
    ['a byline with an author', article('By Ana Reyes, Associated Press'), 'Associated Press'],
    ['a byline with the agency in brackets', article('By Ana Reyes (Reuters)'), 'Reuters'],
    ['a credit line', `${article()}\n\nVia FT`, 'FT'],
    ['a credit line with a label', `${article()}\n\nSource: Xinhua`, 'Xinhua'],
    ['an agency that passed on a part', `${article()}\n\n(With inputs from PTI)`, 'PTI'],
    ['an agency that writes itself small', article('', `Berlin (dpa) - ${paragraph}`), 'dpa'],
    ['a reprint note', `${article()}\n\nThis article was originally published in The Vorn Quarterly and is reprinted here with permission.`, 'The Vorn Quarterly']
  ])('is read from %s', (_, text, expected) => {
    expect(read(text).source).toBe(expected)
    expect(evidenceText(text, 'source')).toBe(expected)
  })

  it.each([
    ['staff', article('Staff reports')],
    ['an author', article('By Ana Reyes')],
    ['an agency in a paragraph', article('', `${paragraph} The valley is dry again (Reuters).`)],
    ['a reprint of a day', `${article()}\n\nThis article was originally published on Wednesday, March 2, 2022.`]
  ])('is null for %s', (_, text) => {
    expect(read(text).source).toBeNull()
  })
})

describe('location', () => {
  it.each([
    [`Moscow, Feb 5 (IANS): ${paragraph}`, 'Moscow'],
    [`PORT CASSEL, March 3 (NWA) - ${paragraph}`, 'PORT CASSEL'],
    [`LONDON (Reuters) - ${paragraph}`, 'LONDON'],
    [`Thornbury, 6 September 2016 - ${paragraph}`, 'Thornbury']
  ])('is read from `%s`', (opening, expected) => {
    const text = article('', opening)
    expect(read(text).location).toBe(expected)
    expect(evidenceText(text, 'location')).toBe(expected)
  })

  it.each([`Apple (AAPL) – ${paragraph}`, `Editor’s Note, December 19, 2025: ${paragraph}`, paragraph, 'LIGHTEN YOUR LOAD – Start by leaving out the things that you do not need on the way.'])(
    'is null for `%s`',
    (opening) => {
      expect(read(article('', opening)).location).toBeNull()
    }
  )
})

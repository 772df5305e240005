import {describe, expect, it} from 'vitest'
import {article, evidenceText, paragraph, read} from './read.js'

const title = 'The river that would not wait'

describe('title', () => {
  it.each([
    ['above a byline', article('By Ana Reyes')],
    ['above a date', article('3 March 2021')],
    ['above a date in another language', article('7. April 2021')],
    ['above a name and a date', article('Ana Reyes', '3 March 2021')],
    ['above the body', article()],
    ['below a date', `3 March 2021\n${article()}`],
    ['with the name of the site', `${title} | The Daily Paper\n${article('By Ana Reyes')}`],
    ['with a section and the name of the site', `${title} - World - The Daily Paper\nHome\n${article('By Ana Reyes')}`],
    ['with an echo in other words', `The river that would not wait for us – The Daily Paper\nHome\n${article()}`],
    ['below a section', `World\n${article('By Ana Reyes')}`],
    ['above a deck and a byline', article('It came in the night, and nobody had been told', 'By Ana Reyes', '3 March 2021')],
    ['before a deck that is glued to it', `${title}\nHome\n${article('By Ana Reyes').replace(title, `${title}  It came in the night`)}`],
    ['before a month behind a sign', `${title}\nHome\n${article('By Ana Reyes').replace(title, `${title} / May 2021`)}`]
  ])('is read %s', (_, text) => {
    expect(read(text).title).toBe(title)
    expect(evidenceText(text, 'title')).toBe(title)
  })

  it('is the page title without the name of the site where no other is shown', () => {
    const text = `${title} | The Daily Paper\n\n${paragraph}\n\n${paragraph}`
    expect(read(text).title).toBe(title)
    expect(evidenceText(text, 'title')).toBe(title)
    expect(read(text).evidence.title?.rule).toBe('page-title')
  })

  it('keeps a dash that belongs to the headline', () => {
    expect(read(`Storm Agatha: bridges closed - as it happened\nBy Ana Reyes\n\n${paragraph}`).title).toBe('Storm Agatha: bridges closed - as it happened')
  })

  it.each([
    ['a text that begins with prose', `${paragraph}\n\n${paragraph}`],
    ['nothing', ''],
    ['a label of a section', `World\n\n${paragraph}\n\n${paragraph}`],
    ['a byline alone', `By Ana Reyes\n\n${paragraph}\n\n${paragraph}`]
  ])('is null for %s', (_, text) => {
    expect(read(text).title).toBeNull()
    expect(read(text).evidence.title).toBeUndefined()
  })
})

describe('title, of a long page title', () => {
  it('is read where the site stands behind a bar', () => {
    const long = 'The mayor said that the people of the valley had been told to leave their houses before the river came over the wall'
    const text = `${long} | The Daily Paper\nHome\n${long}\n\n${paragraph}\n\n${paragraph.replace('river', 'lake')}`
    expect(read(text).title).toBe(long)
  })

  it('of one word is read from the line directly above the body', () => {
    const text = ['Soup. | Notes of a cook', 'Notes of a cook', 'Home', 'Soup.', article('By Ana Reyes').split('\n').slice(3).join('\n')].join('\n')
    expect(read(text).title).toBe('Soup.')
  })

  it('is a line with the same numbers', () => {
    const page = ['Letter of 01/23/2020 – Weirside Notes', 'Letter of 09/20/2019', 'Home', 'Letter of 01/23/2020', article().split('\n').slice(1).join('\n')].join('\n')
    expect(read(page).title).toBe('Letter of 01/23/2020')
  })

  it('is a part that stands above the body rather than the whole that stands below', () => {
    const text = ['武汉的声音：有英勇的你才有英雄的城！-新华网', paragraph, '武汉的声音：有英勇的你才有英雄的城！', paragraph.replace('river', 'lake'), '', '武汉的声音：有英勇的你才有英雄的城！-新华网'].join('\n')
    expect(read(text).title).toBe('武汉的声音：有英勇的你才有英雄的城！')
  })

  it('is not read from a paragraph', () => {
    expect(read(`${paragraph}\n\n${paragraph.replace('river', 'lake')}`).title).toBeNull()
  })
})

describe('title, of a page of one line', () => {
  it('is read from a page title, be it a question', () => {
    expect(read('Which clock in the harbour is the one that is really worth a visit? - Help - Skerrow Forum').title).toBe('Which clock in the harbour is the one that is really worth a visit?')
  })

  it('is not read from a line that may be the text', () => {
    expect(read('Weirside 2 - Skerrow 1').title).toBeNull()
    expect(read('Harbour votes for wider quays').title).toBeNull()
  })
})

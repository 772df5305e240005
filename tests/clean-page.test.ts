import {describe, expect, it} from 'vitest'
import {clean, defineCleaner} from '../src/index.js'
import {matchDateline} from '../src/cleaners/dateline.js'
import {pageOfLines} from './support/page.js'
import {prose} from './support/shapes.js'

const paragraph = prose.repeat(3)

/** Another one, as long. */
const second = paragraph.replaceAll('river', 'stream')

describe('cleaning again and again', () => {
  const everFirst = defineCleaner({
    id: 'ever-first',
    kind: 'boilerplate',
    description: 'The first line, whatever it is',
    detect: (page, report) => page.lines.count > 1 && report(0, {reason: 'the first line', confidence: 1})
  })

  it('leaves a page alone that comes to no end, and says so', () => {
    const text = `${paragraph}\n`.repeat(2000)
    expect(clean(text, {rules: [everFirst]})).toMatchObject({text, removals: [], fallback: true})
  })

  it('goes on to the end where the page is short', () => {
    const paragraphs = Array.from({length: 30}, (_, index) => paragraph.replaceAll('two metres', `${index + 2} metres`))
    const {text, fallback} = clean(paragraphs.join('\n'), {rules: [everFirst]})
    expect([text.trim(), fallback]).toEqual([paragraphs.at(-1)!.trim(), false])
  })

  it.each([
    ['on end', ['Opal Mouse Two: the lightest that money buys', 'Tern Click Eight: wireless for little money', 'Heron Glide Mini: made for smaller hands', 'Plover Pro: the old one born again']],
    ['each twice', ['Threat Finder: stops what the others miss', 'Threat Finder: stops what the others miss', 'Patch Keeper: mends what is broken first', 'Patch Keeper: mends what is broken first', 'Case Folder: everything in one place', 'Case Folder: everything in one place']]
  ])('takes none of the headings of a list for the title: %s', (_name, headings) => {
    const text = [...headings, paragraph, second].join('\n')
    expect(clean(text).text).toBe(text)
  })
})

describe('a date line', () => {
  it('is of the text where it says more than the date and no frame shows', () => {
    const text = `River Works Department (contributors)\n\nApril 2024 (document history)\n\n${paragraph}\n\n${second}`
    expect(clean(text).text).toBe(text)
  })

  it('goes where it holds the date only', () => {
    expect(clean(`The river is rising again\n\nApril 3, 2024\n\n${paragraph}\n\n${second}`).text).toBe(`${paragraph.trim()}\n\n${second.trim()}`)
  })
})

describe('a dateline', () => {
  it.each([
    ['MOSCOW, Feb 5 (IANS): The river rose.', 'MOSCOW'],
    ['MOSCOW, FEB 5 (IANS): The river rose.', 'MOSCOW'],
    ['Frankfurt/Main (dpa) - The river rose.', 'Frankfurt/Main'],
    ['LONDON (Reuters) - The river rose.', 'LONDON']
  ])('is read: %s', (line, place) => {
    expect(matchDateline(pageOfLines(line), 0)?.place).toBe(place)
  })

  it.each(['Police in the harbour (Reuters) - The river rose.', 'moscow, Feb 5 (IANS): The river rose.', 'Rising waters, may 5: the river rose.'])('has no small words in its place: %s', (line) => {
    expect(matchDateline(pageOfLines(line), 0)).toBeUndefined()
  })
})

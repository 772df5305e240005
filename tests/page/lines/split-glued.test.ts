import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/index.js'
import {splitGlued} from '../../../src/page/lines/split-glued.js'
import {splitLines} from '../../../src/page/lines/split-lines.js'
import {anyString, pageLike} from '../../support/arbitraries.js'

function split(text: string): string[] {
  const {count, start, end} = splitGlued(text, splitLines(text))
  return Array.from({length: count}, (_, line) => text.slice(start[line], end[line]))
}

const first = 'The old ferry went back into the water on Monday, after two winters on the slip behind the boat house.'
const second = 'Nobody in the village had thought that the planks would hold, said the man who caulked them.'

describe('a line whose elements were strung together', () => {
  it('is parted where a sentence or a heading runs into a capital', () => {
    expect(split(`Ferry is back in serviceBy Ada Brook${first}${second}More about boatsThe weather`)).toEqual([
      'Ferry is back in service',
      'By Ada Brook',
      first,
      second,
      'More about boats',
      'The weather'
    ])
  })

  it('is parted where the entries of a menu run into each other', () => {
    const menu = ['Skip to content', 'Boats for hire', 'Prices and times', 'Rules of the harbour', 'Find a berth', 'Who we are', 'Write a letter']
    expect(split(menu.join('').repeat(3))).toEqual([...menu, ...menu, ...menu])
  })

  it.each([
    ['a short line', 'Boats for hirePrices and timesRules of the harbourFind a berthWho we are'],
    ['names with capitals within', `The firm left YouTube for TikTok, then LinkedIn and WordPress. ${first} ${second} ${first}`],
    ['initials and Scottish names', `J.Smith, A.McAdam, U.S.Army, e.g.This iPhone of O’Hara. ${first} ${second} ${first}`],
    ['the code of a program', 'const setName = useState(0); const getUser = loadUser(); fetchUser(userName).then(showName).catch(logError); return renderPage(setName, getUser, userName, showName);'.repeat(2)],
    ['identifiers of a library', `${first} Use System.Text.Json and django.forms.ModelForm, or Alyio.Extensions.Http.Logging instead of them. ${second}`],
    ['two sentences without a space', `${first}${second} ${first} ${second}`]
  ])('stays whole where it is %s', (_, text) => {
    expect(split(text)).toEqual([text])
  })

  it('keeps the lines beside it', () => {
    const third = first.replace('house', 'shed')
    const text = `Harbour news\n\n${first}${second}${third}${second}\nThe end`
    const {blanksBefore, glued} = splitGlued(text, splitLines(text))
    expect(split(text)).toEqual(['Harbour news', first, second, third, second, 'The end'])
    expect([...blanksBefore]).toEqual([0, 1, 0, 0, 0, 0])
    expect(glued).toBe(true)
  })

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, pageLike), (text) => {
        const glued = text.replace(/\s+/gu, '').repeat(4)
        const {count, start, end} = splitLines(glued)
        const lines = Array.from({length: count}, (_, line) => glued.slice(start[line], end[line]))
        expect(split(glued).join('')).toBe(lines.join(''))
      })
    )
  })

  it('is cleaned', () => {
    const menu = ['Skip to content', 'Home', 'News and notices', 'Boats for hire', 'Prices and times', 'Find a berth', 'About us', 'Contact us', 'Log in'].join('')
    const foot = ['Share this article', 'Related articles', 'Lights on the pier go out', 'Net menders win a prize', 'Privacy policy', 'Terms of use', 'All rights reserved'].join('')
    const {text} = clean(`${menu}Ferry is back in service${first}${second}${first.replace('Monday', 'Tuesday')}${second.replace('planks', 'ropes')}${foot}\n`)
    expect(text).toContain(second)
    expect(text).not.toContain('Find a berth')
    expect(text).not.toContain('Privacy policy')
  })
})

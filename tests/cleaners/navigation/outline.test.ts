import {describe, expect, it} from 'vitest'
import {findOutlines} from '../../../src/cleaners/navigation/outline.js'
import {pageOfLines} from '../../support/page.js'

const head = ['Skip to content', 'Menu', 'Home', 'Shop', 'Log in', 'Search']
const foot = ['Privacy policy', 'Terms of use', 'Contact us', '© 2021 Rush & Willow. All rights reserved.']
const headings = ['Which wood to cut', 'How the frame is woven', 'What the skin is made of', 'Where to paddle it first']
const paragraph = 'Willow is cut in the winter, when the sap is down, and it is used in the same week. Hazel will do where there is no willow, but it does not forgive a bend that is made too fast for it.'

/** What of a page with a list above its sections is found. */
function find(entries: readonly string[], {lead = 'Coracles', sections = headings}: {lead?: string; sections?: readonly string[]} = {}): string[] {
  const page = pageOfLines(...head, lead, ...entries, ...sections.flatMap((section) => [section, paragraph]), ...foot)
  return findOutlines(page).map((line) => page.lineText(line))
}

describe('findOutlines', () => {
  it('finds a list of the headings of the sections below', () => {
    expect(find(headings)).toEqual(headings)
  })

  it('finds it with an entry that has no section', () => {
    const entries = [...headings.slice(0, 2), 'A word on hazel', ...headings.slice(2)]
    expect(find(entries)).toEqual(entries)
  })

  it('finds it where an entry stands as the heading of two sections', () => {
    const entries = [...headings, 'How the frame is woven']
    expect(find(entries, {sections: entries})).toEqual(entries)
  })

  it('leaves a list that a sentence leads to', () => {
    expect(find(headings, {lead: 'These are the questions that we were asked:'})).toEqual([])
    expect(find(headings, {lead: paragraph})).toEqual([])
  })

  it('leaves a list in another order, one of three, and one whose entries say more', () => {
    expect(find([...headings].reverse())).toEqual([])
    expect(find(headings.slice(0, 3))).toEqual([])
    const picks = headings.map((heading) => `${heading} - Best for a wet spring`)
    expect(find(picks, {sections: picks})).toEqual([])
  })

  it('leaves a menu that the foot of the page repeats', () => {
    const page = pageOfLines(...head, ...headings, paragraph, paragraph, paragraph, paragraph, ...headings, ...foot)
    expect(findOutlines(page)).toEqual([])
  })
})

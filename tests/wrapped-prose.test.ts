import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {wrap} from '../bench/wrap.js'
import {clean} from '../src/index.js'

// Every text of `fixtures/prose`, broken at a column, as mail and text browsers
// have it: the rules must not take the halves of its sentences for labels.

const folder = new URL('../fixtures/prose/', import.meta.url)
const texts = readdirSync(folder).map((name) => readFileSync(new URL(`${name}/expected.txt`, folder), 'utf8'))

describe.each([72, 78])('texts that were broken at column %i', (columns) => {
  it('keep their words', () => {
    const shares = texts.map((text) => {
      const source = wrap(text, columns)
      return clean(source).text.replaceAll(/\s/gu, '').length / source.replaceAll(/\s/gu, '').length
    })
    expect(shares.filter((share) => share < 1).length).toBeLessThanOrEqual(5)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.998)
  })
})

describe('a page that was broken at a column', () => {
  const article = 'The ferry to Holm went back into the water on Monday, after two winters on the slip behind the boat house, and the people who had said that it would never float again stood on the quay and said that it would not float for long.'
  const more = article.replace('ferry', 'pilot boat').replace('Monday', 'Tuesday')
  const promo = 'READ MORE: The oaks of the glebe, and what the great storm left of them'
  const page = wrap(['Home', 'News', 'Sport', 'Log in', article, promo, more, article.replace('Holm', 'Ness'), 'Privacy policy', 'Terms of use', '© 2021 Holm Ferries. All rights reserved.'].join('\n'), 72)

  it('loses a promo of two lines as one, and keeps how its paragraphs were broken', () => {
    const {text, removals} = clean(page)
    expect(text.split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' '))).toEqual([article, more, article.replace('Holm', 'Ness')])
    expect(text).toContain('\n')
    const cut = removals.find(({kind}) => kind === 'related')!
    expect(cut.text).toBe(page.slice(cut.start, cut.end))
    expect(cut.text.replaceAll('\n', ' ')).toBe(promo)
  })

  it('keeps what must stay, whether it is given as a line or as it is broken', () => {
    for (const keep of ['READ MORE', promo.slice(0, 80), /left of them/u, (line: string) => line === promo, (line: string) => line.startsWith('READ MORE')]) {
      expect(clean(page, {keep}).text.replaceAll('\n', ' ')).toContain(promo)
    }
  })

  it('gives metadata on one line', () => {
    const title = 'A ferry that would not float, and the people who stood on the quay and waited for it to sink'
    const {metadata} = clean(`${wrap(title, 72)}\n\nBy Ada Brook\n\n${page}`)
    expect(metadata.title).toBe(title)
    expect(metadata.authors).toEqual(['Ada Brook'])
  })
})

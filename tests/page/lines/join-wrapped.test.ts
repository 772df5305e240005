import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {wrap} from '../../../bench/wrap.js'
import {joinWrapped} from '../../../src/page/lines/join-wrapped.js'
import {isLineEnding, splitLines} from '../../../src/page/lines/split-lines.js'
import {anyString, parameters, wrappedPage} from '../../support/arbitraries.js'

function read(source: string): string[] {
  const {text, bounds} = joinWrapped(source, splitLines(source))
  return Array.from({length: bounds.count}, (_, line) => text.slice(bounds.start[line], bounds.end[line]))
}

const paragraphs = [
  'The ferry to Holm went back into the water on Monday, after two winters on the slip behind the boat house, and the people who had said that it would never float again stood on the quay and said that it would not float for long.',
  'Nobody had asked the planks. They were cut from the oaks on the glebe in the year of the great storm, and have been wet for most of their lives; it is the dry that they mind, and the two winters had opened the seams wide enough for a knife.',
  'So they were caulked again, with oakum that a man of eighty picked in his kitchen from old rope, and on the second tide she took up and was tight.'
]

describe('joinWrapped', () => {
  it.each([66, 72, 78, 96])('joins paragraphs that were broken at column %i', (columns) => {
    expect(read(wrap(paragraphs.join('\n'), columns))).toEqual(paragraphs)
  })

  it('leaves the lines between them: menus, headings, lists', () => {
    const lines = ['Home', 'Timetables', 'A ferry that would not float', ...paragraphs, '* by the north quay', '* by the slip, where the old boat house stood before the storm took it', 'Write to us']
    expect(read(wrap(lines.join('\n'), 78))).toEqual(lines)
  })

  it('joins what an indented line or another line ending goes on with', () => {
    const [first, second] = wrap(paragraphs.join('\n'), 72).split('\n\n', 2) as [string, string]
    expect(read(`${wrap(paragraphs.join('\n'), 72)}\n\n${first.replaceAll('\n', '\r\n')}\n\n* ${second.replaceAll('\n', '\n  ')}`).slice(3).map((line) => line.replace(/ +/gu, ' '))).toEqual([paragraphs[0], `* ${paragraphs[1]}`])
  })

  it('parts paragraphs without a blank line between them where a sentence ends', () => {
    const source = wrap([...paragraphs, ...paragraphs].join('\n'), 72).replaceAll('\n\n', '\n')
    expect(read(source)).toHaveLength(6)
  })

  const verse = ['The boats go out at a quarter to four,', 'with a lamp in the bow and a cat on the floor,', 'and a woman who stands at the half-open door,', 'and counts what she counted the evening before.']
  const headlines = Array.from({length: 12}, (_, number) => `Ferry number ${number} is back in the water after two winters on the slip`)
  const code = Array.from({length: 12}, (_, number) => `const seam${number} = caulk(planks.filter((plank) => plank.age > ${number}))`)
  it.each([
    ['verses', [...verse, ...verse, ...verse]],
    ['a list of headlines', headlines],
    ['code', code],
    ['rows of a table', Array.from({length: 12}, (_, number) => `| ${number} | a knot in the plank, found on the north side of the slip | oak |`)],
    ['paragraphs that are not broken', paragraphs],
    ['paragraphs that are broken at their links', ['The ferry to Holm went back into the water on', 'Monday', ', after two winters on the slip behind the', 'boat house', ', and the people who had said that it would never float again stood on the quay.']]
  ])('leaves %s', (_, lines) => {
    expect(read(lines.join('\n'))).toEqual(lines)
  })

  it('changes nothing but line endings into spaces', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, wrappedPage), (source) => {
        const {text} = joinWrapped(source, splitLines(source))
        expect(text).toHaveLength(source.length)
        for (let at = 0; at < source.length; at++) {
          if (text[at] !== source[at]) expect([text[at], isLineEnding(source.charCodeAt(at)) || /\s/u.test(source[at]!)]).toEqual([' ', true])
        }
      }),
      parameters(200)
    )
  })
})

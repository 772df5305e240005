import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/index.js'
import {evenSpacing} from '../../../src/page/lines/even-spacing.js'
import {splitLines} from '../../../src/page/lines/split-lines.js'

function blanks(text: string): number[] {
  return [...evenSpacing(splitLines(text)).blanksBefore]
}

describe('evenSpacing', () => {
  it('leaves out the blank line that stands before every line', () => {
    expect(blanks('a\n\nb\n\nc\n\n\nd\n\ne')).toEqual([0, 0, 0, 1, 0])
  })

  it('leaves blank lines that stand before some lines', () => {
    expect(blanks('a\n\nb\nc\n\nd\n\ne')).toEqual([0, 1, 0, 1, 1])
    expect(blanks('a\n\nb\n\nc')).toEqual([0, 1, 1])
  })
})

describe('a page with a blank line between all lines', () => {
  const body = ['The river rose by two metres in the night, and all of the people left the valley.', 'It fell again in the morning, and they came back to find their boats in the trees.']
  const page = ['Home', 'News', 'Sport', 'Log in', ...body, 'Share this', 'Privacy policy', 'Terms of use', '© 2021 The Valley. All rights reserved.']

  it('is cleaned like one without, and keeps its blank lines', () => {
    expect(clean(page.join('\n')).text).toBe(body.join('\n'))
    expect(clean(page.join('\n\n')).text).toBe(body.join('\n\n'))
    expect(clean([body[0], ...page.slice(6, 7), body[1], ...page.slice(7)].join('\n\n')).text).toBe(body.join('\n\n'))
  })
})

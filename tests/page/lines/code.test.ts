import {describe, expect, it} from 'vitest'
import {isCode} from '../../../src/page/lines/code.js'
import {pageOfLines} from '../../support/page.js'

const code = ['"Tags": [{', '"previous": null,', 'tag := language.Make(name)', 'images: string[];', 'if (port == undefined) {', 'share();', 'const names = list.map(name => name.trim())']
const text = ['Share this', 'Comments (3)', 'READ MORE: The tide at Holm', 'Tags: harbour, tide;', '“Previous”: the word that nobody reads', 'Log in (or register)', 'Menu ::', 'Advertisement;']

describe('isCode', () => {
  const is = (value: string): boolean => {
    const page = pageOfLines(value)
    return isCode(page.text, page.lines, 0)
  }

  it.each(code)('tells %s', (value) => expect(is(value)).toBe(true))
  it.each(text)('leaves %s', (value) => expect(is(value)).toBe(false))
  it('leaves a sentence that speaks of code', () => {
    expect(is('Whoever writes `share();` at the end of the line should know that nobody on the other side listens any more, and has not for years')).toBe(false)
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isLineEnding, isSpace, splitLines} from '../../../src/page/lines/split-lines.js'
import {anyString, parameters} from '../../support/arbitraries.js'
import {plainLines} from '../../support/page.js'

describe('splitLines', () => {
  it('finds no lines in nothing and in white space', () => {
    for (const text of ['', ' ', '\n', ' \t\r\n\u00A0\n\uFEFF']) expect(lines(text)).toEqual([])
  })

  it('leaves blank lines and white space at both ends out', () => {
    expect(lines('\n  a b \n\n \n\tc')).toEqual(['a b', 'c'])
    expect([...splitLines('\n  a b \n\n \n\tc').blanksBefore]).toEqual([1, 2])
  })

  it.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR LF', '\r\n'],
    ['form feed', '\f'],
    ['vertical tab', '\v'],
    ['NEL', '\u0085'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029']
  ])('ends lines at %s', (_name, ending) => {
    expect(lines(`a${ending}b`)).toEqual(['a', 'b'])
    expect([...splitLines(`a${ending}${ending}b`).blanksBefore]).toEqual([0, 1])
  })

  it('takes CR LF for one ending and LF CR for two', () => {
    expect([...splitLines('a\r\nb').blanksBefore]).toEqual([0, 0])
    expect([...splitLines('a\n\rb').blanksBefore]).toEqual([0, 1])
  })

  it('holds many more short lines than it made room for', () => {
    const {count, start, end} = splitLines('a\n'.repeat(10_000))
    expect([count, start.length, end.length, start[9999], end[9999]]).toEqual([10_000, 10_000, 10_000, 19_998, 19_999])
  })

  it('finds what the plainest way finds', () => {
    fc.assert(fc.property(anyString, (text) => {
      expect(lines(text)).toEqual(plainLines(text).map(bare).filter((line) => line !== ''))
    }), parameters(1000))
  })
})

describe('isSpace', () => {
  it('holds for all that JavaScript trims, and for characters without width that part words', () => {
    for (let code = 0; code <= 0xff_ff; code++) {
      const character = String.fromCharCode(code)
      const expected = character.trim() === '' || '\u0085\u200B\u2060'.includes(character)
      if (isSpace(code) !== expected) expect.fail(code.toString(16))
      if (isLineEnding(code) && !isSpace(code)) expect.fail(`${code.toString(16)} ends a line and is no white space`)
    }
  })
})

function lines(text: string): string[] {
  const {count, start, end} = splitLines(text)
  return Array.from({length: count}, (_, line) => text.slice(start[line], end[line]))
}

function bare(line: string): string {
  return line.replaceAll(/^[\s\u0085\u200B\u2060]+|[\s\u0085\u200B\u2060]+$/gu, '')
}

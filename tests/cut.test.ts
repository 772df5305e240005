import {describe, expect, it} from 'vitest'
import {cut} from '../src/cut.js'
import {parsePage} from '../src/page/page.js'
import {applyRemovals} from '../src/removals.js'
import {find} from './support/page.js'

describe('cut', () => {
  it.each([
    // What, the page, what goes, what stays.
    ['nothing, so white space stays', 'a  \n\n\n\nb \n', [], 'a  \n\n\n\nb \n'],
    ['a line between lines', 'a\nX\nb', ['X'], 'a\nb'],
    ['a line between paragraphs', 'a\n\nX\n\nb', ['X'], 'a\n\nb'],
    ['a line with a blank line above it only', 'a\n\nX\nb', ['X'], 'a\n\nb'],
    ['a line with a blank line below it only', 'a\nX\n\nb', ['X'], 'a\n\nb'],
    ['lines in a row', 'a\nX\nY\nb', ['X', 'Y'], 'a\nb'],
    ['the first line', 'X\n\na\nb\n', ['X'], 'a\nb\n'],
    ['the last line', 'a\nb\n\nX\n', ['X'], 'a\nb'],
    ['the first line, indented, before an indented one', '  X\n  a', ['X'], '  a'],
    ['a line before an indented one', 'a\n  X\n    b', ['X'], 'a\n    b'],
    ['the start of a line', 'X a', ['X'], 'a'],
    ['the start of a second line', 'a\nX b', ['X'], 'a\nb'],
    ['the end of a line', 'a X\nb', ['X'], 'a\nb'],
    ['the end of the last line', 'a X', ['X'], 'a'],
    ['the middle of a line', 'a X b', ['X'], 'a b'],
    ['the middle of a line with much white space', 'a  \t X \t b', ['X'], 'a b'],
    ['the middle of a word', 'aXb', ['X'], 'ab'],
    ['a word glued to the one before it', 'aX b', ['X'], 'a b'],
    ['a word glued to the one after it', 'a Xb', ['X'], 'a b'],
    ['two in a line', 'a X b Y c', ['X', 'Y'], 'a b c'],
    ['two side by side', 'a XY b', ['X', 'Y'], 'a b'],
    ['two with a space between them', 'a X Y b', ['X', 'Y'], 'a b'],
    ['everything', ' X\n\n Y ', ['X', 'Y'], ''],
    ['a line between CR LF', 'a\r\nX\r\nb\r\n', ['X'], 'a\r\nb\r\n'],
    ['a line between CR LF and a blank one', 'a\r\n\r\nX\r\n\r\nb', ['X'], 'a\r\n\r\nb'],
    ['a line between CR', 'a\rX\rb', ['X'], 'a\rb'],
    ['a line between line separators', 'a\u2028X\u2028b', ['X'], 'a\u2028b']
  ])('%s', (_name, text, noise, expected) => {
    const page = parsePage(text)
    const removals = cut(page, noise.map((one) => find(page, one)))
    expect(applyRemovals(text, removals)).toBe(expected)
  })

  it('tidies white space around its cuts only where it cut', () => {
    // A blank-line run far from any cut is tidied too, for a page that is cut is laid out anew.
    const page = parsePage('X\na\n\n\n\nb')
    expect(applyRemovals(page.text, cut(page, [find(page, 'X')]))).toBe('a\n\nb')
  })

  it('says of each removal what and why, and calls white space by its name', () => {
    const page = parsePage('a\nX\nb')
    expect(cut(page, [find(page, 'X', {kind: 'share', rule: 'mine', reason: 'because', confidence: 0.7})])).toEqual([
      {start: 2, end: 3, kind: 'share', rule: 'mine', reason: 'because', confidence: 0.7, text: 'X'},
      {start: 3, end: 4, kind: 'whitespace', rule: 'whitespace', reason: expect.stringMatching(/./u) as string, confidence: 1, text: '\n'}
    ])
  })
})

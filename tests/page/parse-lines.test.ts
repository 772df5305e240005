import fc from 'fast-check'
import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {location} from 'vfile-location'
import {describe, expect, it} from 'vitest'
import {splitLines} from '../../src/page/lines/split-lines.js'
import {parseLines} from '../../src/page/parse-lines.js'
import {anyString, pageLike, parameters} from '../support/arbitraries.js'

describe('parseLines', () => {
  it('makes a paragraph of each line and keeps the white space between them', () => {
    const tree = parse(' a b\r\n\r\nc\n')
    expect(tree.children.map((child) => [child.type, toString(child)])).toEqual([
      ['WhiteSpaceNode', ' '],
      ['ParagraphNode', 'a b'],
      ['WhiteSpaceNode', '\r\n\r\n'],
      ['ParagraphNode', 'c'],
      ['WhiteSpaceNode', '\n']
    ])
    expect(tree.children[3]!.position).toEqual({
      start: {line: 3, column: 1, offset: 8},
      end: {line: 3, column: 2, offset: 9}
    })
  })

  it('makes an empty root of an empty text', () => {
    expect(parse('')).toEqual({
      type: 'RootNode',
      children: [],
      position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
    })
  })

  it('loses nothing, and counts lines and columns as vfile does', () => {
    fc.assert(fc.property(fc.oneof(anyString, pageLike), (text) => {
      const tree = parse(text)
      expect(toString(tree)).toBe(text)
      const places = location(text)
      for (const child of tree.children) {
        const {start, end} = child.position!
        expect(text.slice(start.offset, end.offset)).toBe(toString(child))
        expect(start).toEqual(places.toPoint(start.offset))
        expect(end).toEqual(places.toPoint(end.offset))
      }
    }), parameters(300))
  })
})

function parse(text: string): Root {
  return parseLines(text, splitLines(text))
}

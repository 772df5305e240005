import fc from 'fast-check'
import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {cutTree} from '../src/cut-tree.js'
import {parsePage} from '../src/page/page.js'
import {applyRemovals} from '../src/removals.js'
import {anyString, pageLike, parameters} from './support/arbitraries.js'

const english = unified().use(retextEnglish).freeze()

describe('cutTree', () => {
  it('shortens text, drops what is left empty and keeps positions', () => {
    const tree = parsePage('one two\nthree').tree
    const rest = cutTree(tree, [{start: 3, end: 13}])
    expect(toString(rest)).toBe('one')
    expect(rest.children.map(({type}) => type)).toEqual(['ParagraphNode'])
    expect(rest.children[0]!.position!.end.offset).toBe(7)
  })

  it('changes nothing in the tree it is given', () => {
    const tree = english.parse('The river rose. It fell.')
    const before = structuredClone(tree)
    cutTree(tree, [{start: 2, end: 20}])
    expect(tree).toEqual(before)
  })

  it('leaves an empty root of a tree that is cut whole', () => {
    expect(cutTree(english.parse('One. Two.'), [{start: 0, end: 9}])).toMatchObject({type: 'RootNode', children: []})
  })

  it('takes the tree of an empty text', () => {
    expect(cutTree(parsePage('').tree, [])).toMatchObject({type: 'RootNode', children: []})
    // parse-latin gives no position to it.
    expect(cutTree(english.parse(''), [])).toMatchObject({type: 'RootNode', children: []})
  })

  it.each<[string, (text: string) => Root]>([
    ['lines', (text) => parsePage(text).tree],
    ['sentences', (text) => english.parse(text)]
  ])('has the text without the removals, for trees of %s', (_name, parse) => {
    fc.assert(fc.property(fc.oneof(anyString, pageLike.map((text) => text.slice(0, 400))), fc.uniqueArray(fc.nat(400)), (text, bounds) => {
      const removals = pairs(bounds.filter((bound) => bound <= text.length))
      if (text !== '') expect(toString(cutTree(parse(text), removals))).toBe(applyRemovals(text, removals))
    }), parameters(150))
  })
})

function pairs(bounds: number[]): {start: number; end: number}[] {
  const sorted = bounds.sort((a, b) => a - b)
  return sorted.flatMap((start, index) => (index % 2 === 0 && index + 1 < sorted.length ? [{start, end: sorted[index + 1]!}] : []))
}

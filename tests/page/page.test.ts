import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {describe, expect, it} from 'vitest'
import {applyRemovals, clean} from '../../src/index.js'
import type {LineTable} from '../../src/page/lines/line-table.js'
import {parsePage, reparsePage, type Page} from '../../src/page/page.js'
import {longestSentenceLine, longestSentencePage} from '../../src/page/sentences.js'
import {anyString, flatPage, pageLike, parameters} from '../support/arbitraries.js'
import {pageOfLines} from '../support/page.js'

describe('a page', () => {
  it('gives lines without the white space at their ends', () => {
    const page = parsePage('  a b \r\n\n\tc\n')
    expect([page.lineText(0), page.lineText(1), page.lines.count]).toEqual(['a b', 'c', 2])
  })

  it('has nothing on lines that are not there', () => {
    const page = pageOfLines('Share this', 'The river rose.')
    for (const line of [-1, 2]) {
      expect([page.lineText(line), page.sentences(line), page.isLabel(line, 'share'), page.isHeading(line, 'share'), page.matchPattern(line, 'share')]).toEqual(['', [], false, false, undefined])
    }
  })

  it('tells labels, headings and phrasings by kind', () => {
    const page = pageOfLines('Share this', 'Related articles', 'Click here to read more about the river', 'The river rose.')
    expect(page.isLabel(0, 'share')).toBe(true)
    expect(page.isLabel(0, 'related')).toBe(false)
    expect(page.isHeading(1, 'related')).toBe(true)
    expect(page.isHeading(1, 'share')).toBe(false)
    expect(page.matchPattern(2, 'related')).toBeDefined()
    expect(page.matchPattern(3, 'related')).toBeUndefined()
    expect([page.labelled, page.phrased.includes(2), page.phrased.includes(3)]).toEqual([[0, 1], true, false])
  })
})

describe('a page that is read again after a cut', () => {
  it('is the same as one that is read anew', () => {
    fc.assert(fc.property(fc.oneof(pageLike, flatPage), fc.boolean(), (text, halve) => {
      const page = parsePage(text)
      const {removals} = halve ? {removals: halves(text)} : clean(text)
      const rest = applyRemovals(text, removals)
      const again = reparsePage(rest, page, removals)
      const anew = parsePage(rest)
      expect(withoutRoom(again.lines)).toEqual(withoutRoom(anew.lines))
      expect(again.survey).toEqual(anew.survey)
      for (const line of anew.phrased) for (const kind of ['related', 'byline', 'legal'] as const) expect(again.matchPattern(line, kind)).toBe(anew.matchPattern(line, kind))
    }), parameters(200))
  })

  /** The lines without the room that is left behind their cues and hashes. */
  function withoutRoom(lines: LineTable): LineTable {
    return {...lines, cues: lines.cues.slice(0, lines.cuesFrom.at(-1)), hashes: lines.hashes.slice(0, lines.hashesFrom.at(-1))}
  }

  /** The second half of every other line. */
  function halves(text: string): {start: number; end: number}[] {
    const {count, start, end} = parsePage(text).lines
    const spans: {start: number; end: number}[] = []
    for (let line = 0; line < count; line += 2) {
      const middle = (start[line]! + end[line]! + 1) >> 1
      if (middle < end[line]!) spans.push({start: middle, end: end[line]!})
    }

    return spans
  }
})

describe('sentences', () => {
  it('have the offsets of the page', () => {
    const page = pageOfLines('A title', '  The river rose. It fell again!  ', 'No more.')
    expect(page.sentences(1).map(({start, end}) => page.text.slice(start, end))).toEqual(['The river rose.', 'It fell again!'])
    expect(page.sentences(0).map(({start, end}) => page.text.slice(start, end))).toEqual(['A title'])
  })

  it('are worked out once', () => {
    const page = pageOfLines('The river rose. It fell again!')
    expect(page.sentences(0)).toBe(page.sentences(0))
  })

  it('expand their line in the tree, and no other', () => {
    const page = pageOfLines('The river rose. It fell.', 'The end.')
    expect(page.tree.children.map(({type}) => type)).toEqual(['ParagraphNode', 'WhiteSpaceNode', 'ParagraphNode'])
    page.sentences(0)
    expect(page.tree.children.map((child) => ('children' in child ? child.children.map(({type}) => type) : []))).toEqual([
      ['SentenceNode', 'WhiteSpaceNode', 'SentenceNode'],
      [],
      ['SourceNode']
    ])
  })

  it('are not asked for of a line that is too long', () => {
    const sentence = 'The river rose. '
    const line = sentence.repeat(Math.floor(longestSentenceLine / sentence.length) + 1)
    // A second line, for one that is alone is taken apart as flat.
    const page = (first: string): Page => parsePage(`${first}\n${line}`)
    expect(page(line).sentences(0)).toEqual([])
    expect(page(line.slice(0, longestSentenceLine)).sentences(0).length).toBeGreaterThan(0)
  })

  it('are not asked for beyond the budget of a page, but known ones stay known', () => {
    const line = 'The river rose. '.repeat(200)
    const page = parsePage(`${line}\n`.repeat(40))
    let parsed = 0
    for (let at = 0; at < page.lines.count; at++) if (page.sentences(at).length > 0) parsed++
    expect(parsed).toBe(Math.floor(longestSentencePage / (line.length - 1)))
    expect(page.sentences(0).length).toBe(200)
    expect(page.sentences(39)).toEqual([])
  })

  it('leave a valid tree that loses nothing', () => {
    fc.assert(fc.property(fc.oneof(anyString, pageLike.map((text) => text.slice(0, 600))), fc.nat(), (text, from) => {
      const page = parsePage(text)
      expect(toString(page.tree)).toBe(text)
      checkNode(text, page.tree)
      for (let line = from % 3; line < page.lines.count; line += 3) {
        for (const {start, end} of page.sentences(line)) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(page.lines.start[line]!)
          expect(end).toBeLessThanOrEqual(page.lines.end[line]!)
        }
      }

      expect(toString(page.tree)).toBe(text)
      checkNode(text, page.tree)
    }), parameters(150))
  })
})

const childTypes: Record<string, RegExp> = {
  RootNode: /^(?:Paragraph|WhiteSpace|Source)Node$/u,
  ParagraphNode: /^(?:Sentence|WhiteSpace|Source)Node$/u,
  SentenceNode: /^(?:Word|Punctuation|Symbol|WhiteSpace|Source)Node$/u,
  WordNode: /^(?:Text|Punctuation|Symbol|Source)Node$/u
}

/** A node of nlcst: the right children, positions that slice back to its text. */
function checkNode(text: string, node: Nodes): void {
  const {start, end} = node.position!
  const slice = text.slice(start.offset, end.offset)
  if (slice !== toString(node)) expect.fail(`${node.type} at ${start.offset} is ${JSON.stringify(toString(node))}, the text has ${JSON.stringify(slice)}`)
  if (!('children' in node)) return
  for (const child of node.children) {
    if (!childTypes[node.type]!.test(child.type)) expect.fail(`${child.type} in ${node.type}`)
    checkNode(text, child)
  }
}

import type {Paragraph, Root} from 'nlcst'
import type {Pattern} from '../data/vocabulary.js'
import {lexicon} from '../data/index.js'
import type {Span} from '../define-cleaner.js'
import type {Kind} from '../kinds.js'
import {bitOf} from './lexicon.js'
import {matchPatterns, noMatches, type LineMatches} from './match-patterns.js'
import {keptRows} from './kept-rows.js'
import {measureLines, type LineTable, type Measured} from './measure-lines.js'
import {parseLines} from './parse-lines.js'
import {longestSentenceLine, longestSentencePage, parseSentences, type Sentence} from './sentences.js'
import {splitLines} from './split-lines.js'
import {surveyPage, type Survey} from './survey.js'

/**
 * A page as cleaners and metadata extractors read it. Lines are numbered from 0
 * and hold more than white space: blank lines are only counted
 * (`lines.blanksBefore`).
 */
export interface Page {
  /** The whole text. All offsets point into it. */
  readonly text: string
  /** Numbers of each line. */
  readonly lines: LineTable
  /** What the whole page tells: where its body is, which lines are prose. */
  readonly survey: Survey
  /** The text of a line, white space at both ends left out. */
  lineText(line: number): string
  /** Whether the whole line is a known label of a kind of noise. */
  isLabel(line: number, kind: Kind): boolean
  /** Whether the whole line is a known heading of a block of a kind of noise. */
  isHeading(line: number, kind: Kind): boolean
  /** The lines that are a known label or heading of any kind, in order. */
  readonly labelled: readonly number[]
  /** The lines that a known phrasing of any kind matches, in order. */
  readonly phrased: readonly number[]
  /** The known phrasings that match the line. */
  matchesOf(line: number): LineMatches
  /** The first known phrasing of a kind that matches the line. */
  matchPattern(line: number, kind: Kind): Pattern | undefined
  /** The kinds that have a phrasing which matches the line: a bit each, as in `bitOf`. */
  matchedKinds(line: number): number
  /** The sentences of a line; none for a line over 4,000 characters, or on a page that has used up 40,000. */
  sentences(line: number): readonly Sentence[]
  /** The nlcst tree: paragraphs are lines. */
  readonly tree: Root
}

/** Read a text as a page. */
export function parsePage(text: string): Page {
  return createPage(text)
}

/**
 * Read what is left of a page after a cut. Lines that were not touched are not
 * measured and matched again.
 *
 * @param text The page's text without the removals.
 */
export function reparsePage(text: string, page: Page, removals: readonly Span[]): Page {
  const rows = keptRows(page.lines, removals)
  return createPage(text, {table: page.lines, rows, matchesOf: (row) => page.matchesOf(row)})
}

function createPage(text: string, known?: Measured & Pick<Page, 'matchesOf'>): Page {
  const bounds = splitLines(text)
  const lines = measureLines(text, bounds, lexicon, known)
  const matchesOf = new Array<LineMatches | undefined>(lines.count)
  const sentencesOf = new Map<number, readonly Sentence[]>()
  let tree: Root | undefined
  let survey: Survey | undefined
  let labelled: number[] | undefined
  let phrased: number[] | undefined
  let sentenceBudget = longestSentencePage

  const page: Page = {
    text,
    lines,
    lineText: (line) => text.slice(lines.start[line], lines.end[line]),
    isLabel: (line, kind) => (lines.labels[line]! & bitOf[kind]) !== 0,
    isHeading: (line, kind) => (lines.headings[line]! & bitOf[kind]) !== 0,
    matchesOf: matchLine,
    matchPattern: (line, kind) => matchLine(line).patterns[kind],
    matchedKinds: (line) => matchLine(line).kinds,
    sentences(line) {
      const known = sentencesOf.get(line)
      if (known) return known
      const value = page.lineText(line)
      if (value.length > longestSentenceLine || value.length > sentenceBudget) return []
      sentenceBudget -= value.length
      const paragraph = paragraphOf(page.tree, lines.start[line]!)
      const children = parseSentences(value, {
        ...paragraph.position!.start,
        offset: lines.start[line]!
      })
      paragraph.children = children
      const sentences = children
        .filter((child) => child.type === 'SentenceNode')
        .map((child) => ({
          start: child.position!.start.offset!,
          end: child.position!.end.offset!
        }))
      sentencesOf.set(line, sentences)
      return sentences
    },
    get labelled() {
      return (labelled ??= filterLines(lines.count, (line) => lines.labels[line] !== 0 || lines.headings[line] !== 0))
    },
    get phrased() {
      return (phrased ??= filterLines(lines.count, (line) => matchLine(line) !== noMatches))
    },
    get survey() {
      return (survey ??= surveyPage(page))
    },
    get tree() {
      return (tree ??= parseLines(text, lines))
    }
  }
  return page

  /** Match a line against every pattern whose cues it has, once. */
  function matchLine(line: number): LineMatches {
    const {cuesFrom} = lines
    const from = cuesFrom[line]!
    const to = cuesFrom[line + 1]!
    if (from === to || lines.end[line]! - lines.start[line]! > longestPatternLine) return noMatches
    const row = known ? known.rows[line]! : -1
    return (matchesOf[line] ??= row < 0 ? matchPatterns(page, line, from, to) : known!.matchesOf(row))
  }
}

function filterLines(count: number, test: (line: number) => boolean): number[] {
  const lines: number[] = []
  for (let line = 0; line < count; line++) if (test(line)) lines.push(line)
  return lines
}

/** No line longer than this, in characters, is matched against patterns. */
const longestPatternLine = 2000

/** The paragraph that begins at an offset; paragraphs are in order. */
function paragraphOf(tree: Root, offset: number): Paragraph {
  let low = 0
  let high = tree.children.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (tree.children[middle]!.position!.end.offset! <= offset) low = middle + 1
    else high = middle
  }

  return tree.children[low] as Paragraph
}

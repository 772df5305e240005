import type {Paragraph, ParagraphContent, Root} from 'nlcst'
import type {Pattern} from '../data/vocabulary.js'
import type {Span} from '../define-cleaner.js'
import type {Kind} from '../kinds.js'
import {guessLine, type Guess} from '../model/guess-line.js'
import type {Scores} from '../model/network.js'
import {readChances, scoreLines} from '../model/score-lines.js'
import {bitOf} from './lines/lexicon.js'
import type {LineTable} from './lines/line-table.js'
import {readLines, rereadLines, type Lines} from './lines/read-lines.js'
import {deferTree, parseLines} from './parse-lines.js'
import {expandParagraph, longestSentenceLine, longestSentencePage, parseSentences, type Sentence} from './sentences.js'
import {findContents} from './survey/contents.js'
import {findRepeats, type Repeats} from './survey/repeats.js'
import {surveyPage, type Survey} from './survey/survey.js'
import {findTitleLine} from './survey/title-line.js'

/**
 * A page as cleaners and metadata extractors read it. Lines are numbered from 0
 * and hold more than white space: blank lines are only counted
 * (`lines.blanksBefore`).
 */
export interface Page {
  /**
   * The whole text, as it is read. All offsets point into it, and into `source`, for both
   * are as long: spaces stand for those at which no line may be broken, and for the line
   * endings in a paragraph that was broken at a column.
   */
  readonly text: string
  /** The whole text, as it was given. */
  readonly source: string
  /** Numbers of each line. */
  readonly lines: LineTable
  /** What the whole page tells: where its body is, which lines are prose. */
  readonly survey: Survey
  /** The line that is the title, or -1: `survey.title`, or a heading above the body that is likely to be it. */
  readonly titleLine: number
  /** The lines of tables of contents, in order. */
  readonly contents: readonly number[]
  /** How often each line stands on the page again. */
  readonly repeats: Repeats
  /** The chance that the line model gives each line of being part of the article, 0 to 1. */
  readonly chances: Float64Array
  /** The lines that the model holds for the title, the byline and the line with the date. */
  readonly guesses: Guesses
  /** The text of a line, white space at both ends left out; empty for a line that is not there. */
  lineText(line: number): string
  /** Whether the whole line is a known label of a kind of noise. */
  isLabel(line: number, kind: Kind): boolean
  /** Whether the whole line is a known heading of a block of a kind of noise. */
  isHeading(line: number, kind: Kind): boolean
  /** The lines that are a known label or heading of any kind, in order. */
  readonly labelled: readonly number[]
  /** The lines that a known phrasing of any kind matches, in order. */
  readonly phrased: readonly number[]
  /** The first known phrasing of a kind that matches the line. */
  matchPattern(line: number, kind: Kind): Pattern | undefined
  /** The sentences of a line; none for a line over 4,000 characters, or on a page that has used up 40,000. */
  sentences(line: number): readonly Sentence[]
  /** The nlcst tree, built when its children are first asked for: paragraphs are lines. */
  readonly tree: Root
}

/** Lines of which a page has one each, or none, as the line model guesses them. */
export interface Guesses {
  readonly title: Guess
  readonly authors: Guess
  readonly date: Guess
}

/** Read a text as a page. */
export function parsePage(source: string): Page {
  return new ParsedPage(source, readLines(source))
}

/**
 * Read what is left of a page after a cut. Lines that were not touched are not
 * read again.
 *
 * @param source The page's text, as it was given, without the removals.
 */
export function reparsePage(source: string, page: Page, removals: readonly Span[]): Page {
  const known = {text: page.text, table: page.lines, patterns: (page as ParsedPage).patterns}
  return new ParsedPage(source, rereadLines(source, known, removals))
}

class ParsedPage implements Page {
  readonly text: string
  readonly source: string
  readonly lines: LineTable
  readonly patterns: Lines['patterns']
  #survey: Survey | undefined
  #titleLine: number | undefined
  #contents: readonly number[] | undefined
  #repeats: Repeats | undefined
  #scores: Scores | undefined
  #chances: Float64Array | undefined
  #guesses: Guesses | undefined
  #labelled: number[] | undefined
  #phrased: number[] | undefined
  /** The paragraphs of the tree, one a line, once it is built. */
  #paragraphs: Paragraph[] | undefined
  readonly tree: Root
  readonly #sentences = new Map<number, {sentences: Sentence[]; nodes: ParagraphContent[]}>()
  #sentenceBudget = longestSentencePage

  constructor(source: string, {text, table, patterns}: Lines) {
    this.source = source
    this.text = text
    this.lines = table
    this.patterns = patterns
    this.tree = deferTree(() => this.#buildTree())
  }

  lineText(line: number): string {
    // Nothing of a line that is not there, as beside the last: not the whole text.
    return this.text.slice(this.lines.start[line] ?? 0, this.lines.end[line] ?? 0)
  }

  isLabel(line: number, kind: Kind): boolean {
    return (this.lines.labels[line]! & bitOf[kind]) !== 0
  }

  isHeading(line: number, kind: Kind): boolean {
    return (this.lines.headings[line]! & bitOf[kind]) !== 0
  }

  matchPattern(line: number, kind: Kind): Pattern | undefined {
    if ((this.lines.matches[line]! & bitOf[kind]) === 0) return undefined
    return this.patterns.get(line)!.find((pattern) => pattern.kind === kind)
  }

  sentences(line: number): readonly Sentence[] {
    const known = this.#sentences.get(line)
    if (known) return known.sentences
    const value = this.source.slice(this.lines.start[line], this.lines.end[line])
    if (line < 0 || line >= this.lines.count || value.length > longestSentenceLine || value.length > this.#sentenceBudget) return []
    this.#sentenceBudget -= value.length
    const nodes = parseSentences(value)
    const origin = this.lines.start[line]!
    const sentences = nodes
      .filter(({type}) => type === 'SentenceNode')
      .map(({position}) => ({start: origin + position!.start.offset!, end: origin + position!.end.offset!}))
    this.#sentences.set(line, {sentences, nodes})
    if (this.#paragraphs) expandParagraph(this.#paragraphs[line]!, nodes)
    return sentences
  }

  get survey(): Survey {
    return (this.#survey ??= surveyPage(this))
  }

  get titleLine(): number {
    return (this.#titleLine ??= findTitleLine(this))
  }

  get contents(): readonly number[] {
    return (this.#contents ??= findContents(this))
  }

  get repeats(): Repeats {
    return (this.#repeats ??= findRepeats(this.lines.key))
  }

  get chances(): Float64Array {
    return (this.#chances ??= readChances((this.#scores ??= scoreLines(this))))
  }

  get guesses(): Guesses {
    if (!this.#guesses) {
      const {title, authors, date} = (this.#scores ??= scoreLines(this))
      this.#guesses = {title: guessLine(title), authors: guessLine(authors), date: guessLine(date)}
    }

    return this.#guesses
  }

  get labelled(): readonly number[] {
    const {count, labels, headings} = this.lines
    return (this.#labelled ??= filterLines(count, (line) => (labels[line]! | headings[line]!) !== 0))
  }

  get phrased(): readonly number[] {
    const {count, matches} = this.lines
    return (this.#phrased ??= filterLines(count, (line) => matches[line] !== 0))
  }

  #buildTree(): Root {
    const tree = parseLines(this.source, this.lines)
    this.#paragraphs = tree.children.filter((child) => child.type === 'ParagraphNode')
    for (const [line, {nodes}] of this.#sentences) expandParagraph(this.#paragraphs[line]!, nodes)
    return tree
  }
}

function filterLines(count: number, test: (line: number) => boolean): number[] {
  const lines: number[] = []
  for (let line = 0; line < count; line++) if (test(line)) lines.push(line)
  return lines
}

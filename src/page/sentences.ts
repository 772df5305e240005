import type {Node, Paragraph, ParagraphContent, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Point} from 'unist'

/** A sentence of a line. */
export interface Sentence {
  /** Offset of its first character in the page. */
  start: number
  /** Offset after its last character in the page. */
  end: number
}

/**
 * The most characters of one line that parse-english is given. It is slow (1 to
 * 5 MB/s) and super-linear on some inputs (`mr. ` over and over), so a longer
 * line is not asked for its sentences.
 */
export const longestSentenceLine = 4000

/** The most characters of one page that parse-english is given, all lines together. */
export const longestSentencePage = 40_000

let parser: {parse: (value: string) => Root} | undefined

/** Parse one line with parse-english: the children of a paragraph, whose positions are those of the line. */
export function parseSentences(line: string): ParagraphContent[] {
  parser ??= unified().use(retextEnglish).freeze() as unknown as {parse: (value: string) => Root}
  const children: ParagraphContent[] = []
  for (const child of parser.parse(line).children) {
    if (child.type === 'ParagraphNode') children.push(...(child as Paragraph).children)
    else if (child.type === 'WhiteSpaceNode' || child.type === 'SourceNode') children.push(child)
  }

  return children
}

/** Put the sentences of a line in the place of its source node: their positions become those of the page. */
export function expandParagraph(paragraph: Paragraph, sentences: ParagraphContent[]): void {
  const origin = paragraph.position!.start as Point & {offset: number}
  for (const child of sentences) shift(child, origin)
  paragraph.children = sentences
}

function shift(node: Node, origin: Point & {offset: number}): void {
  const {position} = node
  if (position) {
    node.position = {start: move(position.start, origin), end: move(position.end, origin)}
  }

  if ('children' in node) for (const child of node.children as Node[]) shift(child, origin)
}

// A line of the page is one line for parse-english, so lines need no addition.
function move(point: Point, origin: Point & {offset: number}): Point {
  return {
    line: origin.line,
    column: point.column + origin.column - 1,
    offset: (point.offset ?? 0) + origin.offset
  }
}

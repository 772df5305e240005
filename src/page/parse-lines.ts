import type {Paragraph, Root, RootContent} from 'nlcst'
import type {Point} from 'unist'
import type {LineBounds} from './lines/split-lines.js'

/**
 * Build the nlcst tree of a page: a root whose paragraphs are the lines, each
 * holding one source node, with the white space between them. Lossless:
 * `toString(tree) === text`.
 */
export function parseLines(text: string, lines: LineBounds): Root {
  const children: RootContent[] = []
  const track = createTracker(text)
  const origin = track(0)
  let before = origin
  for (let line = 0; line < lines.count; line++) {
    const start = track(lines.start[line]!)
    const end = track(lines.end[line]!)
    addWhiteSpace(before, start)
    const position = {start, end}
    children.push({
      type: 'ParagraphNode',
      children: [{type: 'SourceNode', value: text.slice(start.offset, end.offset), position}],
      position
    } as Paragraph)
    before = end
  }

  const end = track(text.length)
  addWhiteSpace(before, end)
  return {type: 'RootNode', children, position: {start: origin, end}}

  function addWhiteSpace(start: OffsetPoint, end: OffsetPoint): void {
    if (start.offset === end.offset) return
    children.push({
      type: 'WhiteSpaceNode',
      value: text.slice(start.offset, end.offset),
      position: {start, end}
    })
  }
}

/** A root whose children and position are worked out when they are first asked for. */
export function deferTree(build: () => Root): Root {
  let built: Root | undefined
  const root = (): Root => (built ??= build())
  return {
    type: 'RootNode',
    get children() {
      return root().children
    },
    set children(children) {
      root().children = children
    },
    get position() {
      return root().position!
    }
  }
}

/** A point with its offset. */
export type OffsetPoint = Point & {offset: number}

/**
 * Turn offsets, asked for in rising order, into points with line and column.
 * Lines are counted as vfile counts them, by LF, CR and CR LF, and not as the
 * page does: points must agree with other plugins'.
 */
function createTracker(text: string): (offset: number) => OffsetPoint {
  const hasReturns = text.includes('\r')
  let line = 1
  let lineStart = 0
  let next = findEnding(0)
  return (offset) => {
    while (next < offset) {
      line++
      lineStart = next + 1
      next = findEnding(lineStart)
    }

    return {line, column: offset - lineStart + 1, offset}
  }

  /** The last character of the next line ending. */
  function findEnding(from: number): number {
    if (hasReturns) {
      for (let index = from; index < text.length; index++) {
        const code = text.charCodeAt(index)
        if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) return index
      }

      return Infinity
    }

    const index = text.indexOf('\n', from)
    return index < 0 ? Infinity : index
  }
}

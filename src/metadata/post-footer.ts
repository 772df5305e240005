import type {Span} from '../define-cleaner.js'
import type {Head} from './head.js'
import type {HeadLine} from './head-line.js'

/** The line below a post that says who filed it where and when. */
export interface PostFooter {
  line: HeadLine
  /** The author's name, by index in the line. */
  name: Span
}

/** The most words of the author's name. */
const mostWords = 4

/**
 * The footer of a post, `Gardening Ana Reyes June 17, 2021 moss, roofs`, where the
 * posts before and after it have the like: section, date and tags differ, and what
 * all have before the date is the author.
 */
export function readPostFooter(head: Head): PostFooter | undefined {
  const [first, ...others] = head.dated().filter(({line, value, dates}) => line > head.body && dates.length === 1 && dates[0]!.start > 3 && dates[0]!.end < value.length)
  const own = first && wordsBefore(first)
  const second = others[0] && wordsBefore(others[0])
  if (!own || !second || others.length > mostNeighbours || others[0]!.line - first.line > reach) return undefined
  let same = 0
  while (same < Math.min(own.length, second.length) && own.at(-1 - same) === second.at(-1 - same)) same++
  // What stands before the name must differ, or the line is a phrase.
  if (same === 0 || same > mostWords || same === own.length || same === second.length) return undefined
  const name = own.slice(-same).join(' ')
  const start = first.value.lastIndexOf(name, first.dates[0]!.start)
  return start < 0 || !/^[\p{L}.'’ -]+$/u.test(name) ? undefined : {line: first, name: {start, end: start + name.length}}
}

/** A post has one before it and one after it. */
const mostNeighbours = 2

/** How far below the footer of a post that of its neighbour stands, in lines. */
const reach = 10

function wordsBefore({value, dates}: HeadLine): string[] {
  return value.slice(0, dates[0]!.start).trim().split(/\s+/u)
}

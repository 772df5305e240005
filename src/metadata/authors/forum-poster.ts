import {avatarLine, editLine, memberLine, posterTail, posterWords, postedAgo, subforumLine} from '../../data/byline-words.js'
import {wordHashes} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'
import type {Context} from '../context.js'
import type {Fact} from '../fact.js'
import {beginningOf, readUndated} from '../head/head-line.js'
import type {Head} from '../head/head.js'
import {toFact} from './name-facts.js'
import {cutInitials} from './names.js'

/** How many lines above and below the title the first poster is looked for, and how far below it one who is labelled. */
const above = 8
const below = 12
const reach = 60

/** The longest line that is looked at, in words and characters. */
const mostWords = 9
const longest = 60

/** What a member of a forum can be called: a word that is no number, or two that are capitalized. */
const handle = /^(?=.{0,24}\p{L})(?:[\p{L}\d][\p{L}\d_.@-]{2,39}|\p{Lu}[\p{L}\d_.-]{1,20} \p{Lu}[\p{L}\d_.-]{0,20})$/u

/** What may stand behind a handle: `| Premium`, `@someone`. */
const behindHandle = /\s{1,3}(?:\||@).{0,40}$/u

/**
 * Who began a thread, or posted the link that a page is about. Told by what stands
 * about the name: `gardenfan42 Discussion starter`, `gardenfan42 2 years ago #1`;
 * a name above its rank (`Registered User`) or above `wrote on last edited by`,
 * below its avatar (`G Offline`) or below the forum (`r/gardening •`).
 */
export function readPoster({page}: Context, head: Head): Fact<string[]> | undefined {
  const {count, words, end, start} = page.lines
  const anchor = head.title < 0 ? head.body : head.title
  for (let line = Math.max(0, anchor - above - 1); line <= Math.min(count - 1, anchor + reach); line++) {
    if (words[line]! === 0 || words[line]! > mostWords || end[line]! - start[line]! > longest || !hasSign(page, line)) continue
    const value = textOf(page, line)
    const found = readMarked(value, line > anchor) ?? readNeighbour(page, line, value, anchor)
    if (found) {
      const read = readUndated(page, line + (found.step ?? 0))
      const at = read.value.indexOf(found.name)
      return toFact(read, [{value: found.name, start: at, end: at + found.name.length}], 'poster', 0.6)
    }
  }

  return undefined
}

/** Whether a line begins or ends with a word of a line that tells the poster: few do. */
function hasSign({lines}: Page, line: number): boolean {
  const signs = wordHashes(posterWords)
  const {hashes, hashesFrom} = lines
  const from = hashesFrom[line]!
  const to = hashesFrom[line + 1]!
  return from < to && (signs.has(hashes[from]!) || signs.has(hashes[to - 1]!))
}

/** A name, and how many lines further down it stands. */
interface Found {
  name: string
  step?: -1 | 1
}

/** A name on the same line as what says that it is the poster's. */
function readMarked(value: string, behindTitle: boolean): Found | undefined {
  const tail = behindTitle ? posterTail.exec(value) : null
  const groups = postedAgo.exec(value)?.groups
  const name = tail ? value.slice(0, tail.index) : (groups?.['poster'] ?? groups?.['submitter'])
  return name === undefined ? undefined : {name}
}

/** A name on the line above or below one that gives it away. */
function readNeighbour(page: Page, line: number, value: string, anchor: number): Found | undefined {
  const edited = editLine.test(value)
  if (edited || memberLine.test(value)) {
    const name = edited ? textOf(page, line - 1).replace(behindHandle, '') : cutInitials(textOf(page, line - 1))
    return handle.test(name) && (edited || line - 1 <= anchor + below) ? {name, step: -1} : undefined
  }

  if (avatarLine.test(value)) {
    const name = textOf(page, line + 1).replace(behindHandle, '')
    return handle.test(name) ? {name, step: 1} : undefined
  }

  const name = textOf(page, line + 1)
  return line < anchor && subforumLine.test(value) && handle.test(name) && !name.includes(' ') ? {name, step: 1} : undefined
}

/** The text of a line, if the page has that many. */
function textOf(page: Page, line: number): string {
  return line < 0 || line >= page.lines.count ? '' : beginningOf(page, line, longest)
}

import type {Page} from '../page/page.js'
import type {Context} from './context.js'
import type {Fact} from './fact.js'
import type {Head} from './head.js'
import {readUndated, type HeadLine} from './head-line.js'
import {avatarLine, editLine, memberLine, posterTail, postedAgo, subforumLine} from './labels.js'
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
  for (let line = Math.max(0, anchor - above); line < Math.min(count, anchor + reach); line++) {
    if (words[line]! === 0 || words[line]! > mostWords || end[line]! - start[line]! > longest) continue
    const read = readUndated(page, line)
    const name = readMarked(read, line > anchor) ?? (line <= anchor + below ? readAmong(page, read, line <= anchor) : readEdited(page, read))
    if (name !== undefined) {
      const at = read.value.indexOf(name)
      return toFact(read, [{value: name, start: at, end: at + name.length}], 'poster', 0.6)
    }
  }

  return undefined
}

/** A name on the same line as what says that it is the poster's. */
function readMarked({value}: HeadLine, behindTitle: boolean): string | undefined {
  const tail = behindTitle ? posterTail.exec(value) : null
  if (tail) return value.slice(0, tail.index)
  const name = postedAgo.exec(value)?.groups
  return name?.['poster'] ?? name?.['submitter']
}

/** A name that the line above or below it gives away. */
function readAmong(page: Page, line: HeadLine, aboveTitle: boolean): string | undefined {
  const name = cutInitials(line.value)
  if (handle.test(name) && memberLine.test(textOf(page, line.line + 1))) return name
  if (aboveTitle && handle.test(name) && !name.includes(' ') && subforumLine.test(textOf(page, line.line - 1))) return name
  return readEdited(page, line)
}

/** A name between an avatar and the time of a post. */
function readEdited(page: Page, {line, value}: HeadLine): string | undefined {
  const name = value.replace(behindHandle, '')
  if (!handle.test(name)) return undefined
  return editLine.test(textOf(page, line + 1)) || avatarLine.test(textOf(page, line - 1)) ? name : undefined
}

function textOf(page: Page, line: number): string {
  return line < 0 || line >= page.lines.count ? '' : readUndated(page, line, longest).value
}

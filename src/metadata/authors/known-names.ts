import {givenNames} from '../../data/given-names.js'
import type {Page} from '../../page/page.js'
import type {HeadLine} from '../head/head-line.js'

/** Whether a name begins with a given name that is known. */
export function isKnownName(name: string): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(name)?.[0].toLowerCase()
  return first !== undefined && givenNames.has(first)
}

/** How far in the text a name is looked for, in characters. */
const attestReach = 200_000

/**
 * Whether the page names someone as an author elsewhere: `By NAME`, `About NAME`,
 * `NAME is a …`, `All posts by NAME`, or the name on a line of its own below.
 */
export function isAttested(page: Page, line: HeadLine, name: string, strict = false): boolean {
  const {text} = page
  const own = line.start
  for (let at = text.indexOf(name), tries = 0; at >= 0 && at < attestReach && tries < 12; at = text.indexOf(name, at + name.length), tries++) {
    if (at >= own && at < own + line.value.length) continue
    const before = text.slice(Math.max(0, at - 24), at)
    const behind = text.slice(at + name.length, at + name.length + 12)
    if ((strict ? /(?:^|[\s(])(?:by|author:?|autor:?|starter)\s{1,3}$/iu : /(?:^|[\s(])(?:by|von|par|por|about|from|über|author:?|autor:?|meet|contact|follow|posts by|starter)\s{1,3}$/iu).test(before)) return true
    if (strict) continue
    if (/^(?:,|\s\([^)]{1,20}\))?\s(?:is|was|ist|est|es|has|writes|works)\s/u.test(behind) && /(?:^|[\n.!?]\s{0,2})$/u.test(before)) return true
  }

  return false
}

/** Whether the page writes a word of a name with a small letter as well, as it does with the words of a section: `HR Strategy`. */
export function isWritten({text}: Page, name: string): boolean {
  return name.split(/[\s-]+/u).some((word) => {
    const small = word.toLowerCase()
    if (small.length < 3 || small === word) return false
    for (let at = text.indexOf(small), tries = 0; at >= 0 && tries < 4; at = text.indexOf(small, at + 1), tries++) {
      if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + small.length] ?? ' ')) return true
    }

    return false
  })
}

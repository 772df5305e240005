import {Character, classOf} from './characters.js'
import {withLines, type LineBounds} from './split-lines.js'

/** The shortest line that is looked at, in characters. */
const shortest = 200

/** The fewest joints of a glued line, and the most characters to each of them. */
const fewestJoints = 3
const charactersToJoint = 400

/** The most characters to each word that has a stop within it: `behind.The`. */
const charactersToStop = 2000

/** How many words with a small letter first and a capital within (`contentHome`) make a glued line without stops, and the most characters to each of them. */
const fewestRuns = 4
const charactersToRun = 400

/** The fewest characters to each sign of code: identifiers have capitals within as well. */
const charactersToSign = 30
const codeSigns = /["(){}=<>;_[\\]/gu

/** The longest word that is looked at, in characters to either side of a joint. */
const longestWord = 40

/**
 * Part long lines whose elements somebody has strung together without a space, as the
 * text content of a page in a browser does: `Skip to contentHomeNewsHarbour
 * reopensBy Ada Brook`. They are parted where a capital and a small letter stand
 * behind a small letter or a stop.
 *
 * Notes: names as `LinkedIn` and the identifiers of programs have such joints too; a
 * line needs several different ones, some of them behind a stop or in words that
 * begin with a small letter, and few signs of code. Of 1,497 pages whose lines are
 * paragraphs 12 have such a line; of the text content of 60 pages it raises F1 from
 * .848 to .870.
 *
 * @param counts how many joints each line has at most, where that is known
 */
export function splitGlued(text: string, bounds: LineBounds, counts?: Int32Array): LineBounds {
  const glued = new Map<number, readonly number[]>()
  for (let line = 0; line < bounds.count; line++) {
    const from = bounds.start[line]!
    const to = bounds.end[line]!
    if (to - from < shortest || (counts && !isDense(counts[line]!, to - from))) continue
    const joints = findJoints(text, from, to)
    if (isDense(joints.length, to - from) && isGlued(text, from, to, joints)) glued.set(line, joints)
  }

  return glued.size === 0 ? bounds : partLines(bounds, glued)
}

function isDense(joints: number, length: number): boolean {
  return joints >= fewestJoints && joints * charactersToJoint >= length
}

/** Where a capital that a small letter follows stands behind a small letter or a stop. */
function findJoints(text: string, from: number, to: number): number[] {
  const joints: number[] = []
  let before: number = Character.space
  for (let at = from; at + 1 < to; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === Character.upper && before !== Character.space && isJoint(text, at, before)) joints.push(at)
    before = kind
  }

  return joints
}

/** Before a joint stand three letters or more, the last two of them small, or a stop or closing sign: `iPhone`, `McAdam` and `U.S.Army` have none. */
function isJoint(text: string, at: number, before: number): boolean {
  const kindAt = (index: number): number => classOf(text.charCodeAt(index))
  if (kindAt(at + 1) !== Character.lower) return false
  if (before === Character.lower) return kindAt(at - 2) === Character.lower && kindAt(at - 3) <= Character.mark
  if (before !== Character.stop && before !== Character.closing) return false
  return kindAt(at - 2) === Character.lower || (before === Character.closing && kindAt(at - 2) === Character.stop && kindAt(at - 3) === Character.lower)
}

/** Whether the joints of a line are those of strung elements, not those of names and of identifiers. */
function isGlued(text: string, from: number, to: number, joints: readonly number[]): boolean {
  const words = new Set<string>()
  const stops = new Set<string>()
  const runs = new Set<string>()
  for (const joint of joints) {
    const word = wordAround(text, joint, from, to)
    words.add(word)
    if (classOf(word.charCodeAt(0)) === Character.lower) runs.add(word)
    // `System.Text.Json` has two stops.
    if (classOf(text.charCodeAt(joint - 1)) !== Character.lower && word.indexOf('.') === word.lastIndexOf('.')) stops.add(word)
  }

  const length = to - from
  const isText = words.size >= fewestJoints && stops.size * charactersToStop >= length
  const isRun = runs.size >= fewestRuns && runs.size * charactersToRun >= length
  return (isText || isRun) && (text.slice(from, to).match(codeSigns)?.length ?? 0) * charactersToSign < length
}

/** The word that a joint is in, with the signs on it. */
function wordAround(text: string, joint: number, from: number, to: number): string {
  let first = joint
  let end = joint
  while (first > Math.max(from, joint - longestWord) && classOf(text.charCodeAt(first - 1)) !== Character.space) first--
  while (end < Math.min(to, joint + longestWord) && classOf(text.charCodeAt(end)) !== Character.space) end++
  return text.slice(first, end)
}

function partLines(bounds: LineBounds, glued: ReadonlyMap<number, readonly number[]>): LineBounds {
  const {count, start, end, blanksBefore} = bounds
  const parts = {start: [] as number[], end: [] as number[], blanksBefore: [] as number[]}
  for (let line = 0; line < count; line++) {
    parts.blanksBefore.push(blanksBefore[line]!)
    parts.start.push(start[line]!)
    for (const joint of glued.get(line) ?? []) {
      parts.end.push(joint)
      parts.start.push(joint)
      parts.blanksBefore.push(0)
    }

    parts.end.push(end[line]!)
  }

  return {...withLines(bounds, parts), glued: true}
}

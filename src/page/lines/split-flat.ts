import {Character, classOf, isSmall} from './characters.js'
import {extendKey, hashPhrase, hashSeed} from './hash-phrase.js'
import {WordFlag, type Lexicon} from './lexicon.js'
import {splitGlued} from './split-glued.js'
import {withLines, type LineBounds} from './split-lines.js'

/** A text of fewer characters than this is not flat: it may be a paragraph. */
const shortestFlat = 1000

/** The share of a text's characters that stand on its longest line, from which on the text is flat. */
const flatShare = 0.8

/** The most words of a run of headlines or menu entries that are taken together. */
const longestRun = 10

/**
 * The fewest different labels for a page to be taken apart at them, as one with a
 * frame is. At 5 F1 over all flat pages rises from .8097 to .8269 and of clean texts
 * on one line as many come back unchanged as without; at 1 F1 rises to .8280, but
 * three in a hundred of these come back changed.
 */
const fewestLabels = 5

/**
 * The lines of a text; of a flat one, whose line endings somebody has replaced by
 * spaces, its sentences instead, and the runs of capitalized words between them
 * (menus, headlines), in stretches of at most ten words. Where it speaks in several
 * known labels (`Share this article`, `12 Comments`), these stand by themselves too.
 */
export function splitFlat(text: string, whole: LineBounds, lexicon: Lexicon): LineBounds {
  if (!isFlat(text, whole)) return whole
  const bounds = splitGlued(text, whole)
  const labels = new Set<number>()
  const parted = splitBounds(text, bounds, (first, last, take) => splitLabels(text, first, last, lexicon, labels, take))
  if (labels.size >= fewestLabels) return parted
  return splitBounds(text, bounds, (first, last, take) => {
    const words = findWords(text, first, last)
    splitRun(text, {starts: words, end: last}, 0, words.length, take)
  })
}

function splitBounds(text: string, bounds: LineBounds, split: (first: number, last: number, take: Take) => void): LineBounds {
  const start: number[] = []
  const end: number[] = []
  const blanksBefore: number[] = []
  for (let line = 0; line < bounds.count; line++) {
    const from = start.length
    splitSentences(text, bounds.start[line]!, bounds.end[line]!, (first, last) => split(first, last, (a, b) => {
      start.push(a)
      end.push(b)
      blanksBefore.push(0)
    }))
    blanksBefore[from] = bounds.blanksBefore[line]!
  }

  return {...withLines(bounds, {start, end, blanksBefore}), flat: true}
}

function isFlat(text: string, {count, start, end}: LineBounds): boolean {
  if (text.length < shortestFlat) return false
  let longest = 0
  for (let line = 0; line < count; line++) longest = Math.max(longest, end[line]! - start[line]!)
  return longest >= text.length * flatShare
}

type Take = (start: number, end: number) => void

/** Sentences end in a stop, and quotes or brackets behind it, with a space and no small letter behind. */
function splitSentences(text: string, from: number, to: number, take: Take): void {
  let first = from
  for (let at = from; at < to; at++) {
    if (classOf(text.charCodeAt(at)) !== Character.stop) continue
    const unspaced = text.charCodeAt(at) >= 0x3000
    if (!unspaced && isAbbreviation(text, first, at)) continue
    let stop = at + 1
    while (stop < to && (classOf(text.charCodeAt(stop)) === Character.closing || classOf(text.charCodeAt(stop)) === Character.stop)) stop++
    let next = stop
    while (next < to && classOf(text.charCodeAt(next)) === Character.space) next++
    if (next < to && (next > stop || unspaced) && !isSmall(text.charCodeAt(next))) {
      take(first, stop)
      first = next
    }

    at = Math.max(at, next - 1)
  }

  if (first < to) take(first, to)
}

/** Whether the stop is that of an initial or a short title: `J. Smith`, `Dr. No`. */
function isAbbreviation(text: string, from: number, stop: number): boolean {
  if (text.charCodeAt(stop) !== 46) return false
  let at = stop
  while (at > from && classOf(text.charCodeAt(at - 1)) <= Character.mark) at--
  const length = stop - at
  return length > 0 && length <= 2 && classOf(text.charCodeAt(at)) === Character.upper
}

/** The words or signs of a sentence, spaces between: where each begins, and where the last ends. */
interface Words {
  readonly starts: readonly number[]
  readonly end: number
}

/** Where the word before one ends. */
function endBefore(text: string, {starts, end}: Words, word: number): number {
  return word < starts.length ? trimEnd(text, starts[word]!) : end
}

/** Part a sentence from the known labels on it, whose keys are added to `found`. */
function splitLabels(text: string, from: number, to: number, lexicon: Lexicon, found: Set<number>, take: Take): void {
  const words = {starts: findWords(text, from, to), end: to}
  let rest = 0
  for (const {first, last, key} of findLabels(text, words, lexicon)) {
    found.add(key)
    if (rest < first) splitOpenings(text, words, rest, first, lexicon, take)
    take(words.starts[first]!, endBefore(text, words, last + 1))
    rest = last + 1
  }

  if (rest < words.starts.length) splitOpenings(text, words, rest, words.starts.length, lexicon, take)
}

interface Label {
  /** Its first and its last word. */
  first: number
  last: number
  key: number
  /** How many words it has. */
  size: number
}

/** The most words of a label that is looked for. */
const longestLabel = 8

/** The known labels among words: of two words or more, or beside another. */
function findLabels(text: string, words: Words, lexicon: Lexicon): Label[] {
  const {starts, end} = words
  const hashes = starts.map((at, word) => hashPhrase(text.slice(at, starts[word + 1] ?? end)).words)
  const labels: Label[] = []
  for (let first = 0; first < starts.length; first++) {
    const behindLabel = labels.at(-1)?.last === first - 1
    const label = findLabel(text, words, first, hashes, lexicon, behindLabel)
    if (!label) continue
    labels.push(label)
    first = label.last
  }

  return labels.filter(({first, last, size}, index) => size > 1 || labels[index - 1]?.last === first - 1 || labels[index + 1]?.first === last + 1)
}

/** The longest known label that begins with a word: no sentence leads up to it, and none goes on behind it. */
function findLabel(text: string, {starts}: Words, first: number, hashes: ReadonlyArray<readonly number[]>, lexicon: Lexicon, behindLabel: boolean): Label | undefined {
  const kindOf = (word: number): number => classOf(text.charCodeAt(starts[word]!))
  if (kindOf(first) > Character.digit) return undefined
  if (first > 0 && !behindLabel) {
    // `our Privacy Policy`; a label without a capital stands behind a stop.
    if (hashes[first - 1]!.some((hash) => (lexicon.words.find(hash) & WordFlag.function) !== 0)) return undefined
    if (kindOf(first) === Character.lower && classOf(text.charCodeAt(starts[first]! - 2)) <= Character.mark) return undefined
  }

  let key = hashSeed
  let size = 0
  let capital = false
  let label: Label | undefined
  for (let last = first; last < starts.length; last++) {
    for (const hash of hashes[last]!) key = extendKey(key, hash)
    size += hashes[last]!.length
    if (size > longestLabel) break
    capital ||= kindOf(last) === Character.upper
    // `30 years ago` may be part of a sentence.
    if (!capital && size < 3) continue
    if (last + 1 < starts.length && (kindOf(last + 1) === Character.lower || classOf(text.charCodeAt(starts[last + 1]! - 2)) === Character.comma)) continue
    const index = lexicon.phraseKeys.find(key)
    if (index !== 0 && lexicon.phrases[index - 1]!.weak === 0) label = {first, last, key, size}
  }

  return label
}

/** The last words before a clock time ends: `at 9:30`, `9:30 pm`. */
const clockTime = /^(?:\S+ )?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?$/iu

/** Part words where a sentence opens among them, or something ends without a stop. */
function splitOpenings(text: string, words: Words, from: number, to: number, lexicon: Lexicon, take: Take): void {
  let first = from
  for (let word = from + 2; word + 1 < to; word++) {
    if (!isSeparator(text, words, word) && !followsClockTime(text, words, word) && !opensSentence(text, words, word, lexicon)) continue
    splitRun(text, words, first, word, take)
    first = word
  }

  splitRun(text, words, first, to, take)
}

/** Whether a sign stands between spaces that parts the entries of a menu. */
function isSeparator(text: string, {starts}: Words, word: number): boolean {
  const code = text.charCodeAt(starts[word]!)
  return classOf(code) === Character.separator && code !== 47 && starts[word + 1]! - starts[word]! === 2
}

/** Whether a capital follows the time of a date: `July 14, 2015 at 3:53 pm Goodness`. */
function followsClockTime(text: string, words: Words, word: number): boolean {
  const from = words.starts[word - 2]!
  const end = endBefore(text, words, word)
  return classOf(text.charCodeAt(words.starts[word]!)) === Character.upper && end - from <= 40 && clockTime.test(text.slice(from, end))
}

/** Whether a sentence opens behind one without a stop: small letters before and behind a capitalized function word, `Makes one gallon The garden needs`. */
function opensSentence(text: string, words: Words, word: number, lexicon: Lexicon): boolean {
  const {starts} = words
  const kindAt = (at: number): number => classOf(text.charCodeAt(at))
  const start = starts[word]!
  if (kindAt(start) !== Character.upper || kindAt(start + 1) !== Character.lower || kindAt(starts[word - 1]!) !== Character.lower || kindAt(starts[word + 1]!) !== Character.lower) return false
  if (kindAt(endBefore(text, words, word) - 1) > Character.mark) return false
  return (lexicon.words.find(hashPhrase(text.slice(start, starts[word + 1])).words[0]!) & WordFlag.function) !== 0
}

/** Part words from the run of capitalized ones that stands before the others, and that run into stretches. */
function splitRun(text: string, words: Words, from: number, to: number, take: Take): void {
  const {starts} = words
  // The run reaches as far as capitalized words outweigh the others by most.
  let sum = 0
  let best = 0
  let run = from
  for (let word = from; word < to; word++) {
    const kind = classOf(text.charCodeAt(starts[word]!))
    sum += kind === Character.lower || kind === Character.unspaced ? -1.5 : 1
    if (sum > best) {
      best = sum
      run = word + 1
    }
  }

  // The last capital is that of the sentence, where one follows.
  if (run < to) run--
  if (run - from < 3) return take(starts[from]!, endBefore(text, words, to))
  for (let word = from; word < run; word += longestRun) {
    take(starts[word]!, endBefore(text, words, Math.min(run, word + longestRun)))
  }

  if (run < to) take(starts[run]!, endBefore(text, words, to))
}

/** Where each word or sign begins, spaces between. */
function findWords(text: string, from: number, to: number): number[] {
  const words: number[] = []
  let space = true
  for (let at = from; at < to; at++) {
    const isSpace = classOf(text.charCodeAt(at)) === Character.space
    if (space && !isSpace) words.push(at)
    space = isSpace
  }

  return words
}

function trimEnd(text: string, end: number): number {
  while (classOf(text.charCodeAt(end - 1)) === Character.space) end--
  return end
}

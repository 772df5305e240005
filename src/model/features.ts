import {bitOf} from '../page/lexicon.js'
import {Character, classOf, Sign} from '../page/characters.js'
import type {Page} from '../page/page.js'

/** What 1 is in a feature: features are fixed-point numbers of 16 bits, so that every machine has the same. */
export const one = 256

/**
 * The numbers of a line that the model reads, in order. Shares are of 1; counts
 * are logarithms to base 2 of the count plus one.
 */
export const featureNames = [
  // Its size and shape.
  'words', 'characters', 'wordLength', 'capitals', 'uppers', 'digits', 'commas', 'stops', 'separators', 'menuEntries',
  'functionWords', 'chromeWords', 'endsOpen', 'endsStop', 'endsColon', 'endsComma',
  'opensLower', 'opensUpper', 'opensDigit', 'unspaced',
  'currency', 'at', 'copyright', 'quote', 'question', 'exclamation', 'ellipsis', 'bracket', 'slash', 'hash', 'plus',
  // What the rules' survey says of it.
  'prose', 'noisy', 'chrome', 'label', 'heading', 'weak', 'phrased',
  // Where it stands.
  'blankBefore', 'blankAfter', 'position', 'wordsAbove', 'linesAbove', 'linesBelow',
  'inBody', 'aboveBody', 'belowBody', 'isTitle', 'aboveTitle', 'belowTitle',
  // How it repeats, and what else the page speaks of.
  'repeats', 'repeatsAbove', 'repeatsBelow', 'run', 'period', 'unique', 'topical', 'inTitle',
  // What the page is like, the same for all its lines.
  'pageLines', 'pageWords', 'pageProse', 'pageBody', 'pageFunctionWords', 'pageBlanks', 'framed', 'hinted', 'forum', 'pageForumSigns'
] as const

/** How many numbers a line has. */
export const featureCount: number = featureNames.length

/**
 * Compute the features of every line, one row after the other.
 *
 * Only integers are computed with, so the rows are the same on every machine.
 */
export function computeFeatures(page: Page): Int16Array {
  const {lines, survey} = page
  const {count} = lines
  const rows = new Int16Array(count * featureCount)
  if (count === 0) return rows
  const repeats = findRepeats(lines.key)
  const rhythm = findRhythm(page)
  const vocabulary = findTopics(page)

  let pageWords = 0
  let functionWords = 0
  let blanks = 0
  let commentSigns = 0
  for (let line = 0; line < count; line++) {
    pageWords += lines.words[line]!
    functionWords += lines.functionWords[line]!
    if (lines.blanksBefore[line]! > 0) blanks++
    if (((lines.labels[line]! | lines.matches[line]!) & bitOf.comment) !== 0) commentSigns++
  }

  const pageRow = [
    log(count), log(pageWords), share(survey.proseAbove[count]!, pageWords), share(survey.bodyWords, pageWords),
    share(functionWords, pageWords), share(blanks, count), flag(survey.framed), flag(survey.hinted), flag(survey.forum), log(commentSigns)
  ]
  let above = 0
  let at = 0
  const {first, last, title} = survey
  for (let line = 0; line < count; line++) {
    const words = lines.words[line]!
    const characters = lines.end[line]! - lines.start[line]!
    const {letters, ending, signs} = lines
    const opening = classOf(page.text.charCodeAt(lines.start[line]!))
    const matched = lines.matches[line]!
    // Its size and shape.
    rows[at++] = log(words)
    rows[at++] = log(characters)
    rows[at++] = Math.min(2 * one, share(letters[line]!, Math.max(1, words) * 8))
    rows[at++] = share(lines.capitals[line]!, words)
    rows[at++] = share(lines.uppers[line]!, letters[line]!)
    rows[at++] = share(lines.digits[line]!, characters)
    rows[at++] = share(lines.commas[line]!, words)
    rows[at++] = log(lines.stops[line]!)
    rows[at++] = Math.min(one, share(lines.separators[line]!, words))
    rows[at++] = log(lines.menus[line]!)
    rows[at++] = share(lines.functionWords[line]!, words)
    rows[at++] = share(lines.chromeWords[line]!, words)
    for (let value = 0; value < 4; value++) rows[at++] = flag(ending[line] === value)
    rows[at++] = flag(opening === Character.lower)
    rows[at++] = flag(opening === Character.upper)
    rows[at++] = flag(opening === Character.digit)
    rows[at++] = flag(opening === Character.unspaced)
    for (const sign of signBits) rows[at++] = flag((signs[line]! & sign) !== 0)
    // What the rules' survey says of it.
    rows[at++] = flag(survey.prose[line] === 1)
    rows[at++] = flag(survey.noisy[line] === 1)
    rows[at++] = flag(survey.chrome[line] === 1)
    rows[at++] = flag(lines.labels[line] !== 0)
    rows[at++] = flag(lines.headings[line] !== 0)
    rows[at++] = flag(lines.weak[line] === 1)
    rows[at++] = flag(matched !== 0)
    // Where it stands.
    rows[at++] = flag(lines.blanksBefore[line]! > 0)
    rows[at++] = flag(line + 1 === count || lines.blanksBefore[line + 1]! > 0)
    rows[at++] = share(line, count)
    rows[at++] = share(above, pageWords)
    rows[at++] = log(line)
    rows[at++] = log(count - 1 - line)
    rows[at++] = flag(line >= first && line <= last)
    rows[at++] = log(Math.max(0, first - line))
    rows[at++] = log(Math.max(0, line - last))
    rows[at++] = flag(line === title)
    rows[at++] = flag(line < title)
    rows[at++] = title < 0 ? 0 : log(Math.max(0, line - title))
    // How it repeats, and what else the page speaks of.
    rows[at++] = log(repeats.above[line]! + repeats.below[line]!)
    rows[at++] = flag(repeats.above[line]! > 0)
    rows[at++] = flag(repeats.below[line]! > 0)
    rows[at++] = rhythm.run[line]! * (one / 4)
    rows[at++] = rhythm.period[line]! * (one / 4)
    rows[at++] = vocabulary.unique[line]!
    rows[at++] = vocabulary.topical[line]!
    rows[at++] = vocabulary.inTitle[line]!
    for (const value of pageRow) rows[at++] = value
    above += words
  }

  return rows
}

const signBits = [
  Sign.currency, Sign.at, Sign.copyright, Sign.quote, Sign.question, Sign.exclamation,
  Sign.ellipsis, Sign.bracket, Sign.slash, Sign.hash, Sign.plus
]

function flag(value: boolean): number {
  return value ? one : 0
}

/** A share of a whole, 0 of nothing. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * one) / whole)
}

/** The logarithm to base 2 of a count plus one, straight between powers of two. */
function log(value: number): number {
  const next = Math.min(value, 0x3fff_ffff) + 1
  const power = 31 - Math.clz32(next)
  return power * one + Math.floor(((next - 2 ** power) * one) / 2 ** power)
}

/** How often each line stands above and below itself again. */
function findRepeats(key: Int32Array): {above: Uint16Array; below: Uint16Array} {
  const above = new Uint16Array(key.length)
  const below = new Uint16Array(key.length)
  const counts = new Map<number, number>()
  for (let line = 0; line < key.length; line++) {
    const seen = counts.get(key[line]!) ?? 0
    above[line] = Math.min(seen, 0xffff)
    counts.set(key[line]!, seen + 1)
  }

  for (let line = 0; line < key.length; line++) below[line] = Math.min(counts.get(key[line]!)! - 1 - above[line]!, 0xffff)
  return {above, below}
}

/**
 * Rhythm in the shapes of lines: `run`, of the two lines before and the two
 * after how many are shaped alike; `period`, the same at the best distance of 2
 * to 8 lines, which is high in lists of cards and threads of posts.
 */
function findRhythm({lines, text}: Page): {run: Uint8Array; period: Uint8Array} {
  const {count, words, ending, digits, separators, start} = lines
  const shape = new Int16Array(count)
  for (let line = 0; line < count; line++) {
    const size = Math.min(5, 32 - Math.clz32(words[line]!))
    shape[line] =
      size * 64 + ending[line]! * 16 + (digits[line]! > 0 ? 8 : 0) + (separators[line]! > 0 ? 4 : 0) +
      (classOf(text.charCodeAt(start[line]!)) & 3)
  }

  const run = new Uint8Array(count)
  const period = new Uint8Array(count)
  for (let line = 0; line < count; line++) {
    run[line] = alike(line, 1)
    for (let distance = 2; distance <= 8; distance++) period[line] = Math.max(period[line]!, alike(line, distance))
  }

  return {run, period}

  function alike(line: number, distance: number): number {
    let found = 0
    for (let step = -2; step <= 2; step++) {
      if (step !== 0 && shape[line + step * distance] === shape[line]) found++
    }

    return found
  }
}

/** How many words of a line are looked at. */
const mostWords = 64

/**
 * What the page speaks of, by words: by line, the share of its words that stand
 * on no other line (`unique`), in prose elsewhere but not everywhere (`topical`),
 * and in the title line or else the first (`inTitle`).
 */
function findTopics({lines, survey}: Page): {unique: Int16Array; topical: Int16Array; inTitle: Int16Array} {
  const {count, hashes, hashesFrom} = lines
  let bits = 10
  while (1 << bits < hashesFrom[count]! && bits < 16) bits++
  const mask = (1 << bits) - 1
  const lineOf = new Int32Array(1 << bits)
  const linesWith = new Uint16Array(1 << bits)
  const proseWith = new Uint16Array(1 << bits)
  const titled = new Uint8Array(1 << bits)
  for (let line = 0; line < count; line++) {
    const end = Math.min(hashesFrom[line + 1]!, hashesFrom[line]! + mostWords)
    for (let at = hashesFrom[line]!; at < end; at++) {
      const slot = slotOf(hashes[at]!)
      if (lineOf[slot] === line + 1) continue
      lineOf[slot] = line + 1
      if (linesWith[slot]! < 0xffff) linesWith[slot]!++
      if (survey.prose[line] && proseWith[slot]! < 0xffff) proseWith[slot]!++
      if (line === 0 || line === survey.title) titled[slot] = 1
    }
  }

  const common = 6 + (count >> 4)
  const unique = new Int16Array(count)
  const topical = new Int16Array(count)
  const inTitle = new Int16Array(count)
  for (let line = 0; line < count; line++) {
    const from = hashesFrom[line]!
    const end = Math.min(hashesFrom[line + 1]!, from + mostWords)
    let alone = 0
    let shared = 0
    let title = 0
    const own = survey.prose[line]!
    for (let at = from; at < end; at++) {
      const slot = slotOf(hashes[at]!)
      if (linesWith[slot] === 1) alone++
      if (linesWith[slot]! > common) continue
      if (proseWith[slot]! > own) shared++
      if (titled[slot]) title++
    }

    unique[line] = share(alone, end - from)
    topical[line] = share(shared, end - from)
    inTitle[line] = share(title, end - from)
  }

  return {unique, topical, inTitle}

  function slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & mask
  }
}

import {isSpace} from './split-lines.js'

/**
 * What a UTF-16 code unit is, as far as lines are measured. The order is made use
 * of: up to `digit` a word may begin with it, up to `mark` it is part of a word.
 */
export const Character = {
  lower: 1,
  upper: 2,
  digit: 3,
  /** An apostrophe, or a soft hyphen or joiner that nobody sees: it joins the letters on its two sides. */
  apostrophe: 4,
  /** A mark that belongs to the letter before it. */
  mark: 5,
  space: 6,
  /** A letter of a script written without spaces between words. */
  unspaced: 7,
  /** `.` `!` `?` `…` and their kin in other scripts. */
  stop: 8,
  comma: 9,
  /** Closing quotes and brackets, which may follow the stop of a sentence. */
  closing: 10,
  /** What stands between the entries of a menu: `|` `•` `·` `›` `»` `/` `>`. */
  separator: 11,
  colon: 12,
  other: 13,
  /** Not worked out yet: the first time that it is seen, `learn` does. */
  unknown: 15
} as const

/** How many bits of a value of `traits` hold the class. */
export const classWidth = 4

/** Those bits. */
export const classBits = 15

/** Where the bits of the signs begin in a value of `traits`. */
export const signShift = 20

/** Signs that open the entries of a list, as a class of a regular expression has them. */
export const bulletSigns = '*+•◦▪–—-'

/** Signs that say something of a line by standing on it: a bit each in `LineTable.signs`. */
export const Sign = {
  currency: 1,
  at: 2,
  copyright: 4,
  quote: 8,
  question: 16,
  exclamation: 32,
  ellipsis: 64,
  bracket: 128,
  slash: 256,
  hash: 512,
  plus: 1024
} as const

function signOf(character: string): number {
  if (/\p{Sc}/u.test(character)) return Sign.currency
  if (character === '@') return Sign.at
  if (character === '©') return Sign.copyright
  if (/["“”«»„「」『』]/u.test(character)) return Sign.quote
  if (/[?？؟]/u.test(character)) return Sign.question
  if (/[!！]/u.test(character)) return Sign.exclamation
  if (character === '…') return Sign.ellipsis
  if (/[([（【]/u.test(character)) return Sign.bracket
  if (character === '/') return Sign.slash
  if (character === '#') return Sign.hash
  if (character === '+') return Sign.plus
  return 0
}

/**
 * By code unit: its class in the low bits, its lower case in the sixteen above
 * them, its signs above those. No letter has a sign. One table,
 * so that a character costs one look-up.
 */
export const traits: Int32Array = new Int32Array(0x1_0000).fill(Character.unknown)

/**
 * The letter that a small letter is taken for where words are compared. The i
 * without a dot is an i, for I is the capital of both; Greek letters lose their
 * accents, as capitals do, and the sigma that ends words is like the others.
 */
function fold(lower: string): string {
  if (lower === 'ı') return 'i'
  if (lower === 'ς') return 'σ'
  return /[\u0370-\u03ff]/u.test(lower) ? lower.normalize('NFD') : lower
}

/** Work out a code unit the first time it is seen: the same answer always. */
export function learn(code: number): number {
  const character = String.fromCharCode(code)
  const lowered = fold(character.toLowerCase()).charCodeAt(0)
  return (traits[code] = (signOf(character) << signShift) | (lowered << classWidth) | classify(code, character))
}

/** What `traits` has of a code unit, worked out where it is not yet. */
function traitOf(code: number): number {
  const trait = traits[code]!
  return trait === Character.unknown ? learn(code) : trait
}

/** The class of a code unit, one of `Character`. */
export function classOf(code: number): number {
  return traitOf(code) & classBits
}

/** Whether a code unit is a small letter: one that has a capital, as letters of Arabic, Hebrew or Hindi have not. */
export function isSmall(code: number): boolean {
  return classOf(code) === Character.lower && String.fromCharCode(code).toUpperCase() !== String.fromCharCode(code)
}

function classify(code: number, character: string): number {
  if (isSpace(code)) return Character.space
  if (isUnspaced(code)) return Character.unspaced
  if (/\p{Lu}|\p{Lt}/u.test(character)) return Character.upper
  if (/\p{L}/u.test(character)) return Character.lower
  if (/\p{Nd}/u.test(character)) return Character.digit
  if (/\p{M}/u.test(character)) return Character.mark
  if (/['’ʼ\u00AD\u200C\u200D]/u.test(character)) return Character.apostrophe
  if (/[.!?…。！？।؟۔]/u.test(character)) return Character.stop
  if (/[,;،，、；]/u.test(character)) return Character.comma
  if (/[:：]/u.test(character)) return Character.colon
  if (/["”»)\]}」』）】]/u.test(character)) return code === 0xbb ? Character.separator : Character.closing
  if (/[|•·›>/→▸►∙⋅│‣◦●]/u.test(character)) return Character.separator
  return Character.other
}

/** Han, kana, Thai, Lao, Khmer and Myanmar letters: scripts without spaces. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1780 && code <= 0x17dd) ||
    (code >= 0x1000 && code <= 0x109f)
  )
}

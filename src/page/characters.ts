import {isSpace} from './split-lines.js'

/** What a UTF-16 code unit is, as far as lines are measured. */
export const Character = {
  space: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  /** A letter of a script written without spaces between words. */
  unspaced: 5,
  /** An apostrophe, which joins the letters on its two sides. */
  apostrophe: 6,
  /** `.` `!` `?` `…` and their kin in other scripts. */
  stop: 7,
  comma: 8,
  /** Closing quotes and brackets, which may follow the stop of a sentence. */
  closing: 9,
  /** What stands between the entries of a menu: `|` `•` `·` `›` `»` `/` `>`. */
  separator: 10,
  colon: 11,
  other: 12,
  /** A mark that belongs to the letter before it. */
  mark: 13
} as const

/** By code unit: its class, or 0 until `classOf` has been asked for it. */
export const classes: Uint8Array = new Uint8Array(0x1_0000)

/** By code unit: its lower case, once its class is known. */
export const lowered: Uint16Array = new Uint16Array(0x1_0000)

/**
 * The class of a code unit, one of `Character`. Worked out the first time a
 * code unit is seen and remembered: the same answer always.
 */
export function classOf(code: number): number {
  return classes[code] || learn(code)
}

/** A code unit in lower case; itself where its lower case is longer than one unit. */
export function lowerOf(code: number): number {
  if (!classes[code]) learn(code)
  return lowered[code]!
}

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  lowered[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  return (classes[code] = classify(code, character))
}

function classify(code: number, character: string): number {
  if (isSpace(code)) return Character.space
  if (isUnspaced(code)) return Character.unspaced
  if (/\p{Lu}|\p{Lt}/u.test(character)) return Character.upper
  if (/\p{L}/u.test(character)) return Character.lower
  if (/\p{Nd}/u.test(character)) return Character.digit
  if (/\p{M}/u.test(character)) return Character.mark
  if (/['’ʼ]/u.test(character)) return Character.apostrophe
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

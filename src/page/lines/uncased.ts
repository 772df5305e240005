/** Whether a text is of a script without capitals: Arabic, Hebrew, Devanagari, Thai, Han, Hangul and their kin. */
export function isUncased(value: string): boolean {
  return /^\P{L}*\p{Lo}/u.test(value)
}

const east = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`

/** `高橋 由紀`, `李文静`, `김서연`, `سلمى الحداد`: as long as names are. */
const name = new RegExp(String.raw`^(?:${east}{1,4}[ \u3000]${east}{1,5}|\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}|(?!${east})\p{Lo}[\p{Lo}\p{M}'’׳]{1,14}(?: (?!${east})\p{Lo}[\p{Lo}\p{M}'’׳]{1,14}){1,2})$`, 'u')

/** Whether a text in a script without capitals has the shape of a person's name. What it says may be something else. */
export function isUncasedName(value: string): boolean {
  return value.length <= 48 && name.test(value)
}

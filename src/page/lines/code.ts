import type {LineTable} from './line-table.js'

/** A tag of HTML at the beginning of a line, and one at its end. */
const markup = /^<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>(?:$|.*>$)/u

const lessThan = 60

/** Whether a line is one of HTML. On the text of a page it stands in the code that an article shows, and what it says between its tags is an example. */
export function isMarkup(text: string, {start, end}: LineTable, line: number): boolean {
  return text.charCodeAt(start[line]!) === lessThan && markup.test(text.slice(start[line], end[line]))
}

/**
 * What no sentence or label has: a brace that is left open at the end, a bracket that is
 * closed before a semicolon, an operator, a key of JSON. `tag := language.Make(name)`,
 * `images: string[];`, `"Tags": [`
 */
const code = /(?:\{|[\])}];)$|\s(?:[:=!]=|=>|===|&&)\s|\(\);|^["'][\w $.-]{1,60}["']\s?:\s?\S/u

/** The most words of a line of code: in longer ones a sentence may speak of it. */
const longest = 15

/** Whether a line is one of a program or of its data, which says nothing to the readers of the page. */
export function isCode(text: string, {start, end, words}: LineTable, line: number): boolean {
  return words[line]! <= longest && code.test(text.slice(start[line], end[line]))
}

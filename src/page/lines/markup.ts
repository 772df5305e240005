import type {LineTable} from './line-table.js'

/** A tag of HTML at the beginning of a line, and one at its end. */
const markup = /^<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>(?:$|.*>$)/u

const lessThan = 60

/** Whether a line is one of HTML. On the text of a page it stands in the code that an article shows, and what it says between its tags is an example. */
export function isMarkup(text: string, {start, end}: LineTable, line: number): boolean {
  return text.charCodeAt(start[line]!) === lessThan && markup.test(text.slice(start[line], end[line]))
}

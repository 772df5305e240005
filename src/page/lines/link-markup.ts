/** The brackets that the markup of links is made of, by their UTF-16 code units. */
export const Bracket = {open: 40, close: 41, openSquare: 91, closeSquare: 93} as const

/** The longest address of a link that is looked for, in characters. */
const longest = 2000

/** What the address of a link begins with. */
const address = /^(?:<?(?:https?:|mailto:|tel:|javascript:|data:|\/|#|\.{1,2}\/))/iu

/**
 * The offset behind the address of a link of Markdown whose opening bracket stands at an
 * offset, behind the text of the link (`[Home](https://example.org)`), or -1 where there
 * is none. Round brackets may stand in the address, square ones may not.
 */
export function endOfLinkAddress(text: string, at: number, end: number): number {
  if (!address.test(text.slice(at + 1, at + 13))) return -1
  let depth = 0
  for (let index = at; index < Math.min(end, at + longest); index++) {
    const code = text.charCodeAt(index)
    if (code === Bracket.openSquare || code === Bracket.closeSquare) return -1
    if (code === Bracket.open) depth++
    else if (code === Bracket.close && --depth === 0) return index + 1
  }

  return -1
}

/** The number that text browsers put before the text of a link: `[12]Home`. A note stands behind its word: `tide[12]`. */
export const linkNumber: RegExp = /(?<!\S)\[\d{1,4}\](?=[^\s[\](){},.;:])/gu

/** The longest such number, with its brackets. */
const longestNumber = 6

/** The offset behind the number of a link whose bracket opens at an offset, or -1 where there is none. */
function endOfLinkNumber(text: string, at: number): number {
  // With the character before it, which must be white space, and the one behind it.
  const before = Math.min(1, at)
  const near = text.slice(at - before, at + longestNumber + 1)
  return near.search(linkNumber) === before ? at + near.indexOf(']', before) + 1 - before : -1
}

/** The offset behind the markup of a link that opens with the bracket at an offset, its number or its address, or -1 where there is none. */
export function endOfLinkMarkup(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) === Bracket.openSquare) return endOfLinkNumber(text, at)
  return text.charCodeAt(at - 1) === Bracket.closeSquare ? endOfLinkAddress(text, at, end) : -1
}

/** A line without the addresses and the numbers of its links, and without the brackets about their texts. */
export function withoutLinkMarkup(value: string): string {
  let rest = ''
  let from = 0
  for (let at = value.indexOf(']('); at >= 0; at = value.indexOf('](', at + 2)) {
    const end = endOfLinkAddress(value, at + 1, value.length)
    if (end < 0) continue
    rest += value.slice(from, at)
    from = end
  }

  // The text of a link may be a picture, which has brackets of its own.
  const bare = from === 0 ? value : (rest + value.slice(from)).replaceAll(/!?\[/gu, '')
  return bare.replaceAll(linkNumber, '')
}

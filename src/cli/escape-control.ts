/**
 * Make control characters visible, but for line feeds, tabs and the CR of a CR
 * LF: a page must not move the cursor, colour or retitle the terminal of whoever
 * looks at it. Each becomes `\u` and four digits, which is the same character in
 * JSON, so that JSON stays the JSON it was.
 */
export function escapeControl(text: string): string {
  return text.replace(/(?![\t\n]|\r\n)\p{Cc}/gu, escape)
}

/** Make all control characters visible, so that the text is one line. */
export function escapeLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, escape)
}

function escape(character: string): string {
  return String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

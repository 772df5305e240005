/**
 * Break every line of a text at a column, as programs do that show pages on a terminal:
 * where the next word would not fit, with a blank line between what were lines.
 *
 * @param columns the most characters of a line; a longer word stays whole
 */
export function wrap(text: string, columns: number): string {
  return text
    .split(/\n+/u)
    .map((line) => wrapLine(line, columns))
    .join('\n\n')
}

function wrapLine(line: string, columns: number): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > columns) {
      lines.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }

  return [...lines, current].join('\n')
}

/**
 * A Markdown table that also reads well on a terminal: columns are padded, and
 * those that hold nothing but numbers are set to the right.
 *
 * @param head the names of the columns
 * @param rows the cells, row by row
 */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const cells = [head, ...rows].map((row) => row.map((text) => text.replaceAll('|', '\\|')))
  const columns = head.map((_, column) => ({
    width: Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
    right: rows.length > 0 && rows.every((row) => /^[-+]?[\d.]+%?$/u.test(row[column] ?? ''))
  }))
  const line = (row: readonly string[]): string => {
    const padded = columns.map(({width, right}, column) =>
      right ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width)
    )
    return `| ${padded.join(' | ')} |`
  }
  const rule = columns.map(({width, right}) => (right ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [line(head), line(rule), ...rows.map((_, row) => line(cells[row + 1] ?? []))].join('\n')
}

/** A score for print, with three decimals: `.684`, `1.000`, `-.021`. */
export function decimal(value: number): string {
  return value.toFixed(3).replace(/^(-?)0\./u, '$1.')
}

/** The start of a text on one line: line ends become `⏎`. */
export function excerpt(text: string, length = 80): string {
  const flat = text.trim().replace(/\s*\n\s*/gu, ' ⏎ ').replace(/\s+/gu, ' ')
  return flat.length > length ? `${flat.slice(0, length - 1)}…` : flat
}

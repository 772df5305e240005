/** What a part of the benchmark found. */
export interface Section {
  /** For people. */
  readonly markdown: string
  /** For programs: the same figures, unrounded, as plain JSON. */
  readonly figures: unknown
}

/** Parts of a report with a blank line between them; empty parts are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The first rows by a number, lowest first; ties keep their order. */
export function lowest<Row>(rows: readonly Row[], count: number, by: (row: Row) => number): Row[] {
  return [...rows].sort((left, right) => by(left) - by(right)).slice(0, count)
}

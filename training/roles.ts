import {fold, holdsDate, namesOf} from '../bench/metadata-score.js'

/** What the corpus says of the metadata of a page. */
export interface Gold {
  readonly title?: string | null
  readonly author?: string | readonly string[] | null
  /** `2017-01-30` */
  readonly date?: string | null
}

/** The lines that have a role, by number; empty where the page does not show it, absent where the corpus says nothing of it. */
export interface Roles {
  readonly title?: readonly number[]
  readonly authors?: readonly number[]
  readonly date?: readonly number[]
}

/** More lines than this with a name or date tell nothing. */
const mostLines = 8

/** The lines that hold the title, all the authors, and the date. */
export function findRoles(lines: readonly string[], {title, author, date}: Gold): Roles {
  const folded = lines.map((line) => fold(line.slice(0, 600)))
  const names = author === null || author === undefined ? [] : namesOf(author)
  return {
    ...(title ? findTitle(folded, fold(title)) : {}),
    ...(names.length > 0 ? {authors: find(folded, (line) => names.every((name) => line.includes(name)) && sizeOf(line) < 40)} : {}),
    ...(date ? {date: find(lines, (line) => line.length < 300 && holdsDate(line, date))} : {})
  }
}

/** The lines that are the title, or else those that begin or end with it. */
function findTitle(lines: readonly string[], title: string): Roles {
  const same = find(lines, (line) => line === title)
  const like = same.length > 0 ? same : find(lines, (line) => sizeOf(line) < sizeOf(title) + 12 && (line.startsWith(title) || line.endsWith(title)))
  return title.trim() !== '' && like.length > 0 ? {title: like} : {}
}

function find(lines: readonly string[], test: (line: string) => boolean): number[] {
  return lines.flatMap((line, number) => (test(line) ? [number] : [])).slice(0, mostLines)
}

function sizeOf(line: string): number {
  return line.split(' ').length
}

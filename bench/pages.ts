import {pageTypes, readRows} from './corpus.js'
import type {GoldRow, PageType} from './corpus.js'
import {bag} from './score.js'
import type {Bag} from './score.js'

/** A WCXB page with its gold words counted. */
export interface Page {
  readonly id: string
  /** 0 to 4; all pages of a site are in one fold. */
  readonly fold: number
  readonly type: PageType
  readonly main: string
  readonly gold: Bag
}

/**
 * Read the WCXB pages.
 *
 * @param folder the corpus folder
 * @param fold only the pages of this fold; all when undefined
 */
export function readPages(folder: string, fold: number | undefined): Page[] {
  return readRows(folder, 'wcxb-dev.gold')
    .filter((row) => fold === undefined || row.fold === fold)
    .map(({id, fold, type, main}: GoldRow) => ({id, fold, type, main, gold: bag(main)}))
}

/** Rows in groups: `all` first, then those of each page type that occurs. */
export function byType<Row extends {readonly type: PageType}>(rows: readonly Row[]): Array<[string, readonly Row[]]> {
  const types = pageTypes.map((type): [string, Row[]] => [type, rows.filter((row) => row.type === type)])
  return [['all', rows], ...types.filter(([, group]) => group.length > 0)]
}

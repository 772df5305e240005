import {describe, expect, it} from 'vitest'
import {keepRows} from '../../../src/cleaners/line-model/keep-rows.js'
import {pageOfLines} from '../../support/page.js'

/** Which lines are kept of those of which none is yet. */
function keep(...lines: string[]): string[] {
  const kept = new Uint8Array(lines.length)
  keepRows(pageOfLines(...lines), kept)
  return lines.filter((_, line) => kept[line])
}

const rows = ['1 Loxley Rowing Club 3 11% / 35% 664', '2 Harlow Oars 1 17% / 30% 691', '3 Brask Boat School 4 21% / 49% 670', '4 (tie) Penhallow Eights 6 16% / 20% 653', '4 (tie) The Ferrymen 17 6% / 40% 664']

describe('keepRows', () => {
  it('keeps the rows of a table of figures', () => {
    expect(keep('Menu', ...rows, 'Subscribe')).toEqual(rows)
  })

  it('leaves a few rows, rows of few figures, numbers without a word, and the same words over and over', () => {
    expect(keep(...rows.slice(1))).toEqual([])
    expect(keep(...rows.map((_, row) => `Pier ${row + 1} open 24 hours`))).toEqual([])
    expect(keep(...rows.map((_, row) => `${row} 16% 0% 12%`))).toEqual([])
    expect(keep(...rows.map(() => '5 star 4 star 3 star 2 star'))).toEqual([])
  })

  it('leaves lists of telephone numbers', () => {
    expect(keep(...['Harbour', 'Lighthouse', 'Ferry', 'Customs', 'Bakery'].map((place, row) => `${place} (303) 555-014${row}`))).toEqual([])
  })
})

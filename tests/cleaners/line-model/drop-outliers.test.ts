import {describe, expect, it} from 'vitest'
import {dropOutliers} from '../../../src/cleaners/line-model/drop-outliers.js'
import {parsePage, type Page} from '../../../src/page/page.js'

const paragraph = 'The ferry was late again, and nobody on the quay was surprised, for it had been late since the year in which it was built, and the timetable had learned to live with it.'
const stray = 'Seven small harbours for the summer'
const noise = 'All our walks'

/** What is kept of lines with these chances, where those of low chance were cut before. */
function keep(rows: ReadonlyArray<readonly [string, number]>, threshold = 0.48): string[] {
  const text = rows.map(([line]) => line).join('\n')
  const {lines, survey} = parsePage(text)
  const chances = Float64Array.from(rows, ([, chance]) => chance)
  const kept = Uint8Array.from(chances, (chance) => (chance >= 0.3 ? 1 : 0))
  dropOutliers({lines, survey, chances} as Page, kept, threshold)
  return rows.filter((_, line) => kept[line]).map(([line]) => line)
}

const article = Array.from({length: 5}, () => [paragraph, 0.95] as const)

describe('dropOutliers', () => {
  it('drops a short run of low chance between noise below the article', () => {
    expect(keep([...article, [noise, 0.1], [stray, 0.4], [noise, 0.1]])).toEqual(article.map(([line]) => line))
  })

  it('keeps one that the model takes for the article', () => {
    expect(keep([...article, [noise, 0.1], [stray, 0.6], [noise, 0.1]])).toContain(stray)
  })

  it('keeps one above most of the article, and one that follows it directly', () => {
    expect(keep([[noise, 0.1], [stray, 0.4], [noise, 0.1], ...article])).toContain(stray)
    expect(keep([...article, [stray, 0.4], [noise, 0.1]])).toContain(stray)
  })

  it('keeps what is a good part of the text', () => {
    expect(keep([...article, [noise, 0.1], [paragraph, 0.4], [noise, 0.1]])).toHaveLength(6)
  })

  it('keeps it on a page that leaves the model in doubt, and in a mode that keeps more', () => {
    expect(keep([...article.map(([line]) => [line, 0.7] as const), [noise, 0.1], [stray, 0.4], [noise, 0.1]])).toContain(stray)
    expect(keep([...article, [noise, 0.1], [stray, 0.4], [noise, 0.1]], 0.2)).toContain(stray)
  })
})

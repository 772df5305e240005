import {describe, expect, it} from 'vitest'
import {keepMidst} from '../../../src/cleaners/line-model/keep-midst.js'
import {parsePage} from '../../../src/page/page.js'

const paragraph = 'The ferry was late again, and nobody on the quay was surprised, for it had been late since the year in which it was built, and the timetable had learned to live with it.'
const doubted = 'The captain, who had a cold, said that the fog was to blame, and that he would be obliged if people did not write to the company about it.'
const label = 'Seven small harbours'

/** What is kept of lines of which some are kept already. */
function keep(rows: ReadonlyArray<readonly [string, 0 | 1]>): string[] {
  const kept = Uint8Array.from(rows, ([, one]) => one)
  keepMidst(parsePage(rows.map(([line]) => line).join('\n')), kept)
  return rows.filter((_, line) => kept[line]).map(([line]) => line)
}

/** Some 330 words of prose. */
const long = Array.from({length: 10}, () => [paragraph, 1] as const)

describe('keepMidst', () => {
  it('keeps a paragraph between two long stretches of the article', () => {
    expect(keep([...long, [doubted, 0], ...long])).toContain(doubted)
  })

  it('leaves a paragraph above or below the article', () => {
    expect(keep([[doubted, 0], ...long, ...long])).not.toContain(doubted)
    expect(keep([...long, ...long, [doubted, 0]])).not.toContain(doubted)
  })

  it('leaves a paragraph in a short article', () => {
    const short = long.slice(0, 4)
    expect(keep([...short, [doubted, 0], ...short])).not.toContain(doubted)
  })

  it('leaves what is no prose, and what rules know', () => {
    expect(keep([...long, [label, 0], ...long])).not.toContain(label)
    const notice = 'We use cookies to give you the best experience on our website, and by going on you accept that we and our partners store them on your device.'
    expect(keep([...long, [notice, 0], ...long])).not.toContain(notice)
  })
})

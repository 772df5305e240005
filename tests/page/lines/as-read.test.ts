import {describe, expect, it} from 'vitest'
import {clean, type Rule} from '../../../src/index.js'
import {asRead} from '../../../src/page/lines/as-read.js'
import {pageOfLines} from '../../support/page.js'

const space = '\u00A0'
const body = [`The river rose by two${space}metres in the night, and all of the people left the${space}valley.`, 'It fell again in the morning, and they came back to find their boats in the trees.']
const page = ['Home', 'News', `Log${space}in`, ...body, `READ${space}MORE:${space}The boats of the valley`, `Privacy${space}policy`, `Terms${space}of${space}use`, '© 2021 The Valley'].join('\n')

describe('no-break spaces', () => {
  it('are read as spaces', () => {
    expect(asRead(`a${space}b\u202Fc`).text).toBe('a b c')
    expect(clean(page).text).toBe(body.join('\n'))
  })

  it('stay where they are, and in what is cut', () => {
    const {removals} = clean(page)
    for (const {start, end, text} of removals) expect(text).toBe(page.slice(start, end))
    expect(removals.map(({text}) => text)).toContain(`Privacy${space}policy`)
  })

  it('may stand in rules and in what must stay, or spaces for them', () => {
    for (const name of [`two${space}metres`, 'two metres']) {
      const rules: Rule[] = [{id: 'metres', match: name, cut: 'match'}]
      expect(clean(page, {rules}).text).not.toContain('metres')
    }

    for (const keep of [`READ${space}MORE`, 'READ MORE', /READ\u00A0MORE/u, /READ MORE/u, (line: string) => line.startsWith('READ MORE:'), (line: string) => line.startsWith(`READ${space}MORE`)]) {
      expect(clean(page, {keep}).text).toContain(`READ${space}MORE:${space}The boats`)
    }
  })
})

describe('soft hyphens', () => {
  it('part no word', () => {
    const {lines} = pageOfLines('Daten\u00ADschutz\u00ADerklärung', 'Datenschutzerklärung')
    expect(lines.words.subarray(0, 2)).toEqual(Int32Array.of(1, 1))
    expect(lines.key[0]).toBe(lines.key[1])
    expect(lines.labels[0]).not.toBe(0)
  })
})

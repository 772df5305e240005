import {describe, expect, it} from 'vitest'
import {article, evidenceText, read} from './read.js'

describe('breadcrumbs', () => {
  it.each([
    ['Home > World > Asia', ['Home', 'World', 'Asia']],
    ['Home » World » Asia', ['Home', 'World', 'Asia']],
    ['Home / News / Transport', ['Home', 'News', 'Transport']],
    ['News > Regions > Outer Isles', ['News', 'Regions', 'Outer Isles']],
    ['Accueil > Société > Régions', ['Accueil', 'Société', 'Régions']],
    ['You are here:   Home', ['Home']],
    ['Home » World » The river that would not wait', ['Home', 'World']],
    ['Home > World > The river that would…', ['Home', 'World']],
    ['HomeFT SelectThe river that would not wait', ['Home', 'FT Select']]
  ])('of `%s`', (line, expected) => {
    const text = `${line}\n${article('By Ana Reyes')}`
    expect(read(text).breadcrumbs).toEqual(expected)
    for (const entry of expected) expect(evidenceText(text, 'breadcrumbs')).toContain(entry)
  })

  it.each(['Home | News | World | Sport | Jobs', 'Home', 'World', 'News • Features • Podcasts', 'Food > water'])('are none in `%s`', (line) => {
    expect(read(`${line}\n${article('By Ana Reyes')}`).breadcrumbs).toEqual([])
  })

  it('are not read from the body', () => {
    expect(read(`${article('By Ana Reyes')}\n\nSettings > Privacy > Cookies\n\n${article()}`).breadcrumbs).toEqual([])
  })
})

import {describe, expect, it} from 'vitest'
import {places} from '../../../src/data/en/places.js'
import {clean} from '../../../src/index.js'

const frame = (text: string): string =>
  `Lanterns for a long night | Harlow Lamps\nHome\nShop\nAbout us\nContact\nCart (0)\nSign in\n\nOur lanterns burn for nine hours on one filling, and the glass comes off in one turn.\n\n${text}\n\nPrivacy Policy\nTerms of Use\nAll rights reserved.\n`

const ofRule = (text: string): string[] => clean(text).removals.filter(({reason}) => reason === 'the line is one of the places to pick from').map(({text}) => text)

describe('pickers of places', () => {
  it('go on a page with a frame', () => {
    expect(ofRule(frame(places.slice(0, 60).join('\n')))).toHaveLength(60)
  })

  it('go with what stands in brackets behind a place, and the few lines between them that are none', () => {
    const picker = places.slice(0, 60).map((place) => `${place} (USD $)`)
    picker.splice(30, 0, 'Harlow Sound')
    expect(ofRule(frame(picker.join('\n')))).toHaveLength(61)
  })

  it('stay where there are no more places than an alliance has members', () => {
    expect(ofRule(frame(places.slice(0, 30).join('\n')))).toEqual([])
  })

  it('stay where the page shows no frame', () => {
    const text = `All the places that the post office knows, as it has written them on the wall.\n\n${places.slice(0, 60).join('\n')}\n`
    expect(clean(text).text).toBe(text)
  })
})

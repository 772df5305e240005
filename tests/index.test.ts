import {expect, it} from 'vitest'
import * as unboil from '../src/index.js'

it('exports the public names, and no others', () => {
  expect(Object.keys(unboil).sort()).toEqual(['applyRemovals', 'clean', 'cleaners', 'createOffsetMap', 'default', 'defineCleaner', 'kinds', 'restore', 'toJsonLd'])
})

it('names each cleaner once, each with a kind and a description', () => {
  const ids = unboil.cleaners.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const {id, kind, description} of unboil.cleaners) {
    expect(unboil.kinds, id).toHaveProperty(kind)
    expect(description, id).toMatch(/^\p{Lu}.*[^.]$/u)
  }
})

it('describes each kind', () => {
  for (const [kind, description] of Object.entries(unboil.kinds)) {
    expect(kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
    expect(description, kind).toMatch(/^\p{Lu}.*[^.]$/u)
  }
})

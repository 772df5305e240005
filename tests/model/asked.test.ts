import {readdirSync, readFileSync} from 'node:fs'
import {afterEach, describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'
import {createNetwork} from '../../src/model/network.js'
import {useNetwork} from '../../src/model/score-lines.js'

// Every page there is, so that every rule that may want to ask has its occasion.
const folders = ['noise', 'pages', 'metadata', 'wanted'].map((name) => new URL(`../../fixtures/${name}/`, import.meta.url))
const pages = folders.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(new URL(`${name}/input.txt`, folder), 'utf8')))

/** How often the line model is asked while pages are cleaned. */
function countAsked(options: object): number {
  let asked = 0
  const network = createNetwork()
  useNetwork({
    score(lines, features) {
      asked++
      return network.score(lines, features)
    }
  })
  for (const page of pages) clean(page, options)
  return asked
}

describe('the line model', () => {
  afterEach(() => useNetwork(undefined))

  it('is asked by default', () => {
    expect(countAsked({})).toBeGreaterThan(20)
  })

  it('is never asked where its cleaner is off', () => {
    expect(countAsked({cleaners: {'line-model': false}})).toBe(0)
  })
})

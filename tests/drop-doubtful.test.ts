import {describe, expect, it} from 'vitest'
import type {Finding} from '../src/define-cleaner.js'
import {dropDoubtful} from '../src/drop-doubtful.js'
import type {Page} from '../src/page/page.js'
import {pageOfLines} from './support/page.js'

const lines = [
  'Skip to content', 'Menu', 'The bell of Loxley Mill', 'Search', 'Log in', 'What the miller heard',
  'The bell rang by itself on the night of the flood, and the miller, who had gone to bed early, took it for the clock.',
  'In the morning the clock was found in the race, and the bell was where it had always been, a little wet, but whole.',
  'It has hung in the porch since then, and nobody is allowed to touch the rope before there is water on the stairs.',
  'Privacy policy', 'Terms of use', '© 2021 Loxley Mill. All rights reserved.'
]
const subhead = 5

/** Whether a finding stays on a page where the model is asked, and says this of its line and of the title. */
function stays(finding: Partial<Finding>, {chance = 0.9, title = 2, titleChance = 0.6} = {}): boolean {
  const page = pageOfLines(...lines)
  expect(page.survey.framed).toBe(true)
  const chances = Float64Array.from(lines, (_, line) => (line === subhead ? chance : page.survey.prose[line] ? 0.9 : 0.1))
  const none = {line: -1, chance: 0}
  const guesses = {title: {line: title, chance: titleChance}, authors: none, date: none}
  const asked = {text: page.text, lines: page.lines, survey: page.survey, chances, guesses, lineText: (line: number) => page.lineText(line)} as unknown as Page
  const {start, end} = page.lines
  const whole: Finding = {start: start[subhead]!, end: end[subhead]!, line: subhead, kind: 'title', rule: 'title', reason: 'a test', confidence: 0.7, ...finding}
  return dropDoubtful(asked, [whole], 'balanced').length === 1
}

describe('dropDoubtful', () => {
  it('drops what only the place of a line speaks for, where the model keeps it', () => {
    expect(stays({rule: 'navigation'})).toBe(false)
    expect(stays({rule: 'navigation'}, {chance: 0.1})).toBe(true)
    expect(stays({rule: 'navigation', confidence: 0.9})).toBe(true)
    expect(stays({rule: 'cookie'})).toBe(true)
  })

  it('drops what the model overrules, from the chance on that the cleaner names', () => {
    expect(stays({rule: 'duplicate', overruledFrom: 0.8})).toBe(false)
    expect(stays({rule: 'duplicate', overruledFrom: 0.8}, {chance: 0.7})).toBe(true)
    expect(stays({rule: 'duplicate', overruledFrom: 0.8, confidence: 0.9})).toBe(true)
    expect(stays({rule: 'duplicate'})).toBe(true)
  })

  it('drops a title above the body, where the model takes another line for it', () => {
    expect(stays({})).toBe(false)
    expect(stays({}, {chance: 0.1})).toBe(true)
    expect(stays({confidence: 0.93})).toBe(true)
  })

  it('leaves a title that the model takes for it, or for which it has no other', () => {
    expect(stays({}, {title: subhead})).toBe(true)
    expect(stays({}, {titleChance: 0.1})).toBe(true)
    expect(stays({}, {title: 0})).toBe(true)
  })
})

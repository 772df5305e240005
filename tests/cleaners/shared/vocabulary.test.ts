import {describe, expect, it} from 'vitest'
import type {Kind} from '../../../src/index.js'
import {hashPhrase} from '../../../src/page/lines/hash-phrase.js'
import {bitOf, compileLexicon} from '../../../src/page/lines/lexicon.js'
import type {LineTable} from '../../../src/page/lines/line-table.js'
import {measureLines} from '../../../src/page/lines/measure-lines.js'
import {splitLines} from '../../../src/page/lines/split-lines.js'
import {languages} from '../../support/languages.js'

describe.each(languages)('the words of %s', (name, language) => {
  it('stand in lower case, each once in its list', () => {
    for (const list of [language.functionWords, language.chromeWords]) {
      expect(repeats(list)).toEqual([])
      expect(list.filter((word) => !isCue(word))).toEqual([])
    }
  })

  it.runIf(name === 'en')('are words of prose or of menus, not both', () => {
    const functions = new Set(language.functionWords)
    // These are both: `about`, and what buttons say of lists.
    const both = new Set(['about', 'more', 'all', 'down', 'up', 'on'])
    expect(language.chromeWords.filter((word) => functions.has(word) && !both.has(word))).toEqual([])
  })

  const lexicon = compileLexicon([language])

  function measure(phrase: string): LineTable {
    return measureLines(phrase, splitLines(phrase), lexicon)
  }

  it('are found by the lexicon', () => {
    expect(language.functionWords.filter((word) => measure(word).functionWords[0] !== 1)).toEqual([])
    expect(language.chromeWords.filter((word) => measure(word).chromeWords[0] !== 1)).toEqual([])
  })

  describe.each(Object.entries(language.kinds))('of %s', (kind, {labels = [], headings = [], patterns = []}) => {
    const bit = bitOf[kind as Kind]

    it('are labels and headings, each once', () => {
      // Compared as lines are, so that `e-mail` repeats `e mail`.
      expect({labels: repeats(labels.map(normalize), labels), headings: repeats(headings.map(normalize), headings)}).toEqual({labels: [], headings: []})
    })

    it('are found as whole lines of that kind', () => {
      expect(labels.filter((phrase) => (measure(phrase).labels[0]! & bit) === 0)).toEqual([])
      expect(headings.filter((phrase) => (measure(phrase).headings[0]! & bit) === 0)).toEqual([])
    })

    it('have patterns of lower-case cues and flags without memory', () => {
      for (const {match, cues, and = []} of patterns) {
        const name = `${kind}: ${match.source.slice(0, 60)}`
        expect(match.flags, name).toMatch(/^[^gy]*u[^gy]*$/u)
        expect(cues.length, name).toBeGreaterThan(0)
        expect([...cues, ...and].filter((cue) => !isCue(cue)), name).toEqual([])
        expect([repeats(cues), repeats(and)], name).toEqual([[], []])
      }
    })

    it('have patterns as sure and as long as can be', () => {
      for (const {match, confidence = 0.9, longest = 40} of patterns) {
        expect(confidence, match.source).toBeGreaterThan(0)
        expect(confidence, match.source).toBeLessThanOrEqual(1)
        expect(longest, match.source).toBeGreaterThan(0)
      }
    })
  })
})

/** Whether a text is one word in lower case. */
function isCue(word: string): boolean {
  return /^[\p{L}\p{M}\d’']+$/u.test(word) && word === word.toLowerCase() && hashPhrase(word).size === 1
}

/** A phrase as lines are compared: its words, in lower case, numbers as 0. */
function normalize(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/['’ʼ]/gu, '').replaceAll(/\d+/gu, '0').replaceAll(/[^\p{L}\p{M}\d]+/gu, ' ').trim()
}

/** What stands in a list again. */
function repeats(list: readonly string[], names: readonly string[] = list): string[] {
  const seen = new Set<string>()
  return names.filter((_, index) => {
    const size = seen.size
    seen.add(list[index]!)
    return seen.size === size
  })
}

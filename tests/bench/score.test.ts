import {describe, expect, it} from 'vitest'
import {bag, countSnippets, foldSpace, mean, overlap, share, snippetScore, words, wordScore} from '../../bench/score.js'

describe('words', () => {
  it('finds what `\\w+` finds in Python', () => {
    expect(words("It's 3.5_m — naïve, Straße ½ x²")).toEqual(['it', 's', '3', '5_m', 'naïve', 'straße', '½', 'x²'])
  })

  it('parts a word at a combining mark, as Python does', () => {
    expect(words('nai\u0308ve हिंदी')).toEqual(['nai', 've', 'ह', 'द'])
  })

  it('takes a run of Chinese for one word', () => {
    expect(words('北京，二月')).toEqual(['北京', '二月'])
  })

  it('lower-cases first, so a capital dotted I is parted', () => {
    expect(words('İstanbul ΟΔΟΣ')).toEqual(['i', 'stanbul', 'οδος'])
  })

  it('finds none in white space and signs', () => {
    expect(words(' \n—•…')).toEqual([])
  })
})

describe('bag and overlap', () => {
  it('counts repetitions', () => {
    expect(bag('a b a')).toEqual({counts: new Map([['a', 2], ['b', 1]]), total: 3})
  })

  it('shares a word as often as both have it', () => {
    expect(overlap(bag('a a a b c'), bag('a a b b d'))).toBe(3)
    expect(overlap(bag('a a b b d'), bag('a a a b c'))).toBe(3)
  })
})

describe('wordScore', () => {
  it('is precision, recall and F1 over multisets', () => {
    // Shared: a a b. Precision 3/5, recall 3/4, F1 = 2 * .6 * .75 / 1.35 = 2/3.
    const {precision, recall, f1} = wordScore(bag('a a a b c'), bag('A, a. B d'))
    expect(precision).toBeCloseTo(0.6, 12)
    expect(recall).toBeCloseTo(0.75, 12)
    expect(f1).toBeCloseTo(2 / 3, 12)
  })

  it('is 1 for the gold in any order', () => {
    expect(wordScore(bag('b a'), bag('a b'))).toEqual({precision: 1, recall: 1, f1: 1})
  })

  it('is 0 for an empty output and for one that shares no word', () => {
    expect(wordScore(bag(''), bag('a')).f1).toBe(0)
    expect(wordScore(bag('b'), bag('a'))).toEqual({precision: 0, recall: 0, f1: 0})
  })

  it('is 1 for an empty output of an empty gold', () => {
    expect(wordScore(bag(''), bag('')).f1).toBe(1)
    expect(wordScore(bag(' —\n'), bag('')).f1).toBe(1)
  })

  it('is 0 for any other output of an empty gold', () => {
    expect(wordScore(bag('a'), bag('')).f1).toBe(0)
  })
})

describe('snippets', () => {
  it('are looked for with white space folded', () => {
    expect(countSnippets('One\n two  three', ['one two', 'One  two'], [' two\nthree ', 'four'])).toEqual({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1
    })
  })

  it('are scored over all pages together', () => {
    // 4 wanted found, 1 missed, 1 unwanted found: precision 4/5, recall 4/5.
    const {precision, recall, f1} = snippetScore([
      {truePositives: 3, falsePositives: 0, falseNegatives: 1},
      {truePositives: 1, falsePositives: 1, falseNegatives: 0}
    ])
    expect(precision).toBeCloseTo(0.8, 12)
    expect(recall).toBeCloseTo(0.8, 12)
    expect(f1).toBeCloseTo(0.8, 12)
  })

  it('score 0 when there are none', () => {
    expect(snippetScore([])).toEqual({precision: 0, recall: 0, f1: 0})
  })
})

describe('mean, share and foldSpace', () => {
  it('average', () => {
    expect(mean([1, 0, 0.5])).toBe(0.5)
    expect(mean([])).toBe(0)
  })

  it('count', () => {
    expect(share([1, 2, 3, 4], (number) => number > 1)).toBe(0.75)
    expect(share([], () => true)).toBe(0)
  })

  it('fold', () => {
    expect(foldSpace('\n a\t\u00A0b ')).toBe('a b')
  })
})

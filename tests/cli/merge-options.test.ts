import {expect, it} from 'vitest'
import {mergeOptions} from '../../src/cli/merge-options.js'

it('replaces single values, merges cleaners, adds up rules and what to keep', () => {
  const one = {id: 'one', match: '1'}
  const two = {id: 'two', match: '2'}
  expect(
    mergeOptions(
      {mode: 'recall', title: 'keep', cleaners: {share: false, icon: false}, rules: [one], keep: 'a'},
      {mode: 'precision', cleaners: {icon: true}, rules: [two], keep: ['b', /c/u]}
    )
  ).toEqual({mode: 'precision', title: 'keep', cleaners: {share: false, icon: true}, rules: [one, two], keep: ['a', 'b', /c/u]})
})

it('adds no option that neither has', () => {
  expect(mergeOptions({}, {})).toEqual({})
  expect(mergeOptions({keep: 'a'}, {})).toEqual({keep: ['a']})
})

it('takes undefined for what is not said', () => {
  expect(mergeOptions({mode: 'recall', title: 'keep'}, {mode: undefined, keep: undefined})).toEqual({mode: 'recall', title: 'keep'})
})

import {expect, it} from 'vitest'
import {escapeControl, escapeLine} from '../../src/cli/escape-control.js'

it('shows what would steer a terminal', () => {
  expect(escapeControl('\u001B[2Jgone \u009B31m \u0007 \u007F \0 \b')).toBe(String.raw`\u001b[2Jgone \u009b31m \u0007 \u007f \u0000 \u0008`)
})

it('leaves line endings, tabs and every other script alone', () => {
  const text = 'a\tb\nc\r\nd\n\n漢字 עברית é\u00A0\u200D👩‍🚀'
  expect(escapeControl(text)).toBe(text)
})

it('shows a CR that is not of a line ending', () => {
  expect(escapeControl('rm -rf\rls\r')).toBe(String.raw`rm -rf\u000dls\u000d`)
})

it('makes one line of a text', () => {
  expect(escapeLine('a\r\nb\tc\u2028d')).toBe(String.raw`a\u000d\u000ab\u0009c\u2028d`)
})

it('leaves JSON the JSON it was', () => {
  const value = {text: '\u001B \u0085 \u007F é'}
  expect(JSON.parse(escapeControl(JSON.stringify(value, undefined, 2)))).toEqual(value)
})

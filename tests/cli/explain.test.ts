import picocolors from 'picocolors'
import {expect, it} from 'vitest'
import {explain} from '../../src/cli/explain.js'
import type {Removal} from '../../src/index.js'

const page = 'Home\u001B\r\n\r\nThe text.\nShare'

function removal(text: string, kind: Removal['kind'], rule: string): Removal {
  const start = page.indexOf(text)
  return {start, end: start + text.length, text, kind, rule, reason: 'because', confidence: 1}
}

const removals = [removal('Home\u001B', 'navigation', 'my-menu'), removal('\r\n\r\n', 'whitespace', 'whitespace'), removal('Share', 'share', 'share')]

it('marks what goes and says why, and leaves white space alone', () => {
  expect(explain(page, removals, picocolors.createColors(false))).toBe(
    '[-Home\\u001b-]{navigation my-menu: because}\r\n\r\nThe text.\n[-Share-]{share: because}'
  )
})

it('strikes it out where there is colour', () => {
  expect(explain(page, removals, picocolors.createColors(true))).toBe(
    '\u001B[31m\u001B[9mHome\\u001b\u001B[29m\u001B[39m \u001B[2m{navigation my-menu: because}\u001B[22m\r\n\r\nThe text.\n' +
      '\u001B[31m\u001B[9mShare\u001B[29m\u001B[39m \u001B[2m{share: because}\u001B[22m'
  )
})

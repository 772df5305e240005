import {describe, expect, it} from 'vitest'
import {pageOfLines} from '../../support/page.js'

describe('the line that is the title', () => {
  const date = '4.2.0 / 2015-01-18'
  const note = 'Allow a table to be hidden from the list of ports'
  const text = 'The reader of old almanacs takes the leap second into account that was added in the middle of the year and that the printed tables left out.'

  it('stands between a date and the body', () => {
    expect(pageOfLines(date, note, text).titleLine).toBe(1)
  })

  it.each(['*', '-', '•'])('is no entry of a list that begins with %s', (sign) => {
    expect(pageOfLines(date, `${sign} ${note}`, `${sign} ${text}`).titleLine).toBe(-1)
  })
})

import {describe, expect, it} from 'vitest'
import {keepCode} from '../../../src/cleaners/line-model/keep-code.js'
import {parsePage} from '../../../src/page/page.js'

const paragraph = 'The buffer holds what was read and has not been asked for, and it is emptied whenever somebody does ask, which is why the second call of the function answers sooner than the first.'
const listing = Array.from({length: 6}, (_, index) => `const ${'abcdef'[index]!} = read(buffer[${index}]); if (${'abcdef'[index]!}.done) { stop() }`)
const late = 'export function drain(buffer) { while (!buffer.done) { write(buffer.next()); } return buffer; }'
const text = [paragraph, ...listing, paragraph, late, paragraph].join('\n\n')

describe('keepCode', () => {
  it('keeps the lines of code of a page of which the model keeps most', () => {
    expect(keepBut(8)[8]).toBe(1)
  })

  it('keeps none where the model keeps none of the code', () => {
    const page = parsePage(text)
    const kept = new Uint8Array(page.lines.count)
    keepCode(page, kept)
    expect([...kept]).toEqual(Array.from(kept, () => 0))
  })

  it('keeps no sentence', () => {
    expect(keepBut(7)[7]).toBe(0)
  })
})

/** What is kept of the text where the model keeps all lines but one. */
function keepBut(line: number): Uint8Array {
  const page = parsePage(text)
  const kept = new Uint8Array(page.lines.count).fill(1)
  kept[line] = 0
  keepCode(page, kept)
  return kept
}

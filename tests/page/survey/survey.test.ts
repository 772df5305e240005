import {describe, expect, it} from 'vitest'
import {parsePage} from '../../../src/page/page.js'

const labels = [
  'Share this article', 'Sign up for our newsletter', 'Related articles', 'All rights reserved', 'Accept all cookies', 'Skip to content', 'Privacy policy',
  'Terms of service', 'Most popular stories', 'Download our app', 'You may also like', 'Skip to main content', 'Follow us on Facebook', 'Subscribe to our newsletter'
]

/** A program, a word to the line, with a label behind every so many. */
function manual(every: number): string {
  return labels.map((label) => `${Array.from({length: every}, (_, word) => `value_${word} (`).join('\n')}\n${label}`).join('\n')
}

describe('the frame of a page', () => {
  it('shows in the labels of a short one', () => {
    expect(parsePage(manual(10)).survey.framed).toBe(true)
  })

  it('does not show in as many labels among thousands of lines', () => {
    expect(parsePage(manual(300)).survey.framed).toBe(false)
  })
})

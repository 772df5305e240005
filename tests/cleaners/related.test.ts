import {describe, expect, it} from 'vitest'
import {retextRelated} from '../../src/cleaners/related.js'
import {plan} from '../../src/options.js'
import {parsePage} from '../../src/page/page.js'

const frame = ['Home', 'Login', 'Subscribe', 'Contact us', 'Privacy Policy', 'Terms of Use', 'Sitemap', 'Careers', 'Advertise with us']
const prose = 'The settings file of Tarn decides how the mirror copies a folder, and it is read once at the start.'

function found(block: readonly string[]): string[] {
  const page = parsePage([...frame, '', prose, prose.replace('copies', 'moves'), '', 'See also', ...block].join('\n'))
  return [...new Set(retextRelated.detect(page, plan().settings, undefined).map(({line}) => page.lineText(line!)))]
}

describe('blocks of related articles', () => {
  it('take the headlines below them', () => {
    const headlines = ['Harbour reopens after the flood', 'Ferry to the islands sails again', 'Two piers to be rebuilt']
    expect(found(headlines)).toEqual(['See also', ...headlines])
  })

  it('take no paragraph that was broken at its links', () => {
    const broken = ['See', 'man tarn', 'for the complete list of settings. The', 'tarnctl', 'command prints those that are in force']
    expect(found(broken)).not.toContain('tarnctl')
    expect(found(['See', 'man tarn', ', which lists them', 'or ask'])).not.toContain('man tarn')
  })
})

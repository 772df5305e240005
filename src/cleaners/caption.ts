import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {reportLabels} from './vocabulary.js'

/** A photographer and an agency in brackets behind a caption: `(Jon Weller/Meridian)`. */
const creditBehind = /[.!?”"]\s\(\p{Lu}[\p{L}.'’ -]{2,40}\s?\/\s?\p{Lu}[\p{L}\d.'’ &-]{1,40}\)\.?$/u

/**
 * Credits of pictures, and captions that carry one.
 *
 * Notes: a caption without a credit reads like the article and stays.
 */
export const retextCaption: Cleaner = defineCleaner({
  id: 'caption',
  kind: 'caption',
  description: 'Credits of pictures and captions that carry one',
  detect(page, report) {
    reportLabels(page, 'caption', report)
    for (const line of page.phrased) {
      const pattern = page.matchPattern(line, 'caption')
      if (pattern) report(line, {reason: 'the line credits a picture', confidence: pattern.confidence ?? 0.9})
    }

    const {count, words, end} = page.lines
    for (let line = 0; line < count; line++) {
      if (words[line]! < 3 || words[line]! > 45) continue
      const last = page.text.charCodeAt(end[line]! - 1)
      if (last !== 0x29 && last !== 0x2e) continue
      if (page.text[end[line]! - (last === 0x29 ? 1 : 2)] === ')' && creditBehind.test(page.text.slice(Math.max(page.lines.start[line]!, end[line]! - 100), end[line]))) {
        report(line, {reason: 'a photographer and an agency stand behind the caption', confidence: 0.8})
      }
    }
  }
})

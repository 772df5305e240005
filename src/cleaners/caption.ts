import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {Ending} from '../page/measure-lines.js'
import {reportLabels} from './vocabulary.js'

/** A name, and an agency with it. */
const name = String.raw`\p{Lu}[\p{L}.'’ -]{2,40}`
const agency = String.raw`\s?\/\s?\p{Lu}[\p{L}\d.'’ &-]{1,40}`

/** A credit behind a caption: `. (Jon Weller/Meridian)`, `. (Photo: Jon Weller)`, `. Photograph: Jon Weller/Meridian`. */
const creditBehind = new RegExp(
  String.raw`[.!?”"]\s(?:\((?:${name}${agency}|(?:Photos?|Images?|Pictures?|Photographs?)(?: by|:)\s${name}(?:${agency})?)\)\.?|(?:Photos?|Images?|Pictures?|Photographs?)(?: by|:)\s${name}(?:${agency})?)$`,
  'u'
)

/** What every such credit has, cheap to look for. */
const creditSign = /[/]|Photo|Image|Picture/u

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

    const {count, words, stops, ending, start, end} = page.lines
    for (let line = 0; line < count; line++) {
      // Every credit ends in a letter or a bracket; most prose ends in a stop.
      if (words[line]! < 5 || words[line]! > 45 || (ending[line] === Ending.stop && page.text[end[line]! - 2] !== ')')) continue
      const tail = page.text.slice(Math.max(start[line]!, end[line]! - 120), end[line])
      if ((stops[line]! > 0 || tail.includes('”') || tail.includes('"')) && creditSign.test(tail) && creditBehind.test(tail)) {
        report(line, {reason: 'a photographer is credited behind the caption', confidence: 0.8})
      }
    }
  }
})

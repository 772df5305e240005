import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './vocabulary.js'

const detectKnown = detectVocabulary('widget')

/** A font size control behind something else on its line: `Xinhua, January 30, 2017 Adjust font size:`. */
const fontSize = /\s(?:(?:adjust|change|increase|decrease|reset) )?(?:the )?(?:font|text) size ?:?(?: (?:[aA]{1,3}[+-]?|[+-]|small|medium|large)){0,8}$/iu

/**
 * Controls and gadgets: players, font size, JavaScript notices, weather and
 * market strips.
 */
export const retextWidget: Cleaner = defineCleaner({
  id: 'widget',
  kind: 'widget',
  description: 'Players, font size controls, JavaScript notices and other gadgets',
  detect(page, report, options, settings) {
    detectKnown(page, report, options, settings)
    const {words, end} = page.lines
    for (let line = 0; line < page.lines.count && line <= page.survey.first; line++) {
      if (words[line]! > 30 || page.survey.prose[line]) continue
      const match = fontSize.exec(page.lineText(line))
      if (match) {
        report({start: end[line]! - match[0].length, end: end[line]!}, {reason: 'a font size control stands behind the line', confidence: 0.95})
      }
    }
  }
})

import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {reportDelivery} from './delivery.js'
import {detectVocabulary} from './vocabulary.js'

const detectKnown = detectVocabulary('legal')

/**
 * Copyright lines, terms, disclaimers, notices on reuse; boxes about delivery and returns
 * on the page of a product. A line that begins with © is one in every language.
 *
 * Notes: articles about law and contracts speak of all these in prose; a
 * paragraph between paragraphs stays.
 */
export const retextLegal: Cleaner = defineCleaner({
  id: 'legal',
  kind: 'legal',
  description: 'Copyright lines, terms, disclaimers',
  detect(page, report, options, settings) {
    detectKnown(page, report, options, settings)
    if (page.survey.framed && settings.model) reportDelivery(page, report)
    const {count, start, words} = page.lines
    for (let line = 0; line < count; line++) {
      if (page.text.charCodeAt(start[line]!) === 0xa9 && words[line]! <= 40 && !page.matchPattern(line, 'legal')) {
        report(line, {reason: 'the line begins with a copyright sign', confidence: 0.85})
      }
    }
  }
})

import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {reportDelivery} from './legal/delivery.js'
import {findFinePrint} from './legal/fine-print.js'
import {reportNotices} from './shared/notice-block.js'
import {detectVocabulary} from './shared/vocabulary.js'

const detectKnown = detectVocabulary('legal')

/**
 * Copyright lines, terms, disclaimers, notices on reuse; boxes about delivery and returns
 * on the page of a product; notes on offers in fine print; texts of law that a shop prints
 * below the copyright line. A line that begins with © is one in every language.
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
    reportNotices(page, 'legal', report, {reason: 'the line stands in a text of law below the copyright line', confidence: page.survey.framed ? 0.85 : 0.4})
    for (const line of findFinePrint(page, settings)) report(line, {reason: 'the line is a note on an offer, in fine print', confidence: 0.8})
    const {count, start, words} = page.lines
    for (let line = 0; line < count; line++) {
      if (page.text.charCodeAt(start[line]!) === 0xa9 && words[line]! <= 40 && !page.matchPattern(line, 'legal')) {
        report(line, {reason: 'the line begins with a copyright sign', confidence: 0.85})
      }
    }
  }
})

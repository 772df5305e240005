import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {reportNotices} from './shared/notice-block.js'
import {detectVocabulary} from './shared/vocabulary.js'

const detectKnown = detectVocabulary('cookie')

/**
 * Cookie and consent notices, the buttons and lists of purposes about them, and
 * the sentences between them; the dialog of a consent manager as a whole.
 *
 * Notes: articles about cookies and consent quote such notices in prose; a
 * paragraph between paragraphs stays.
 */
export const retextCookie: Cleaner = defineCleaner({
  id: 'cookie',
  kind: 'cookie',
  description: 'Cookie and consent notices',
  detect(page, report, options, settings) {
    detectKnown(page, report, options, settings)
    const {survey} = page
    reportNotices(page, 'cookie', report, {reason: 'the line stands in the dialog of a consent manager', confidence: survey.framed ? 0.9 : 0.4})
    for (const line of page.phrased) {
      const next = line + 1
      if (!page.matchPattern(line, 'cookie') || next >= page.lines.count) continue
      if (survey.noisy[line] && survey.noisy[next] && page.lines.matches[next]! === 0) {
        report(next, {reason: 'the sentence stands in a notice on cookies', confidence: survey.framed ? 0.8 : 0.4})
      }
    }
  }
})

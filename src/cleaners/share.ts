import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './shared/vocabulary.js'

const detectKnown = detectVocabulary('share')

/** Names of networks and buttons, which are the same in every language. */
const networks = /facebook|twitter|whatsapp|linkedin|pinterest|telegram|instagram|reddit|youtube|tiktok|share|tweet|e-?mail|print/giu

/** Share and follow bars: known labels and phrasings, and bars whose buttons stand on one line. */
export const retextShare: Cleaner = defineCleaner({
  id: 'share',
  kind: 'share',
  description: 'Share and follow bars, counts of shares',
  detect(page, report, options, settings) {
    detectKnown(page, report, options, settings)
    const {lines} = page
    for (let line = 0; line < lines.count; line++) {
      if (lines.menus[line]! < 2) continue
      const names = page.lineText(line).match(networks)?.length ?? 0
      if (names >= 2 && names * 3 >= lines.menus[line]! * 2) {
        report(line, {reason: 'the line strings the buttons of a share bar together', confidence: 0.85})
      }
    }
  }
})

import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './vocabulary.js'

/** Share and follow bars, counts of shares. */
export const retextShare: Cleaner = defineCleaner({
  id: 'share',
  kind: 'share',
  description: 'Share and follow bars, counts of shares',
  detect: detectVocabulary('share')
})

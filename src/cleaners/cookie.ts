import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './vocabulary.js'

/** Cookie and consent notices. */
export const retextCookie: Cleaner = defineCleaner({
  id: 'cookie',
  kind: 'cookie',
  description: 'Cookie and consent notices',
  detect: detectVocabulary('cookie')
})

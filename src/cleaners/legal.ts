import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './vocabulary.js'

/** Copyright lines, terms, disclaimers. */
export const retextLegal: Cleaner = defineCleaner({
  id: 'legal',
  kind: 'legal',
  description: 'Copyright lines, terms, disclaimers',
  detect: detectVocabulary('legal')
})

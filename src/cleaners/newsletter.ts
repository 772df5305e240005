import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './shared/vocabulary.js'

/** Invitations to subscribe, and their forms. */
export const retextNewsletter: Cleaner = defineCleaner({
  id: 'newsletter',
  kind: 'newsletter',
  description: 'Invitations to subscribe, and their forms',
  detect: detectVocabulary('newsletter')
})

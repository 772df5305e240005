import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './shared/vocabulary.js'

/** Notices that the rest is for subscribers. */
export const retextPaywall: Cleaner = defineCleaner({
  id: 'paywall',
  kind: 'paywall',
  description: 'Notices that the rest is for subscribers',
  detect: detectVocabulary('paywall')
})

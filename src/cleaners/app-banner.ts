import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './shared/vocabulary.js'

/** Invitations to install an app. */
export const retextAppBanner: Cleaner = defineCleaner({
  id: 'app-banner',
  kind: 'app-banner',
  description: 'Invitations to install an app',
  detect: detectVocabulary('app-banner')
})

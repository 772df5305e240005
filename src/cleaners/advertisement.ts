import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './vocabulary.js'

/** Labels of advertisements, affiliate notices, offers. */
export const retextAdvertisement: Cleaner = defineCleaner({
  id: 'advertisement',
  kind: 'advertisement',
  description: 'Labels of advertisements, affiliate notices, offers',
  detect: detectVocabulary('advertisement')
})

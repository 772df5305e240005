import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './vocabulary.js'

/** Credits of pictures and captions that carry one. */
export const retextCaption: Cleaner = defineCleaner({
  id: 'caption',
  kind: 'caption',
  description: 'Credits of pictures and captions that carry one',
  detect: detectVocabulary('caption')
})

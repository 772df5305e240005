import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './vocabulary.js'

/** Links to other pages of a list or article. */
export const retextPagination: Cleaner = defineCleaner({
  id: 'pagination',
  kind: 'pagination',
  description: 'Links to other pages of a list or article',
  detect: detectVocabulary('pagination')
})

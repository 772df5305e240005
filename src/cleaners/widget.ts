import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './vocabulary.js'

/** Players, font size controls, JavaScript notices and other gadgets. */
export const retextWidget: Cleaner = defineCleaner({
  id: 'widget',
  kind: 'widget',
  description: 'Players, font size controls, JavaScript notices and other gadgets',
  detect: detectVocabulary('widget')
})

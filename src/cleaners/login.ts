import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {detectVocabulary} from './shared/vocabulary.js'

/** Invitations to log in or register, and their forms. */
export const retextLogin: Cleaner = defineCleaner({
  id: 'login',
  kind: 'login',
  description: 'Invitations to log in or register, and their forms',
  detect: detectVocabulary('login')
})

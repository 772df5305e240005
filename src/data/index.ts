import {compileLexicon, type Lexicon} from '../page/lexicon.js'
import {arabic} from './ar/index.js'
import {danish} from './da/index.js'
import {german} from './de/index.js'
import {english} from './en/index.js'
import {spanish} from './es/index.js'
import {french} from './fr/index.js'
import {italian} from './it/index.js'
import {japanese} from './ja/index.js'
import {dutch} from './nl/index.js'
import {norwegian} from './no/index.js'
import {polish} from './pl/index.js'
import {portuguese} from './pt/index.js'
import {russian} from './ru/index.js'
import {swedish} from './sv/index.js'
import {chinese} from './zh/index.js'

const languages = [
  english,
  arabic,
  chinese,
  danish,
  dutch,
  french,
  german,
  italian,
  japanese,
  norwegian,
  polish,
  portuguese,
  russian,
  spanish,
  swedish
]

let lexicon: Lexicon | undefined

/** The words of every language that unboil knows, compiled when the first page is read. */
export function readLexicon(): Lexicon {
  return (lexicon ??= compileLexicon(languages))
}

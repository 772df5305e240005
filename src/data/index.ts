import {compileLexicon, type Lexicon} from '../page/lines/lexicon.js'
import {arabic} from './ar/index.js'
import {czech} from './cs/index.js'
import {danish} from './da/index.js'
import {german} from './de/index.js'
import {greek} from './el/index.js'
import {english} from './en/index.js'
import {spanish} from './es/index.js'
import {persian} from './fa/index.js'
import {finnish} from './fi/index.js'
import {french} from './fr/index.js'
import {hebrew} from './he/index.js'
import {hindi} from './hi/index.js'
import {hungarian} from './hu/index.js'
import {indonesian} from './id/index.js'
import {italian} from './it/index.js'
import {japanese} from './ja/index.js'
import {korean} from './ko/index.js'
import {dutch} from './nl/index.js'
import {norwegian} from './no/index.js'
import {polish} from './pl/index.js'
import {portuguese} from './pt/index.js'
import {readingInvitations} from './reading-invitations.js'
import {romanian} from './ro/index.js'
import {russian} from './ru/index.js'
import {swedish} from './sv/index.js'
import {thai} from './th/index.js'
import {turkish} from './tr/index.js'
import {ukrainian} from './uk/index.js'
import {vietnamese} from './vi/index.js'
import type {Language} from './vocabulary.js'
import {chinese} from './zh/index.js'

/** Every language that unboil knows, by its code (ISO 639-1). */
export const languages: Readonly<Record<string, Language>> = {
  en: english,
  ar: arabic,
  zh: chinese,
  da: danish,
  nl: dutch,
  fr: french,
  de: german,
  it: italian,
  ja: japanese,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  es: spanish,
  sv: swedish,
  cs: czech,
  fi: finnish,
  el: greek,
  he: hebrew,
  hi: hindi,
  hu: hungarian,
  id: indonesian,
  ko: korean,
  fa: persian,
  ro: romanian,
  th: thai,
  tr: turkish,
  uk: ukrainian,
  vi: vietnamese
}

let lexicon: Lexicon | undefined

/** The words of every language, compiled when the first page is read. */
export function readLexicon(): Lexicon {
  return (lexicon ??= compileLexicon([...Object.values(languages), {functionWords: [], chromeWords: [], weakLabels: [], kinds: {related: {headings: readingInvitations}}}]))
}

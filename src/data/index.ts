import {compileLexicon, type Lexicon} from '../page/lexicon.js'
import {english} from './en/index.js'

/** The words of every language that unboil knows, compiled. */
export const lexicon: Lexicon = compileLexicon([english])

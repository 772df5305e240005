import type {Vocabulary} from '../vocabulary.js'

/**
 * Marks that say a story ends: `-30-` and `###` of North American copy, `Ends`
 * of British and Australian press releases, `Endi` and `Enditem` of Xinhua.
 */
export const endMark: Vocabulary = {
  labels: ['ends', 'enditem', 'endi', 'endit', 'end of story', 'end of article', 'the end', 'end', 'end of release', 'end of press release', 'end of document', 'end of report']
}

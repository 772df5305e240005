import type {Vocabulary} from '../vocabulary.js'

/** Strips of other headlines: what they are headed by. */
export const ticker: Vocabulary = {
  headings: ['off the wire', 'on the wire', 'from the wire', 'from the wires', 'newswire', 'news wire', 'latest headlines', 'headlines', 'breaking', 'breaking news', 'news ticker', 'ticker', 'live updates ticker', 'flash news', 'newsflash', 'news flash', 'just in', 'live news', 'news alerts', 'news alert', 'hot off the press', 'in the headlines', 'todays headlines', 'todays news', 'top headlines', 'latest', 'developing']
}

/** The verb behind the name of whom a post of a forum quotes: `Ada wrote:`. */
export const quoteVerbs: readonly string[] = ['said', 'wrote', 'schrieb', 'écrit', 'escribió', 'escreveu', 'schreef', 'scritto', 'skrev', 'пишет', 'писал', 'написал']

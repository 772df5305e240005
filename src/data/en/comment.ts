import type {Vocabulary} from '../vocabulary.js'

/** Comments of readers: what stands around each of them. */
export const comment: Vocabulary = {
  labels: ['reply', 'replies', 'reply quote', 'reply quote like', 'quote', 'add to quote', 'like reply', 'like reply share', 'reply like', 'reply share', 'reply report', 'reply to this comment', 'report', 'report abuse', 'report post', 'flag', 'flag as inappropriate', 'flag comment', 'upvote', 'downvote', 'vote up', 'vote down', 'like comment', 'permalink', 'show replies', 'hide replies', 'view replies', 'view 0 replies', 'view 0 more replies', 'view more replies', 'expand full comment', 'log in to reply', 'says', 'thumbs up', 'thumbs down', 'edited', 'top fan', 'pinned comment', 'share reply', 'like share reply', '0 upvotes', '0 likes reply', 'click to expand', 'reactions', 'commentsrestacks', 'comments restacks'],
  headings: ['comments', 'comments 0', '0 comments', '0 comment', 'reader comments', 'readers comments', 'user comments', 'your comments', 'recent comments', 'latest comments', 'top comments', 'all comments', 'featured comments', 'best comments', 'most recent comments', 'responses', '0 responses', '0 replies', 'replies', '0 thoughts on', 'conversation', 'discussion', 'the conversation', 'join the conversation', 'what readers say', 'reader views', 'reader reactions', 'facebook comments', 'comment section', 'comments section', 'letters and comments', 'view comments', 'view comments 0', 'show comments', 'show comments 0', 'one comment', 'one response', 'discussion 0', 'conversation 0 comments'],
  patterns: [
    {cues: ['posts', 'messages', 'joined', 'starter'], match: /^(?:\d[\d,.]*k? (?:posts|messages)\b.{0,40}|joined:? .{2,30}|thread starter\b.{0,60})$/iu, longest: 12, confidence: 0.8},
    {cues: ['says', 'said', 'wrote', 'commented', 'replied'], match: /^[\p{Lu}\w][\p{L}\w .'’@-]{1,40}\s(?:says|said|wrote|commented|replied)(?: on| at)?:?(?:\s(?:on )?(?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\w ,.:/@-]{2,40})?$/iu, longest: 14, confidence: 0.7},
    {cues: ['ago'], match: /^(?:[\p{L}\w][\p{L}\w .'’@-]{1,40}[\s·•|,-]{1,4})?(?:about |over |almost )?(?:an?|\d{1,3}) ?(?:sec(?:ond)?s?|min(?:ute)?s?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?) ago(?:[\s·•|,-]{1,4}\w+){0,4}$/iu, longest: 12, confidence: 0.6}
  ]
}

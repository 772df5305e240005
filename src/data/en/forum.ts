import type {Vocabulary} from '../vocabulary.js'

/**
 * What forum software puts about posts. Compiled from what XenForo, phpBB, NodeBB,
 * Discourse, Invision, vBulletin, SMF, MyBB, Stack Exchange and Reddit show.
 */
export const forum: Vocabulary = {
  labels: [
    'not open for further replies', 'you must log in or register to reply here', 'sort by oldest first', 'sort by votes', 'sort by date sort by votes', 'oldest first newest first most reactions', 'date modified newest first', 'date created oldest first',
    'thread tools', 'search this thread', 'rate this thread', 'display modes', 'linear mode', 'threaded mode', 'hybrid mode', 'quick navigation', 'forum jump', 'mark forums read',
    'link to comment', 'link to post', 'share on other sites', 'more sharing options', 'recently browsing 0 members', 'no registered users viewing this page', 'go to topic list', 'go to topic listing', 'create an account or sign in to comment', 'already have an account sign in here', 'insert image from url', 'show 0 more comments', 'improve this question', 'post your answer', 'post as a guest', 'sign up using google', 'sign up using facebook', 'sign up using email and password', 'not the answer youre looking for',
    '0 reply last reply', '0 replies last reply', 'reply as topic', 'loading more posts', 'archived post', 'be the first to comment', 'add your reply', 'continue this thread', 'view discussions in 0 other communities', 'users browsing this thread 0 guest s', 'view a printable version', 'return to top', 'reply with quote', 'reply to topic'
  ],
  patterns: [
    // XenForo: who pressed a button below a post.
    {cues: ['reactions'], match: /^reactions: [^!?;:]{1,120}[^.!?;:]$/iu, longest: 24, confidence: 0.97},
    {cues: ['edited', 'modified'], match: /^[[(*\s]*(?:(?:this (?:post|message) was )?last (?:edited|modified)(?: by|:) .{2,80}\d.{0,40}|edited (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}{0,6} \d{1,2}(?:, \d{4})?(?: by .{2,40})?)[.)\]]*$/iu, longest: 24, confidence: 0.95},
    {cues: ['topic', 'thread', 'post'], and: ['deleted', 'closed', 'archived', 'locked', 'pinned'], match: /^this (?:topic|thread|post) (?:has been|was automatically|is now) (?:automatically )?(?:deleted|closed|archived|locked|pinned)\b[^.]{0,60}\.?(?: (?:only users|new replies|new comments|you can)\b.{0,80})?$/iu, longest: 30, confidence: 0.97},
    {cues: ['replies', 'comments', 'votes'], and: ['longer', 'cannot', 'closed', 'allowed'], match: /^new (?:replies|comments|posts) (?:are no longer allowed|cannot be posted)\b.{0,60}$/iu, longest: 16, confidence: 0.97},
    {cues: ['conversation'], and: ['account', 'interested', 'register', 'post'], match: /^(?:(?:hello!? )?it looks like you['’]?re interested in this conversation\b.{0,80}|you can post now and register later\b.{0,100})$/iu, longest: 30, confidence: 0.97},
    {cues: ['scroll', 'input'], and: ['visit', 'post'], match: /^(?:getting fed up of having to scroll through\b.{0,300}|with your input, this post could be\b.{0,40})$/iu, longest: 70, confidence: 0.97},
    {cues: ['account', 'post'], and: ['register', 'sign', 'moderator', 'approval'], match: /^(?:note: )?(?:you can post now and register later\b|your post will require moderator approval\b|you need to be a member in order to (?:leave a comment|post)\b|sign up for a new account in our community\b|if you have an account, sign in now\b|already have an account\? sign in\b).{0,140}$/iu, longest: 34, confidence: 0.97},
    {cues: ['pasted', 'paste', 'emoji', 'embedded', 'restored'], match: /^×?\s?(?:pasted as rich text\b|only \d+ emoji are allowed\b|your link has been automatically embedded\b|your previous content has been restored\b|you cannot paste images directly\b).{0,100}$/iu, longest: 24, confidence: 0.97},
    {cues: ['browsing', 'viewing'], and: ['users', 'user', 'members', 'guests', 'guest'], match: /^(?:users? (?:browsing|viewing) this (?:forum|thread|topic)\b.{0,120}|\d+ (?:members?|users?) and \d+ guests? (?:are|is) viewing this (?:topic|thread)\.?|no registered users viewing this page\.?|there are (?:currently )?\d+ users? browsing this thread\b.{0,60})$/iu, longest: 24, confidence: 0.97},
    {cues: ['times', 'time'], and: ['gmt', 'utc', 'now'], match: /^all times are (?:gmt|utc)\b.{0,80}$/iu, longest: 18, confidence: 0.97},
    {cues: ['may', 'code', 'smilies'], and: ['post', 'edit', 'threads', 'off', 'on', 'attachments'], match: /^(?:you may(?: not)? (?:post (?:new threads|replies|attachments)|edit your posts)|(?:bb|\[img\]|\[video\]|html|vb) code is (?:on|off)|smilies are (?:on|off)|(?:trackbacks|pingbacks|refbacks) are (?:on|off))\.?(?: you may not.{0,120})?$/iu, longest: 30, confidence: 0.97},
    // phpBB: who posted when.
    {cues: ['by'], and: ['am', 'pm'], match: /^(?:post )?by .{1,60} » \p{L}{3} \p{L}{3,9} \d{1,2}, \d{4} \d{1,2}:\d{2} [ap]m$/iu, longest: 20, confidence: 0.97},
    {cues: ['badges'], match: /^[\d,.k]{1,9}(?: [\d,.k]{1,9}){0,2} gold badges?\b.{0,80}$|^[\d,.k]{1,9}(?:(?: \d{1,4}){1,2} (?:gold|silver|bronze) badges?){1,3}$/iu, longest: 18, confidence: 0.97},
    {cues: ['viewed'], match: /^viewed [\d,.]+[km]? times$/iu, longest: 4, confidence: 0.95},
    {cues: ['contributing', 'clarification', 'opinion', 'mathjax', 'tips'], match: /^(?:thanks for contributing an answer to\b.{0,60}|please be sure to answer the question\b.{0,80}|asking for help, clarification, or responding to other answers\.?|making statements based on opinion\b.{0,80}|use mathjax to format equations\b.{0,40}|to learn more, see our tips on\b.{0,40}|highly active question\b.{0,160}|you must log in to answer this question\.?)$/iu, longest: 34, confidence: 0.97},
    {cues: ['members', 'pages', 'page'], match: /^\d[\d,.]* posts?\s?[•·|]\s?page \d+ of \d+\b.{0,40}$|^pages?: \[?\d+\]?(?: \[?\d+\]?){0,12}(?: go (?:up|down))?$/iu, longest: 18, confidence: 0.95},
    {cues: ['topic'], and: ['read', 'times'], match: /^(?:author\s)?topic: .{3,140}\(read [\d,.]+ times\)$/iu, longest: 34, confidence: 0.95}
  ]
}

/**
 * What stands about the posts of a forum and may be anything elsewhere: ranks of
 * members and what is counted of them, the buttons of threads.
 */
export const aboutPosts: readonly string[] = [
  'joined', 'messages', 'reaction score', 'trophy points', 'likes received', 'posts', 'reputation', 'rep power', 'join date', 'location', 'registered user', 'registered', 'super moderator', 'global moderator', 'moderator', 'well known member', 'active member', 'senior member', 'junior member', 'new member', 'full member', 'member', 'hero member', 'sr member', 'jr member', 'newbie', 'moderators', 'staff member', 'site admin', 'administrators', 'premium member', 'supporting member', 'gold member', 'offline', 'online', 'logged',
  'thread starter', 'discussion starter', 'original poster', 'topic starter', 'op', 'similar threads', 'posting rules', 'forum rules', 'quick reply', 'jump to', 'new posts', 'unanswered topics', 'active topics', 'todays posts', 'whats new',
  'recently browsing', 'go to solution', 'solved by', 'create an account', 'register a new account', 'sign in now', 'submit reply', 'add a comment', 'improve this answer', 'your answer', 'required but never shown', 'ask question', 'highest score default', 'protected question', 'browse other questions tagged', 'but avoid', 'sorted by', 'reset to default', 'sorted by reset to default', 'trending recent votes count more', '0 answer 0', '0 answers 0', 'sort by date', 'most votes', 'oldest to newest', 'newest to oldest',
  'first post last post', 'comments section', 'level 0', 'topic locked', 'locked', 'new topic', 'post reply', 'quote', 'reply', 'report', 'edit', 'like', 'top', 'find', 'report reply', 'copy link to reply', 'click to shrink', 'see less see more'
]

/** What cards of members count and tell, above a value or with a colon before it, and hardly anything else does. */
export const cardFields: readonly string[] = [
  'joined', 'join date', 'registered', 'member since', 'posts', 'messages', 'threads', 'blog entries', 'best answers', 'reaction score', 'reputation', 'rep power', 'trophy points', 'likes received', 'thanked', 'location', 'occupation'
]

/** What stands directly below the last post of a thread: notices that it is closed or wants a login, lists of other threads and of who reads along. */
export const threadEnds: readonly string[] = [
  'not open for further replies', 'this thread is closed', 'you must log in or register to reply here', 'you must log in to answer this question', 'create an account or sign in to comment', 'your answer', 'post your answer', 'quick reply', 'start asking to get answers',
  'browse other questions tagged', 'explore related questions', 'see similar questions with these tags', 'hot network questions', 'similar threads', 'similar topics', 'similar discussions', 'related threads', 'related topics', 'suggested topics', 'recommended communities', 'previous thread next thread', 'go to topic list', 'go to topic listing', 'forum jump',
  'recently browsing', 'recently browsing 0 members', 'no registered users viewing this page', 'users browsing this thread 0 guest s', 'who is online', 'thread information', 'posting rules', 'posting permissions', 'share this page', 'top contributors this month', 'thread tools search this thread'
]

/** What stands below the last post of a thread and below no article: that it is closed, that it wants a login, what software it is. */
export const threadNotices: readonly string[] = [
  'not open for further replies', 'you must log in or register to reply here', 'you must log in to answer this question', 'create an account or sign in to comment', 'no registered users viewing this page', 'powered by discourse best viewed with javascript enabled', 'this thread is closed', 'open comment sort options', 'new comments cannot be posted and votes cannot be cast', 'archived post new comments cannot be posted and votes cannot be cast'
]

/** The same in more words: `This topic was automatically closed 30 days after the last reply.` */
export const threadClosed: RegExp = /^this (?:topic|thread) (?:was automatically|is now|has been) (?:automatically )?(?:closed|locked|archived)\b/iu

import type {Vocabulary} from '../vocabulary.js'

const networks = ['facebook', 'twitter', 'x', 'linkedin', 'pinterest', 'reddit', 'whatsapp', 'telegram', 'tumblr', 'email', 'threads', 'bluesky', 'mastodon', 'flipboard', 'messenger', 'pocket', 'vk', 'viber', 'line', 'weibo', 'instagram', 'youtube', 'tiktok', 'snapchat', 'google', 'hacker news']

/** Share and follow bars. */
export const share: Vocabulary = {
  labels: [
    ...networks.filter((name) => name !== 'x' && name !== 'line' && name !== 'pocket'),
    ...networks.flatMap((name) => [`share on ${name}`, `share via ${name}`, `share to ${name}`, `share by ${name}`, `follow us on ${name}`, `follow on ${name}`]),
    'x twitter', 'google plus', 'e mail', 'facebook x twitter', 'facebook twitter', 'facebook twitter linkedin', 'facebook twitter email', 'facebook x', 'twitter facebook', 'share facebook twitter', 'facebook x linkedin',
    'share', 'share it', 'share this', 'share share', 'share article', 'share this article', 'share this story', 'share this post', 'share this page', 'share this on', 'share this with', 'share this content', 'share this video', 'share with friends', 'share the article', 'share the story', 'share the post', 'share post', 'share page', 'share story', 'share link', 'share url', 'share options', 'more sharing options', 'show sharing options', 'share your thoughts on', 'share full article', 'share save', 'save share', 'share and save', 'social share', 'social sharing', 'sharing', 'shares', '0 shares', '0 share', '0k shares', 'total shares', 'share on', 'share to', 'share via', 'share icon', 'share button', 'click to share', 'spread the word', 'spread the love', 'tell a friend', 'send to a friend', 'recommend', 'like this', 'like loading', 'likes', 'like', '0 likes', '0 like', '0 views', '0k views',
    'tweet', 'tweet this', 'retweet', 'pin', 'pin it', 'pin this', 'repost', 'post this', 'email this', 'email this article', 'email this page', 'email article', 'email a friend', 'blogthis', 'print', 'print this', 'print article', 'print this page', 'print this article', 'print page', 'print friendly', 'print email', 'email print', 'save article', 'save this article', 'save for later', 'save story', 'save this story', 'bookmark', 'bookmark this', 'add to favorites', 'gift article', 'gift this article', 'give this article', 'copy', 'copied', 'copy link', 'copy url', 'copy link to clipboard', 'copy the link', 'link copied', 'copied to clipboard', 'link copied to clipboard', 'get link', 'embed', 'permalink',
    'follow', 'following', 'followers', '0 followers', '0k followers', 'follow us', 'follow me', 'follow us on', 'follow us on social media', 'follow us on google news', 'follow the author', 'follow author', 'find us on facebook', 'like us on facebook', 'connect', 'connect with us', 'connect with me', 'lets connect', 'stay connected', 'keep in touch', 'stay in touch', 'social', 'social media', 'social networks', 'social links', 'our social media', 'join the conversation', 'join us on facebook', 'subscribe on youtube', 'whatsapp us', 'facebook page', 'add us on google', 'add as preferred source on google', 'make us preferred on google'
  ],
  patterns: [
    {cues: ['share', 'shares'], match: /^(?:click to |please )?(?:share|email|tweet|pin|post)(?: (?:this|it|that|the|our|your))?(?: (?:article|story|post|page|entry|recipe|news|video|link|content|with friends|with your (?:friends|network|followers)))?(?: (?:on|via|with|to|using|by)\b[^.?]{0,60})?[:.!]?$/iu, longest: 12},
    {cues: ['share', 'shares', 'likes', 'views', 'followers', 'retweets', 'tweets', 'reactions'], match: /^\d[\d.,]*\s?[km]?\s?(?:shares?|likes?|views?|followers|retweets|tweets|reactions)(?:\W+\d[\d.,]*\s?[km]?\s?(?:shares?|likes?|views?|comments?|followers|retweets))*$/iu, longest: 12},
    {cues: ['follow', 'like', 'join'], match: /^(?:(?:you can|please|don[’']t forget to) )?(?:follow|like|join|find|friend|add|connect with) (?:us|me|him|her|them|the author|our page)(?: and [\w ]{2,20})? (?:on|at|via|in) [^.?]{2,80}[.!]?$/iu, longest: 16, confidence: 0.85},
    {cues: ['follow'], match: /^follow @?[\w .’'-]{2,60} on (?:x|twitter|facebook|instagram|linkedin|youtube|tiktok|google news|threads|bluesky|mastodon|telegram|whatsapp)\b[^.?]{0,60}[.!]?$/iu, longest: 20},
    {cues: ['click', 'opens'], match: /^click to (?:share|email|print|tweet|copy)\b.{0,120}$/iu, longest: 24},
    {cues: ['copied'], match: /\blink copied\b|\bcopied to (?:the |your )?clipboard\b/iu, longest: 8}
  ]
}

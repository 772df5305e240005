import type {Vocabulary} from '../vocabulary.js'

/** Lists of tags, topics and categories of an article. */
export const tags: Vocabulary = {
  labels: ['tags', 'tag', 'tagged', 'tagged as', 'tagged with', 'filed under', 'filed in', 'filed to', 'posted in', 'topics', 'topic', 'related topics', 'related tags', 'keywords', 'article tags', 'post tags', 'story tags', 'in this story', 'topics in this article', 'topics mentioned', 'categories', 'category', 'labels', 'uncategorized', 'uncategorised', 'more on', 'hashtags'],
  headings: ['tags', 'topics', 'related topics', 'related tags', 'article tags', 'filed under', 'tagged with', 'post tags', 'keywords', 'categories', 'article topics', 'story tags', 'in this story', 'topics in this article', 'explore more on these topics', 'topics mentioned in this article'],
  patterns: [
    {cues: ['tags', 'tag', 'tagged', 'filed', 'posted', 'topics', 'categories', 'category', 'keywords', 'labels', 'subjects', 'topic', 'hashtags'], match: /^[[(#•*\s]*(?:(?:post |article |story |related |popular |hidden )?(?:tags?|tagged(?: (?:as|with|in|under))?|hashtags?|keywords?|labels|topics?|subjects|categor(?:y|ies))\s?[:：|]|(?:this (?:entry|post|article) was )?(?:filed|posted|categori[sz]ed) (?:under|in|to|as)\b\s?:?|tagged (?:as|with|in|under|:)).{0,300}$/iu, longest: 60, confidence: 0.85}
  ]
}

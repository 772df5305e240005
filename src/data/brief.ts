import type {Kind} from '../kinds.js'
import type {Language, Pattern, Vocabulary} from './vocabulary.js'

/**
 * A language of which unboil knows the words that nearly every page has and no more:
 * the rest is left to shapes and the line model. Its lists are written in one text
 * each, `|` between the phrases, which keeps small what is loaded for every page.
 */
export interface Brief {
  /** With spaces between them. */
  functionWords: string
  /** Entries of menus, sections first. */
  navigation: string
  share: string
  /** Headings of other articles. */
  related: string
  newsletter: string
  /** What invites to comment. */
  'comment-form': string
  /** Headings of comments. */
  comment: string
  cookie: string
  /** What a page says of itself in a sentence that also holds a word for cookies: `uses`, `we`. */
  cookieNotice?: string
  /** Words for cookies beside `cookie` and `cookies`. */
  cookieWords?: string
  advertisement?: string
  legal: string
  login: string
  /** What stands before a date: `published`. */
  dated: string
  /** How long ago, and who wrote it: `0 hours ago`. */
  byline: string
  /** What stands before the credit of a picture: `photo`. */
  photo: string
  tags: string
}

/** Make a language of the words that nearly every page has. */
export function brief({functionWords, cookieNotice, cookieWords = '', dated, byline, photo, related, comment, tags, ...kinds}: Brief, unspaced?: true): Language {
  const labelled = Object.entries(kinds).map(([kind, phrases]) => [kind as Kind, {labels: phrases.split('|')}] as const)
  const all: Partial<Record<Kind, Vocabulary>> = {
    ...Object.fromEntries(labelled),
    related: {headings: related.split('|')},
    comment: {headings: comment.split('|')},
    'comment-form': {labels: kinds['comment-form'].split('|'), headings: kinds['comment-form'].split('|')},
    byline: {labels: [...dated.split('|'), ...byline.split('|')], patterns: [lead(dated, String.raw`[:|–-]?\s?.{0,40}\p{Nd}.{0,60}`, 20)]},
    caption: {patterns: [lead(photo, String.raw`[:：©/=]\s?.{1,160}`, 45)]},
    tags: {labels: tags.split('|'), headings: tags.split('|'), patterns: [lead(tags, String.raw`[:：|]\s?.{0,240}`, 45)]}
  }
  if (cookieNotice) {
    all.cookie = {labels: kinds.cookie.split('|'), patterns: [{cues: words(`cookie cookies ${cookieWords}`), and: words(cookieNotice), match: /./u, longest: 80, confidence: 0.85}]}
  }

  return {
    ...(unspaced && {unspaced}),
    functionWords: functionWords === '' ? [] : words(functionWords),
    chromeWords: [],
    // A lone word may stand in an article too: `Accept`, `News`.
    weakLabels: Object.values(all).flatMap(({labels = [], headings = []}) => [...labels, ...headings]).filter((phrase) => !/\s/u.test(phrase)),
    kinds: all
  }

  /** A line that begins with one of some phrases. */
  function lead(phrases: string, rest: string, longest: number): Pattern {
    const cues = unspaced ? ['0'] : [...new Set(phrases.split('|').map((phrase) => phrase.split(' ')[0]!))]
    return {cues, match: new RegExp(String.raw`^[[(#*▲\s]*(?:${phrases})\s?${rest}$`, 'iu'), longest, confidence: 0.8}
  }
}

function words(text: string): string[] {
  return text.trim().split(/\s+/u)
}

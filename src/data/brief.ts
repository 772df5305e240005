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
  /** Names of sections, which may head a part of an article too. */
  sections: string
  /** Other entries of menus. */
  navigation: string
  share: string
  /** Headings of other articles. */
  related: string
  /** What invites to comment. */
  'comment-form': string
  /** Headings of comments. */
  comment: string
  cookie: string
  /** Words for cookies, and what a page alone says in a sentence with one of them: `we use`, `your experience`. */
  cookieNotice?: string
  advertisement?: string
  legal: string
  login: string
  /** What stands before a date: `published`. */
  dated: string
  /** What stands before the credit of a picture: `photo`. */
  photo: string
  tags: string
}

/** Kinds of which a lone word says what it is: `Home`, `Imprint`. */
const plain: ReadonlySet<string> = new Set(['navigation', 'login', 'legal', 'advertisement'])

/** Make a language of the words that nearly every page has. */
export function brief({functionWords, sections, cookieNotice, dated, photo, related, comment, tags, ...labels}: Brief, unspaced?: true): Language {
  const list = (phrases: string): string[] => phrases.split('|')
  const all: Partial<Record<Kind, Vocabulary>> = {
    ...Object.fromEntries(Object.entries(labels).map(([kind, phrases]) => [kind, {labels: list(phrases)}])),
    related: {headings: list(related)},
    comment: {headings: list(comment)},
    'comment-form': {labels: list(labels['comment-form']), headings: list(labels['comment-form'])},
    cookie: {labels: list(labels.cookie), patterns: cookieNotice === undefined ? [] : [notice(...list(cookieNotice).map(words))]},
    byline: {labels: list(dated), patterns: [lead(dated, String.raw`[:|–-]?\s?.{0,40}\p{Nd}.{0,60}`)]},
    caption: {patterns: [lead(photo, '[:：©/=].{1,160}')]},
    tags: {labels: list(tags), headings: list(tags), patterns: [lead(tags, '[:：|].{0,240}')]}
  }

  return {
    ...(unspaced && {unspaced}),
    functionWords: words(functionWords),
    chromeWords: [],
    // A lone word may stand in an article too: `Accept`, `Comments`.
    weakLabels: Object.entries(all).flatMap(([kind, {labels = [], headings = []}]) => (plain.has(kind) ? [] : [...labels, ...headings])).filter((phrase) => !phrase.includes(' ')),
    sections: list(sections),
    kinds: all
  }

  /** A line that begins with one of some phrases. */
  function lead(phrases: string, rest: string): Pattern {
    const cues = unspaced ? ['0'] : [...new Set(list(phrases).map((phrase) => phrase.split(' ')[0]!))]
    return {cues, match: new RegExp(String.raw`^[[(#*▲\s]*(?:${phrases})\s?${rest}$`, 'iu'), longest: 30, confidence: 0.8}
  }
}

function notice(cues: readonly string[] = [], and: readonly string[] = []): Pattern {
  return {cues, and, match: /./u, longest: 80, confidence: 0.85}
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean)
}

import {bitOf} from '../lines/lexicon.js'
import type {Page} from '../page.js'

/** Whether a line heads the comments of readers: `Comments`, `12 Comments`, `No responses to …`. */
export function isCommentHeading(page: Page, line: number): boolean {
  const {headings, matches, words} = page.lines
  if (((headings[line]! & bitOf.comment) | (matches[line]! & bitOf['comment-form'])) === 0) return false
  return page.isHeading(line, 'comment') || (words[line]! <= 30 && /^(?:\(?\d|no\b|one\b|view\b|show\b)/iu.test(page.lineText(line)))
}

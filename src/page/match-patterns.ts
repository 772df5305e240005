import {lexicon} from '../data/index.js'
import type {Pattern} from '../data/vocabulary.js'
import type {Kind} from '../kinds.js'
import {bitOf} from './lexicon.js'
import type {Page} from './page.js'

/** The phrasings that match a line. */
export interface LineMatches {
  /** A bit for each kind that has one. */
  kinds: number
  /** The first of each kind. */
  patterns: Partial<Record<Kind, Pattern>>
}

/** No phrasing matches. */
export const noMatches: LineMatches = {kinds: 0, patterns: {}}

/**
 * Match a line against the patterns whose cues it has; `from` and `to` say where
 * its cues stand in `LineTable.cues`. Most lines have cues of
 * few patterns or none, so few regular expressions are ever tried.
 */
export function matchPatterns(page: Page, line: number, from: number, to: number): LineMatches {
  const {patterns, patternsOf} = lexicon
  const words = page.lines.words[line]!
  const {cues} = page.lines
  let candidates: number[] | undefined
  for (let at = from; at < to; at++) {
    for (const index of patternsOf[cues[at]!]!.first) {
      const {longest = 40, and} = patterns[index]!
      if (words > longest || candidates?.includes(index)) continue
      if (and && !hasSecond(index)) continue
      ;(candidates ??= []).push(index)
    }
  }

  if (!candidates) return noMatches
  let matches = noMatches
  let value: string | undefined
  for (const index of candidates.sort((a, b) => a - b)) {
    const pattern = patterns[index]!
    if ((matches.kinds & bitOf[pattern.kind]) !== 0) continue
    value ??= page.lineText(line)
    if (!pattern.match.test(value)) continue
    if (matches === noMatches) matches = {kinds: 0, patterns: {}}
    matches.kinds |= bitOf[pattern.kind]
    matches.patterns[pattern.kind] = pattern
  }

  return matches

  function hasSecond(index: number): boolean {
    for (let at = from; at < to; at++) if (patternsOf[cues[at]!]!.second.includes(index)) return true
    return false
  }
}

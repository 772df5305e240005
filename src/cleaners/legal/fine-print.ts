import {footnoteWords} from '../../data/fine-print.js'
import type {Settings} from '../../define-cleaner.js'
import {areHeld} from '../../model/sum-chances.js'
import {wordHashes} from '../../page/lines/hash-phrase.js'
import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'
import {showsPrices} from '../../page/survey/shows-prices.js'

/**
 * The signs that open a note on an offer, and behind them the first letter or digit of
 * the note. `^ ` opens the notes of an encyclopedia.
 */
const mark = /^(?!\^\s)(?:\*{1,9}|[†‡§◊∆Δ±※°^]{1,3})\s?[\p{L}\p{N}(“"]/u

/** The fewest marked notes of a block, and the share of the lines of the page that stands above it. */
const fewest = 2
const leastAbove = 1 / 3

/** The most lines on end between two notes that are none: the name of an offer. */
const mostOther = 1

/** The share of the prose of the page that may stand below a block for it to reach on to notes without marks. */
const mostBelow = 0.1

/** How sure the model may be on average that the notes are part of the article. */
const mostSure = 0.75

/**
 * The fine print of a page with a frame and with prices (essays have footnotes too), by
 * line: notes on end that open with the signs by which an offer refers to them (`*`,
 * `†`, `◊ Financing is available…`), two or more, and where it closes the page also the
 * paragraphs behind and between them.
 */
export function findFinePrint(page: Page, {model}: Pick<Settings, 'model'>): number[] {
  const {lines, survey} = page
  const found: number[] = []
  if (!survey.framed || survey.forum || !showsPrices(page, true)) return found
  const all = survey.proseAbove[lines.count]!
  for (let line = Math.floor(lines.count * leastAbove); line < lines.count; line++) {
    if (!isMarked(page, line)) continue
    const marked = [line]
    let end = line + 1
    for (let at = end; at < Math.min(lines.count, end + 1 + mostOther); at++) {
      if (!isSentence(page, at)) continue
      if (isMarked(page, at)) marked.push(at)
      end = at + 1
    }

    if (marked.length >= fewest) {
      const closes = all - survey.proseAbove[end]! <= all * mostBelow
      const notes = closes ? Array.from({length: end - line}, (_, at) => line + at) : marked
      if (!(model && areHeld(page.chances, notes, mostSure))) found.push(...notes)
    }

    line = end - 1
  }

  return found
}

function isMarked({text, lines: {start, end, words, hashes, hashesFrom}, survey}: Page, line: number): boolean {
  if (words[line]! > 0 && wordHashes(footnoteWords).has(hashes[hashesFrom[line]!]!)) return true
  const code = text.charCodeAt(start[line]!)
  // Letters and digits, which nearly all lines begin with, open no note; the sign behind a note is of markup.
  if (code < 128 && code !== 0x2a && code !== 0x5e) return false
  return survey.prose[line] === 1 && text[end[line]! - 1] !== '*' && mark.test(text.slice(start[line], start[line]! + 12))
}

function isSentence({lines, survey}: Page, line: number): boolean {
  return survey.prose[line] === 1 || survey.noisy[line] === 1 || (lines.ending[line] === Ending.stop && lines.words[line]! > 3)
}

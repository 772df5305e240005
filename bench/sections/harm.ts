import type {PageType} from '../corpus.js'
import {byType} from '../pages.js'
import type {Page} from '../pages.js'
import {bag, foldSpace, overlap, share, sum} from '../score.js'
import type {Cut, Subject} from '../subject.js'
import {decimal, excerpt, table} from '../table.js'
import {lowest, paragraphs} from './section.js'
import type {Section} from './section.js'

/** The longest cuts of a damaged text that are shown. */
const shownCuts = 10

/** The gold texts. */
export interface HarmInput {
  readonly pages: readonly Page[]
  readonly worst: number
}

interface Row {
  readonly id: string
  readonly type: PageType
  readonly words: number
  readonly kept: number
  readonly unchanged: boolean
  readonly unchangedWords: boolean
  /** The cuts, white space aside; held for damaged texts only. */
  readonly cuts: readonly Cut[]
}

/** What cleaning does to texts that are clean already: the gold texts, fed to it. */
export function harm(clean: Subject, {pages, worst}: HarmInput): Section {
  const rows = pages.filter((page) => page.gold.total > 0).map((page) => measure(clean, page))
  const groups = byType(rows).map(([type, group]) => ({
    type,
    texts: group.length,
    kept: sum(group.map((row) => row.kept)) / sum(group.map((row) => row.words)),
    unchanged: share(group, (row) => row.unchanged),
    unchangedWords: share(group, (row) => row.unchangedWords)
  }))
  const scores = table(
    ['type', 'texts', 'words kept', 'unchanged', 'unchanged but for white space'],
    groups.map(({type, texts, kept, unchanged, unchangedWords}) => [
      type,
      String(texts),
      percent(kept),
      decimal(unchanged),
      decimal(unchangedWords)
    ])
  )
  return {
    markdown: paragraphs('## Harm: gold texts, cleaned', scores, worstTexts(rows, worst)),
    figures: Object.fromEntries(groups.map(({type, ...figures}) => [type, figures]))
  }
}

function measure(clean: Subject, {id, fold, type, main, gold}: Page): Row {
  const {text, removals} = clean(main, fold)
  const kept = overlap(gold, bag(text))
  return {
    id,
    type,
    words: gold.total,
    kept,
    unchanged: text === main,
    unchangedWords: foldSpace(text) === foldSpace(main),
    cuts: kept < gold.total ? removals.filter((cut) => cut.kind !== 'whitespace') : []
  }
}

function worstTexts(rows: readonly Row[], count: number): string {
  if (count === 0) return ''
  const damaged = rows.filter((row) => row.kept < row.words)
  return paragraphs(
    `Most words lost (${damaged.length} texts lose some):`,
    ...lowest(damaged, count, (row) => row.kept - row.words).map(describe)
  )
}

function describe({id, type, words, kept, cuts}: Row): string {
  const shown = lowest(cuts, shownCuts, (cut) => -cut.text.length)
  return [
    `${id} ${type}: ${words - kept} of ${words} words lost in ${cuts.length} cuts`,
    ...shown.map((cut) => `- ${cut.kind} (${cut.rule}): ${excerpt(cut.text)}`),
    ...(cuts.length > shown.length ? [`- and ${cuts.length - shown.length} shorter ones`] : [])
  ].join('\n')
}

/** Two decimals: most of what is to be seen lies between 99 and 100 per cent. */
function percent(value: number): string {
  return `${(value * 100).toFixed(2)}%`
}

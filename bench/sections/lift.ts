import type {PageType} from '../corpus.js'
import {byType} from '../pages.js'
import type {Page} from '../pages.js'
import {bag, mean, share, wordScore} from '../score.js'
import type {Score} from '../score.js'
import type {Subject} from '../subject.js'
import {decimal, table} from '../table.js'
import type {Ledger} from './removals.js'
import {lowest, paragraphs} from './section.js'
import type {Section} from './section.js'

/** A page counts as losing, or gaining, when its F1 changes by more than this. */
const change = 0.02

/** The output of Readability.js, and where to put what is found on the way. */
export interface LiftInput {
  readonly pages: readonly Page[]
  /** What Readability.js made of the page. */
  readonly readability: (id: string) => string
  readonly worst: number
  readonly ledger: Ledger | undefined
}

interface Row {
  readonly id: string
  readonly type: PageType
  readonly before: Score
  readonly after: Score
  readonly lift: number
}

/** What cleaning adds to the output of Readability.js: word F1 after minus before. */
export function lift(clean: Subject, input: LiftInput): Section {
  const rows = input.pages.map((page): Row => {
    const text = input.readability(page.id)
    const cleaned = clean(text, page.fold)
    input.ledger?.add(page, cleaned)
    const before = wordScore(bag(text), page.gold)
    const after = wordScore(bag(cleaned.text), page.gold)
    return {id: page.id, type: page.type, before, after, lift: after.f1 - before.f1}
  })
  const groups = byType(rows).map(([type, group]) => ({
    type,
    pages: group.length,
    before: mean(group.map((row) => row.before.f1)),
    after: mean(group.map((row) => row.after.f1)),
    lift: mean(group.map((row) => row.lift)),
    losing: share(group, (row) => row.lift < -change),
    gaining: share(group, (row) => row.lift > change)
  }))
  const scores = table(
    ['type', 'pages', 'Readability F1', 'then unboil', 'lift', `lose > ${change}`, `gain > ${change}`],
    groups.map(({type, pages, ...scores}) => [type, String(pages), ...Object.values(scores).map(decimal)])
  )
  return {
    markdown: paragraphs('## Lift on the output of Readability.js', scores, worstPages(rows, input.worst)),
    figures: Object.fromEntries(groups.map(({type, ...figures}) => [type, figures]))
  }
}

function worstPages(rows: readonly Row[], count: number): string {
  const losses = rows.filter((row) => row.lift < 0)
  if (count === 0) return ''
  return paragraphs(
    `Greatest loss (${losses.length} pages lose):`,
    table(
      ['page', 'type', 'lift', 'F1', 'precision', 'recall', 'precision before', 'recall before'],
      lowest(losses, count, (row) => row.lift).map(({id, type, before, after, lift}) => {
        const scores = [lift, after.f1, after.precision, after.recall, before.precision, before.recall]
        return [id, type, ...scores.map(decimal)]
      })
    )
  )
}

import {bag, mean, wordScore} from '../score.js'
import type {Score} from '../score.js'
import type {PageType} from '../corpus.js'
import {byType} from '../pages.js'
import type {Page} from '../pages.js'
import type {Subject} from '../subject.js'
import {decimal, table} from '../table.js'
import type {Ledger} from './removals.js'
import {lowest, paragraphs} from './section.js'
import type {Section} from './section.js'

/** The texts of a rendition, and where to put what is found on the way. */
export interface ExtractionInput {
  readonly pages: readonly Page[]
  /** The page's text in this rendition. */
  readonly text: (id: string) => string
  /** What Readability.js made of the page. */
  readonly readability: (id: string) => string
  readonly worst: number
  readonly ledger: Ledger | undefined
}

interface Row {
  readonly id: string
  readonly type: PageType
  readonly hasGold: boolean
  readonly clean: Score
  readonly keep: Score
  readonly readability: Score
}

/** Word F1 on one rendition of the pages, beside keeping everything and beside Readability.js. */
export function extraction(clean: Subject, name: string, input: ExtractionInput): Section {
  const rows = input.pages.map((page): Row => {
    const text = input.text(page.id)
    const cleaned = clean(text, page.fold)
    input.ledger?.add(page, cleaned)
    return {
      id: page.id,
      type: page.type,
      hasGold: page.gold.total > 0,
      clean: wordScore(bag(cleaned.text), page.gold),
      keep: wordScore(bag(text), page.gold),
      readability: wordScore(bag(input.readability(page.id)), page.gold)
    }
  })
  const groups = byType(rows).map(([type, group]) => ({
    type,
    pages: group.length,
    f1: mean(group.map((row) => row.clean.f1)),
    precision: mean(group.map((row) => row.clean.precision)),
    recall: mean(group.map((row) => row.clean.recall)),
    keep: mean(group.map((row) => row.keep.f1)),
    readability: mean(group.map((row) => row.readability.f1))
  }))
  const scores = table(
    ['type', 'pages', 'unboil F1', 'precision', 'recall', 'keep everything', 'Readability.js (has HTML)'],
    groups.map(({type, pages, ...scores}) => [type, String(pages), ...Object.values(scores).map(decimal)])
  )
  return {
    markdown: paragraphs(`## Word F1: ${name}`, scores, worstPages(rows, input.worst)),
    figures: Object.fromEntries(groups.map(({type, ...figures}) => [type, figures]))
  }
}

function worstPages(rows: readonly Row[], count: number): string {
  if (count === 0) return ''
  const losses = rows.filter((row) => row.clean.f1 < row.keep.f1)
  return paragraphs(
    `Greatest loss against keeping everything (${losses.length} pages lose):`,
    list(lowest(losses, count, (row) => row.clean.f1 - row.keep.f1)),
    'Lowest F1, of the pages whose gold is not empty:',
    list(lowest(rows.filter((row) => row.hasGold), count, (row) => row.clean.f1))
  )
}

function list(rows: readonly Row[]): string {
  return table(
    ['page', 'type', 'F1', 'precision', 'recall', 'keep F1', 'keep precision', 'Readability F1'],
    rows.map(({id, type, clean, keep, readability}) => {
      const scores = [clean.f1, clean.precision, clean.recall, keep.f1, keep.precision, readability.f1]
      return [id, type, ...scores.map(decimal)]
    })
  )
}

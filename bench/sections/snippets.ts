import {readRows} from '../corpus.js'
import {countSnippets, snippetScore} from '../score.js'
import type {Score, SnippetCounts} from '../score.js'
import type {Subject} from '../subject.js'
import {decimal, table} from '../table.js'
import {lowest, paragraphs} from './section.js'
import type {Section} from './section.js'

/** Which pages to look at. */
export interface SnippetInput {
  readonly folder: string
  readonly fold: number | undefined
  readonly worst: number
}

interface Row {
  readonly id: string
  readonly clean: SnippetCounts
  readonly keep: SnippetCounts
}

/** Snippets found and missed on the multilingual pages, beside keeping everything. */
export function snippets(clean: Subject, {folder, fold, worst}: SnippetInput): Section {
  const pages = readRows(folder, 'multilingual-dev').filter((page) => fold === undefined || page.fold === fold)
  const rows = pages.map((page): Row => ({
    id: page.id,
    clean: countSnippets(clean(page.text, page.fold).text, page.with, page.without),
    keep: countSnippets(page.text, page.with, page.without)
  }))
  const figures = {
    pages: rows.length,
    unboil: snippetScore(rows.map((row) => row.clean)),
    keep: snippetScore(rows.map((row) => row.keep))
  }
  const scores = table(
    ['', 'pages', 'precision', 'recall', 'F'],
    [line('unboil', rows.length, figures.unboil), line('keep everything', rows.length, figures.keep)]
  )
  return {markdown: paragraphs('## Snippets: multilingual pages', scores, worstPages(rows, worst)), figures}
}

function line(name: string, pages: number, {precision, recall, f1}: Score): string[] {
  return [name, String(pages), decimal(precision), decimal(recall), decimal(f1)]
}

function worstPages(rows: readonly Row[], count: number): string {
  if (count === 0) return ''
  const lost = ({clean, keep}: Row): number => clean.falseNegatives - keep.falseNegatives
  const left = (row: Row): number => row.clean.falsePositives
  return paragraphs(
    'Most wanted snippets lost:',
    list(lowest(rows.filter((row) => lost(row) > 0), count, (row) => -lost(row))),
    'Most unwanted snippets left:',
    list(lowest(rows.filter((row) => left(row) > 0), count, (row) => -left(row)))
  )
}

function list(rows: readonly Row[]): string {
  return table(
    ['page', 'wanted', 'found', 'there before', 'unwanted left', 'there before'],
    rows.map(({id, clean, keep}) => {
      const wanted = clean.truePositives + clean.falseNegatives
      const counts = [wanted, clean.truePositives, keep.truePositives, clean.falsePositives, keep.falsePositives]
      return [id, ...counts.map(String)]
    })
  )
}

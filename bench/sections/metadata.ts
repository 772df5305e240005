import {Readability} from '@mozilla/readability'
import type {Metadata} from '../../src/index.js'
import {readRows, readTexts} from '../corpus.js'
import {parseHtml} from '../dom.js'
import {fold, holdsDate, namesOf, sameNames, scoreField, type Answer, type FieldScore} from '../metadata-score.js'
import {decimal, excerpt, table} from '../table.js'
import {paragraphs, type Section} from './section.js'

/** Reads the metadata of the text of a page in a fold. */
export type MetadataSubject = (text: string, fold: number) => Metadata

/** Which pages to look at. */
export interface MetadataInput {
  readonly folder: string
  readonly fold: number | undefined
  readonly worst: number
}

/** A page with the metadata that it should be found to have. */
interface GoldPage {
  readonly id: string
  readonly url: string
  readonly fold: number
  readonly title: string | null
  readonly author: string | readonly string[] | null
  readonly date: string | null
  readonly text: string
}

/** What an extractor says of a page. */
interface Said {
  readonly title: string | null
  /** Folded, as `namesOf` makes them. */
  readonly authors: readonly string[]
  /** `2017-01-30`, and more. */
  readonly published: string | null
  /** The date of publication or, where the page shows none, of its last update. */
  readonly date: string | null
}

const fields = ['title', 'authors', 'published', 'date'] as const

type Field = (typeof fields)[number]

/** An answer with what it was of. */
interface FieldAnswer extends Answer {
  readonly page: string
  readonly gold: string
  readonly said: string
}

type Answers = Readonly<Record<Field, FieldAnswer[]>>

/** Title, authors and date of publication: precision and recall over the pages whose gold stands in the text. */
export function metadata(read: MetadataSubject, input: MetadataInput): Section {
  const {folder, fold: wanted} = input
  const inFold = (page: {readonly fold: number}): boolean => wanted === undefined || page.fold === wanted
  const gold = readRows(folder, 'wcxb-dev.gold').filter(inFold)
  const groups: [string, Answers][] = []
  for (const name of ['blocks', 'wet'] as const) {
    const texts = readTexts(folder, `wcxb-dev.${name}`)
    groups.push([`wcxb ${name}`, answer(gold.map((page) => ({...page, text: texts(page.id)})), (page) => own(read(page.text, page.fold)))])
  }

  const multilingual = readRows(folder, 'multilingual-dev').filter(inFold)
  groups.push(['multilingual', answer(multilingual, (page) => own(read(page.text, page.fold)))])

  const html = new Map(readRows(folder, 'wcxb-dev.html-sample').map((row) => [row.id, row.html]))
  const blocks = readTexts(folder, 'wcxb-dev.blocks')
  const sample = gold.filter((page) => html.has(page.id)).map((page) => ({...page, text: blocks(page.id)}))
  groups.push(['html sample, unboil', answer(sample, (page) => own(read(page.text, page.fold)))])
  groups.push(['html sample, Readability.js (has HTML)', answer(sample, ({id, url}) => readable(html.get(id)!, url))])

  const scores = groups.map(([name, answers]) => [name, Object.fromEntries(fields.map((field) => [field, scoreField(answers[field])]))] as const)
  return {
    markdown: paragraphs(
      '## Metadata: pages whose gold stands in the text',
      table(
        ['pages of', 'field', 'pages', 'answered', 'right', 'precision', 'recall'],
        scores.flatMap(([name, figures]) => fields.map((field) => line(name, field, figures[field]!)))
      ),
      input.worst === 0 ? '' : errors(groups.slice(0, 3), input.worst)
    ),
    figures: Object.fromEntries(scores)
  }
}

function line(name: string, field: Field, {pages, answered, right, precision, recall}: FieldScore): string[] {
  return [name, field, String(pages), String(answered), String(right), decimal(precision), decimal(recall)]
}

/** Ask for the metadata of each page, and compare the fields whose gold stands in the page's text. */
function answer(pages: readonly GoldPage[], ask: (page: GoldPage) => Said): Answers {
  const answers: Answers = {title: [], authors: [], published: [], date: []}
  for (const page of pages) {
    const folded = fold(page.text)
    const names = page.author === null ? [] : namesOf(page.author)
    const asked = {
      title: page.title !== null && fold(page.title).trim() !== '' && folded.includes(fold(page.title)),
      authors: names.length > 0 && names.every((name) => folded.includes(name)),
      published: page.date !== null && holdsDate(page.text, page.date)
    }
    if (!asked.title && !asked.authors && !asked.published) continue
    const said = ask(page)
    if (asked.title) {
      const right = said.title !== null && fold(said.title) === fold(page.title!)
      answers.title.push({page: page.id, answered: said.title !== null, right, gold: page.title!, said: String(said.title)})
    }

    if (asked.authors) {
      answers.authors.push({page: page.id, answered: said.authors.length > 0, right: sameNames(said.authors, names), gold: [page.author!].flat().join(), said: said.authors.join()})
    }

    if (asked.published) {
      for (const field of ['published', 'date'] as const) {
        const value = said[field]
        answers[field].push({page: page.id, answered: value !== null, right: value?.slice(0, 10) === page.date, gold: page.date!, said: String(value)})
      }
    }
  }

  return answers
}

/** What unboil says. An author may be an organisation, in the gold as well. */
function own({title, authors, organizations, published, updated}: Metadata): Said {
  return {title, authors: namesOf([...authors, ...organizations]), published, date: published ?? updated}
}

/** What Readability.js says. */
function readable(html: string, url: string): Said {
  const dom = parseHtml(html, {url})
  const article = new Readability(dom.window.document).parse()
  dom.window.close()
  return {
    title: article?.title || null,
    authors: article?.byline ? namesOf(article.byline) : [],
    published: article?.publishedTime || null,
    date: article?.publishedTime || null
  }
}

function errors(groups: readonly (readonly [string, Answers])[], count: number): string {
  return paragraphs(
    ...groups.flatMap(([name, answers]) =>
      fields.map((field) => {
        const wrong = answers[field].filter(({right}) => !right)
        const rows = wrong.slice(0, count).map(({page, gold, said}) => [page, excerpt(gold), excerpt(said)])
        return rows.length === 0 ? '' : paragraphs(`${name}, ${field}: ${wrong.length} not right`, table(['page', 'gold', 'said'], rows))
      })
    )
  )
}

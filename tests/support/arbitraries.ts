import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {wrap} from '../../bench/wrap.js'
import {english} from '../../src/data/en/index.js'
import type {Options} from '../../src/index.js'
import {splitLines} from '../../src/page/lines/split-lines.js'

/**
 * What every property runs with. The seed is fixed, so that a run of the tests
 * says the same each time; `SEED=random` or a number tries others, `RUNS` more.
 */
export function parameters(runs: number): {seed: number; numRuns: number} {
  const {SEED: seed, RUNS: more} = process.env
  return {
    seed: seed === 'random' ? Date.now() : Number(seed ?? 20_250_201),
    numRuns: Number(more ?? runs)
  }
}

/** Any string whatever of UTF-16 code units: lone surrogates, controls, odd spaces, line endings of all kinds. */
export const anyString: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.integer({min: 0x20, max: 0x7e})},
      {weight: 2, arbitrary: fc.integer({min: 0, max: 0xff_ff})},
      {weight: 2, arbitrary: fc.constantFrom(...codes(' \n\r\t\f\v\u0085\u00A0\u2028\u2029\u200B\u2060\uFEFF\u3000'))},
      {weight: 1, arbitrary: fc.constantFrom(...codes('.,:;|•·>»/()[]{}"\'’”…!?。、，-–—*#@'))},
      {weight: 1, arbitrary: fc.integer({min: 0xd8_00, max: 0xdf_ff})}
    ),
    {maxLength: 400, size: 'max'}
  )
  .map((units) => String.fromCharCode(...units))

const words = english.functionWords.concat(
  'river council minister harvest market teacher engine winter people water village record season doctor letter garden Paris Reuters Emma Okafor 2021 45 reported said opened measured walked built signed closed'.split(' ')
)

const word = fc.constantFrom(...words)

const sentence: fc.Arbitrary<string> = fc
  .tuple(fc.array(word, {minLength: 4, maxLength: 18}), fc.constantFrom('.', '.', '.', '!', '?', '…', ':', '.”', ''))
  .map(([all, stop]) => all.join(' ').replace(/^./u, (first) => first.toUpperCase()) + stop)

const paragraph: fc.Arbitrary<string> = fc
  .array(sentence, {minLength: 1, maxLength: 4})
  .map((sentences) => sentences.join(' '))

const headline: fc.Arbitrary<string> = fc
  .array(word, {minLength: 2, maxLength: 9})
  .map((all) => all.map((one) => one.replace(/^./u, (first) => first.toUpperCase())).join(' '))

const known = Object.values(english.kinds).flatMap(({labels = [], headings = []}) => [...labels, ...headings])

const label: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...known), fc.constantFrom(same, upperCase, titleCase), fc.nat(40))
  .map(([phrase, change, number]) => change(phrase.replaceAll('0', String(number))))

const heading: fc.Arbitrary<string> = fc.constantFrom(
  'Related', 'Related articles', 'Comments', '12 Comments', 'Leave a Comment', 'About the Author', 'Tags', 'Most Read', 'You may also like', 'Share this', 'Advertisement', 'Newsletter', 'ENDS', 'Latest news'
)

const date: fc.Arbitrary<string> = fc.constantFrom(
  'March 3, 2021', '3 March 2021', '2021-03-03', '2021-03-03T10:00:00Z', '1/2/2020', 'Wednesday, March 3, 2021', '10:30 am', 'Published: March 3, 2021 at 10:30', 'Updated 5 hours ago', '5 min read', 'Wed 3 Mar'
)

const byline: fc.Arbitrary<string> = fc.constantFrom(
  'By Emma Okafor', 'By Emma Okafor, Staff Writer', 'Emma Okafor', 'Emma Okafor | March 3, 2021', 'Written by Emma Okafor', 'LONDON (Reuters) - The river rose.', '(RT, 29/1/2017) ~ The river rose.', 'Photo: Emma Okafor/AFP', 'Credit: AP'
)

const menu: fc.Arbitrary<string> = fc
  .tuple(fc.array(label, {minLength: 2, maxLength: 8}), fc.constantFrom(' | ', ' > ', ' • ', ' / ', ', ', '\n', ' ', ''))
  .map(([entries, separator]) => entries.join(separator))

const oddity: fc.Arbitrary<string> = fc.constantFrom(
  '', '', '', ' ', '\t', '\u200B', '\uFEFF', '•', '| |', ', , ,', '()', '***', '---', '[edit]', 'Heading [edit]', '###', '-30-', 'icon-facebook', 'share icon', 'keyboard_arrow_down', 'arrow_forward', '\uD83D', '\uDE00', '1', '2 3 4 Next', '©', '© 2021 The Paper. All rights reserved.', 'READ MORE: The river rose', 'Home', '>', '```', '    indented code', '| a | b |', '北京二月五日。', '東京 — 続きを読む', 'Lire aussi'
)

/** Lines of real noise and real prose: the inputs of the fixtures. */
const fixtures = new URL('../../fixtures/', import.meta.url)
const pages = ['noise', 'pages', 'prose'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, fixtures)).sort().map((name) => readFileSync(new URL(`${folder}/${name}/input.txt`, fixtures), 'utf8'))
).filter((page) => page.length < 6000)

const realLine: fc.Arbitrary<string> = fc.constantFrom(...new Set(pages.flatMap(linesOf)))

const endings = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom('\n', '\n\n')},
  {weight: 2, arbitrary: fc.constantFrom('\r\n', '\r', '\r\n\r\n', '\u2028', '\u2029', '\f', '\v', '\u0085', ' \n', '\n  ', '\n\n\n\n', '\n \t\n', '', ' ', '. ')}
)

/** A page put together from what pages are made of. */
const assembled: fc.Arbitrary<string> = fc
  .tuple(
    headline,
    fc.array(
      fc.tuple(
        fc.oneof(
          {weight: 6, arbitrary: paragraph.map(constant)},
          {weight: 4, arbitrary: label.map(constant)},
          {weight: 3, arbitrary: realLine.map(constant)},
          {weight: 2, arbitrary: heading.map(constant)},
          {weight: 2, arbitrary: headline.map(constant)},
          {weight: 2, arbitrary: oddity.map(constant)},
          {weight: 1, arbitrary: menu.map(constant)},
          {weight: 1, arbitrary: fc.array(headline, {minLength: 3, maxLength: 12, size: 'max'}).map((lines) => constant(lines.join('\n')))},
          {weight: 1, arbitrary: date.map(constant)},
          {weight: 1, arbitrary: byline.map(constant)},
          {weight: 2, arbitrary: fc.constantFrom<TitleUse>(same, titleSite, homeTitle, pathTitle, upperCase)}
        ),
        endings
      ),
      {maxLength: 30, size: 'max'}
    )
  )
  .map(([title, parts]) => parts.map(([line, ending]) => line(title) + ending).join(''))

/** A real page of which lines were taken, doubled, moved or glued together. */
const shuffled: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...pages), fc.array(fc.tuple(fc.constantFrom('take', 'double', 'move', 'glue', 'add'), fc.nat(), fc.nat(), realLine), {maxLength: 12}))
  .map(([page, edits]) => {
    const lines = page.split('\n')
    for (const [edit, from, to, line] of edits) {
      const at = from % lines.length
      const target = to % lines.length
      if (edit === 'take' && lines.length > 1) lines.splice(at, 1)
      else if (edit === 'double') lines.splice(target, 0, lines[at]!)
      else if (edit === 'move') lines.splice(target, 0, ...lines.splice(at, 1))
      else if (edit === 'glue') lines[at] += lines[target]!
      else lines.splice(at, 0, line)
    }

    return lines.join('\n')
  })

/** Strings that look like the text of a page. */
export const pageLike: fc.Arbitrary<string> = fc.oneof({weight: 2, arbitrary: assembled}, {weight: 1, arbitrary: shuffled})

/** Pages whose line endings somebody has replaced by spaces, long enough to be taken apart again. */
export const flatPage: fc.Arbitrary<string> = fc
  .array(pageLike, {minLength: 1, maxLength: 4})
  .map((pages) => pages.join(' ').replace(/\s+/gu, ' '))
  .map((text) => (text.length < 2 ? `x${text}` : text).repeat(Math.ceil(1200 / Math.max(2, text.length))))

/** Options of `clean` that name no rule and keep nothing. */
export const anyOptions: fc.Arbitrary<Options> = fc.record(
  {
    mode: fc.constantFrom('balanced', 'precision', 'recall'),
    title: fc.constantFrom('drop', 'keep'),
    dateline: fc.constantFrom('drop', 'keep'),
    content: fc.constantFrom('auto', 'article', 'any')
  },
  {requiredKeys: []}
)

type TitleUse = (title: string) => string

function constant(line: string): TitleUse {
  return () => line
}

function same(value: string): string {
  return value
}

function upperCase(value: string): string {
  return value.toUpperCase()
}

function titleCase(value: string): string {
  return value.replaceAll(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
}

function titleSite(title: string): string {
  return `${title} | The Daily Paper`
}

function homeTitle(title: string): string {
  return `Home${title}`
}

function pathTitle(title: string): string {
  return `Home > News > ${title}`
}

function linesOf(page: string): string[] {
  const {count, start, end} = splitLines(page)
  return Array.from({length: count}, (_, line) => page.slice(start[line], end[line]))
}

function codes(characters: string): number[] {
  return Array.from({length: characters.length}, (_, index) => characters.charCodeAt(index))
}

/** Pages that a program broke at a column. */
export const wrappedPage: fc.Arbitrary<string> = fc
  .tuple(fc.array(pageLike, {minLength: 1, maxLength: 2}), fc.array(paragraph, {minLength: 3, maxLength: 6}), fc.constantFrom(66, 72, 78))
  .map(([pages, paragraphs, columns]) => wrap([...pages, ...paragraphs].join('\n'), columns))

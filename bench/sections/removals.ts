import type {Page} from '../pages.js'
import {sum, words} from '../score.js'
import type {Cleaned} from '../subject.js'
import {decimal, excerpt, table} from '../table.js'
import {lowest, paragraphs} from './section.js'
import type {Section} from './section.js'

/** A piece with fewer words than this may stand in an article by chance. */
const tellingWords = 4

/** Judges cuts as they come and adds them up by kind and rule. */
export interface Ledger {
  /** Judge the cuts of a cleaned page. */
  readonly add: (page: Page, cleaned: Cleaned) => void
  /**
   * The table of kinds and rules.
   *
   * @param name what was cleaned
   * @param worst how many of the longest article pieces that were cut to show
   */
  readonly report: (name: string, worst: number) => Section
}

type Verdict = 'noise' | 'article' | 'unsure'

/** Characters cut, by what they were. */
type Tally = Record<Verdict, number> & {cuts: number; readonly pages: Set<string>}

interface Loss {
  readonly page: string
  readonly kind: string
  readonly rule: string
  readonly text: string
}

/**
 * An account of how right the cuts were.
 *
 * A cut is taken piece by piece: line by line, and within a line sentence by
 * sentence. A piece whose words do not stand in the gold text, in a row, is
 * noise. One that does and still stands in the clean text too was cut as a
 * copy: noise. Any other is article, or unsure when it has fewer than four
 * words. White space is left out.
 */
export function createLedger(): Ledger {
  const tallies = new Map<string, Map<string, Tally>>()
  const losses: Loss[] = []

  return {
    add(page, cleaned) {
      const judge = judgeFor(page.main, cleaned.text)
      for (const {kind, rule, text} of cleaned.removals) {
        if (kind === 'whitespace') continue
        const tally = tallyFor(tallies, kind, rule)
        tally.cuts++
        tally.pages.add(page.id)
        for (const piece of pieces(text)) {
          const verdict = judge(piece)
          tally[verdict] += piece.length
          if (verdict === 'article') losses.push({page: page.id, kind, rule, text: piece})
        }
      }
    },
    report(name, worst) {
      const kinds = lowest([...tallies], tallies.size, ([, rules]) => -characters(total([...rules.values()])))
      const everything = total(kinds.flatMap(([, rules]) => [...rules.values()]))
      const rows = [row('all', 'all', everything), ...kinds.flatMap(([kind, rules]) => kindRows(kind, rules))]
      return {
        markdown: paragraphs(
          `## Removals: ${name}`,
          table(['kind', 'rule', 'pages', 'cuts', 'characters', 'noise', 'article', 'unsure'], rows),
          worst === 0 ? '' : longest(losses, worst)
        ),
        figures: Object.fromEntries([...tallies].map(([kind, rules]) => [kind, figures(rules)]))
      }
    }
  }
}

function judgeFor(gold: string, output: string): (piece: string) => Verdict {
  const goldWords = spaced(words(gold))
  const outputWords = spaced(words(output))
  return (piece) => {
    const own = words(piece)
    const run = spaced(own)
    // Without words: bullets, rules, icons. Nothing of an article is lost with them.
    if (own.length === 0 || !goldWords.includes(run) || outputWords.includes(run)) return 'noise'
    return own.length < tellingWords ? 'unsure' : 'article'
  }
}

/** Words with a space around each, so that a run of words is found whole. */
function spaced(list: readonly string[]): string {
  return ` ${list.join(' ')} `
}

function pieces(text: string): string[] {
  return text
    .split(/\n|(?<=[.!?…])\s+|(?<=[。！？])/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function tallyFor(tallies: Map<string, Map<string, Tally>>, kind: string, rule: string): Tally {
  const rules = tallies.get(kind) ?? new Map<string, Tally>()
  tallies.set(kind, rules)
  const tally = rules.get(rule) ?? emptyTally()
  rules.set(rule, tally)
  return tally
}

function emptyTally(): Tally {
  return {noise: 0, article: 0, unsure: 0, cuts: 0, pages: new Set()}
}

function characters({noise, article, unsure}: Tally): number {
  return noise + article + unsure
}

/** A row for the kind and, when it has more than one rule, a row for each. */
function kindRows(kind: string, rules: ReadonlyMap<string, Tally>): string[][] {
  const sorted = lowest([...rules], rules.size, ([, tally]) => -characters(tally))
  const [only] = sorted
  if (sorted.length === 1 && only !== undefined) return [row(kind, only[0], only[1])]
  return [row(kind, 'all', total([...rules.values()])), ...sorted.map(([rule, tally]) => row(kind, rule, tally))]
}

function row(kind: string, rule: string, tally: Tally): string[] {
  const all = characters(tally)
  const shares = [tally.noise, tally.article, tally.unsure].map((part) => decimal(all === 0 ? 0 : part / all))
  return [kind, rule, String(tally.pages.size), String(tally.cuts), String(all), ...shares]
}

function total(tallies: readonly Tally[]): Tally {
  const add = (field: Verdict | 'cuts'): number => sum(tallies.map((tally) => tally[field]))
  const pages = new Set(tallies.flatMap((tally) => [...tally.pages]))
  return {noise: add('noise'), article: add('article'), unsure: add('unsure'), cuts: add('cuts'), pages}
}

function figures(rules: ReadonlyMap<string, Tally>): unknown {
  return Object.fromEntries([...rules].map(([rule, {pages, ...tally}]) => [rule, {...tally, pages: pages.size}]))
}

function longest(losses: readonly Loss[], count: number): string {
  return paragraphs(
    'Longest pieces of article cut:',
    table(
      ['page', 'kind', 'rule', 'characters', 'text'],
      lowest(losses, count, (loss) => -loss.text.length).map(({page, kind, rule, text}) => [
        page,
        kind,
        rule,
        String(text.length),
        excerpt(text)
      ])
    )
  )
}

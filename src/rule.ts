import {checkId, defineCleaner, isChance, type Cleaner} from './define-cleaner.js'
import {checkKind, type Kind} from './kinds.js'

/** A rule of one's own, as data. */
export interface Rule {
  /** A kebab-case name, which stands in `Removal.rule`. */
  readonly id: string
  /** The kind of noise. Default: `'boilerplate'`. */
  readonly kind?: Kind | undefined
  /**
   * What to look for in each line, white space at its ends left out: a piece of
   * text (case matters), a regular expression, or several of them, of which any
   * may match.
   */
  readonly match: string | RegExp | readonly (string | RegExp)[]
  /**
   * What goes. Default: `'line'`, the whole line; `'match'`: only what matched;
   * `'before'`: the line and all above it; `'after'`: the line and all below it.
   */
  readonly cut?: 'line' | 'match' | 'before' | 'after' | undefined
  /** Why, in words. Default: `matches the rule ID`. */
  readonly reason?: string | undefined
  /** How sure it is, 0 to 1. Default: 1. */
  readonly confidence?: number | undefined
}

const cutValues = ['line', 'match', 'before', 'after'] as const
const fields = new Set(['id', 'kind', 'match', 'cut', 'reason', 'confidence'])

/**
 * Make a cleaner of a declarative rule.
 *
 * @throws TypeError or RangeError that names the rule and the field that is wrong.
 */
export function compileRule(rule: Rule): Cleaner {
  if (typeof rule !== 'object' || rule === null) {
    throw new TypeError(`Expected a rule (an object, or a cleaner made with defineCleaner), got \`${String(rule)}\``)
  }

  checkId(rule.id, 'rule')
  const name = `the rule \`${rule.id}\``
  for (const field of Object.keys(rule)) {
    if (!fields.has(field)) throw new TypeError(`Unknown field \`${field}\` in ${name}; the fields are ${[...fields].join(', ')}`)
  }

  const {id, kind = 'boilerplate', cut = 'line', reason = `matches the rule ${id}`, confidence = 1} = rule
  checkKind(kind, name)
  if (!cutValues.includes(cut)) throw new TypeError(`Expected \`cut\` of ${name} to be one of ${cutValues.join(', ')}, got \`${String(cut)}\``)
  if (typeof reason !== 'string' || reason === '') throw new TypeError(`Expected \`reason\` of ${name} to be a text that is not empty, got \`${String(reason)}\``)
  if (!isChance(confidence)) {
    throw new RangeError(`Expected \`confidence\` of ${name} to be a number from 0 to 1, got \`${String(confidence)}\``)
  }

  const matchers = (Array.isArray(rule.match) ? rule.match : [rule.match]).map((match) => compileMatch(match as string | RegExp, name))
  if (matchers.length === 0) throw new TypeError(`Expected something to \`match\` in ${name}`)
  return defineCleaner({
    id,
    kind,
    description: reason,
    detect(page, report) {
      const {count, start, end} = page.lines
      const asGiven = page.text === page.source
      for (let line = 0; line < count; line++) {
        const value = page.lineText(line)
        for (const matcher of matchers) {
          const found = matcher(value) ?? (asGiven ? undefined : matcher(page.source.slice(start[line], end[line])))
          if (!found) continue
          const place =
            cut === 'line' ? line
            : cut === 'match' ? {start: start[line]! + found.start, end: start[line]! + found.end}
            : cut === 'before' ? {start: 0, end: end[line]!}
            : {start: start[line]!, end: page.text.length}
          report(place, {reason, confidence})
          // The first line that matches takes all below it along.
          if (cut === 'after') return
          break
        }
      }
    }
  })
}

/** Find the first match in a line. */
type Matcher = (line: string) => {start: number; end: number} | undefined

/** @throws TypeError if it is neither a text that is not empty nor a regular expression. */
function compileMatch(match: string | RegExp, name: string): Matcher {
  if (typeof match === 'string' && match !== '') {
    return (line) => {
      const start = line.indexOf(match)
      return start < 0 ? undefined : {start, end: start + match.length}
    }
  }

  if (match instanceof RegExp) {
    // Without `g` and `y` an expression has no memory of the line before.
    const expression = new RegExp(match.source, match.flags.replaceAll(/[gy]/gu, ''))
    return (line) => {
      const found = expression.exec(line)
      return found ? {start: found.index, end: found.index + found[0].length} : undefined
    }
  }

  throw new TypeError(`Expected a text that is not empty or a regular expression as \`match\` of ${name}, got \`${String(match)}\``)
}

import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {checkCleanerOptions} from './check-cleaner-options.js'
import {checkKind, type Kind} from './kinds.js'
import type {Mode} from './modes.js'
import {pageOf} from './page-of.js'
import type {Page} from './page/page.js'
import {reportFindings} from './report.js'

/** A stretch of the page. */
export interface Span {
  /** Offset of the first character, in UTF-16 code units. */
  start: number
  /** Offset after the last character. */
  end: number
}

/** A stretch of the page that a cleaner holds for noise. */
export interface Finding extends Span {
  /** What kind of noise it is. */
  kind: Kind
  /** Id of the cleaner or rule. */
  rule: string
  /** Why it is noise, in words. */
  reason: string
  /** How sure that is, 0 to 1: of findings at .9, nine in ten should be noise. */
  confidence: number
  /** The line, where it is a whole line. */
  line?: number
  /** The chance from which the line model overrules it, see `Verdict`. */
  overruledFrom?: number
}

/** What a cleaner says of a stretch it reports. */
export interface Verdict {
  /** Why it is noise, in words. */
  reason: string
  /** How sure that is, 0 to 1. Default: .9. */
  confidence?: number
  /** What kind of noise it is. Default: the cleaner's. */
  kind?: Kind
  /**
   * The chance, 0 to 1, from which the line model overrules the report of a whole line:
   * where it holds the line for the article's with this chance or more. A confidence of
   * .9 or more stands all the same. Default: the model has no say.
   */
  overruledFrom?: number
}

/** Report a line, by its number, or a span of the page. */
export type Report = (place: number | Span, verdict: Verdict) => void

/** What a cleaner may know of the options of the run. */
export interface Settings {
  /** What the page is taken for. Default: `'auto'`. */
  content: 'auto' | 'article' | 'any'
  /** Whether the title leaves the text. Default: `'drop'`. */
  title: 'drop' | 'keep'
  /** Whether a dateline leaves the text. Default: `'keep'`. */
  dateline: 'keep' | 'drop'
  /** How eager the run is. Default: `'balanced'`. */
  mode: Mode
  /** Whether the line model is asked; where it is not, a cleaner does without `page.chances`. Default: `true`. */
  model: boolean
}

/** What makes a cleaner. */
export interface CleanerDefinition<Options extends object = object> {
  /** A kebab-case noun for the noise. */
  id: string
  /** The kind of noise it finds. */
  kind: Kind
  /** What it finds, in a sentence. */
  description: string
  /** The default of every option. */
  defaults?: Options
  /** Read the page and report what is noise. Changes nothing and keeps nothing between pages. */
  detect(page: Page, report: Report, options: Readonly<Options>, settings: Readonly<Settings>): void
}

/**
 * A cleaner: a unified plugin that reports one kind of noise as messages, and,
 * in `clean` and the preset, hands its findings to the core to be cut.
 */
export interface Cleaner<Options extends object = object>
  extends Readonly<Omit<CleanerDefinition<Options>, 'detect'>>,
    Plugin<[(Readonly<Partial<Options>> | null | undefined)?], Root> {
  readonly id: string
  /** Find the noise of a page. */
  detect(page: Page, settings: Readonly<Settings>, options?: Readonly<Partial<Options>>): Finding[]
}

/** The settings of a run without options. */
const defaultSettings: Readonly<Settings> = {content: 'auto', title: 'drop', dateline: 'keep', mode: 'balanced', model: true}

/**
 * Make a cleaner: for `clean(text, {rules: [cleaner]})`, and for any retext
 * pipeline, where it reports what it finds.
 *
 * @example
 * ```ts
 * const sponsor = defineCleaner({
 *   id: 'sponsor-line',
 *   kind: 'advertisement',
 *   description: 'Lines that thank a sponsor',
 *   detect(page, report) {
 *     for (let line = 0; line < page.lines.count; line++) {
 *       if (page.lineText(line).startsWith('Brought to you by ')) {
 *         report(line, {reason: 'the line thanks a sponsor'})
 *       }
 *     }
 *   }
 * })
 * ```
 * @throws TypeError if the definition lacks an id, a known kind or `detect`.
 */
export function defineCleaner<Options extends object = object>(
  definition: CleanerDefinition<Options>
): Cleaner<Options> {
  checkDefinition(definition as CleanerDefinition)
  const {id, kind: ownKind, description, defaults} = definition

  function cleaner(options?: Readonly<Partial<Options>> | null) {
    if (options) checkCleanerOptions(definition as CleanerDefinition, options)
    return (tree: Root, file: VFile): void => {
      reportFindings(file, detect(pageOf(file, tree), defaultSettings, options ?? undefined), 'found')
    }
  }

  function detect(page: Page, settings: Readonly<Settings>, options?: Readonly<Partial<Options>>): Finding[] {
    const findings: Finding[] = []
    const {count, start, end} = page.lines
    const returned: unknown = definition.detect(
      page,
      (place, verdict) => {
        const {reason, confidence = 0.9, overruledFrom} = verdict ?? ({} as Partial<Verdict>)
        if (typeof reason !== 'string' || reason === '') throw new TypeError(`Cleaner \`${id}\` reported a place without a \`reason\``)
        if (!isChance(confidence)) {
          throw new RangeError(`Cleaner \`${id}\` reported a \`confidence\` of ${String(confidence)}; expected a number from 0 to 1`)
        }

        if (overruledFrom !== undefined && !isChance(overruledFrom)) {
          throw new RangeError(`Cleaner \`${id}\` reported an \`overruledFrom\` of ${String(overruledFrom)}; expected a number from 0 to 1`)
        }

        if (verdict.kind !== undefined) checkKind(verdict.kind, `a report of the cleaner \`${id}\``)
        const {kind = ownKind} = verdict
        // Written so that a NaN is caught too.
        if (typeof place === 'number') {
          if (!(place >= 0 && place < count && Number.isInteger(place))) throw outside(page, place)
          const finding: Finding = {start: start[place]!, end: end[place]!, kind, rule: id, reason, confidence, line: place}
          if (overruledFrom !== undefined) finding.overruledFrom = overruledFrom
          findings.push(finding)
        } else {
          if (typeof place !== 'object' || place === null) throw new TypeError(`Cleaner \`${id}\` reported \`${String(place)}\`; expected the number of a line, or {start, end}`)
          const {start: from, end: to} = place
          if (!(from >= 0 && to <= page.text.length && from <= to && Number.isInteger(from) && Number.isInteger(to))) throw outside(page, place)
          findings.push({start: from, end: to, kind, rule: id, reason, confidence})
        }
      },
      {...defaults, ...options} as Options,
      settings
    )
    if (typeof (returned as PromiseLike<unknown> | undefined)?.then === 'function') {
      // What it reports would come too late. What it throws must not end the process.
      void (returned as PromiseLike<unknown>).then(undefined, () => {})
      throw new TypeError(`Expected \`detect\` of the cleaner \`${id}\` to be synchronous, got a promise`)
    }

    return findings
  }

  function outside(page: Page, place: number | Span): RangeError {
    return new RangeError(
      `Cleaner \`${id}\` reported a place outside the page: ${
        typeof place === 'number'
          ? `line ${place} of ${page.lines.count}`
          : `${place.start} to ${place.end} of ${page.text.length} characters`
      }`
    )
  }

  return Object.assign(cleaner, {id, kind: ownKind, description, ...(defaults && {defaults}), detect}) as Cleaner<Options>
}

function checkDefinition(definition: CleanerDefinition): void {
  checkId(definition?.id, 'cleaner')
  checkKind(definition.kind, `the cleaner \`${definition.id}\``)
  if (typeof definition.detect !== 'function') {
    throw new TypeError(`Expected a function as \`detect\` of the cleaner \`${definition.id}\``)
  }
}

/** Whether a value is a number from 0 to 1. */
export function isChance(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}

/** @throws TypeError if it cannot be the id of a rule or cleaner. */
export function checkId(id: unknown, what: 'cleaner' | 'rule'): asserts id is string {
  if (typeof id === 'string' && /^[a-z][\da-z]*(?:-[\da-z]+)*$/u.test(id)) return
  throw new TypeError(`Expected a ${what} with a kebab-case \`id\`, got \`${String(id)}\``)
}

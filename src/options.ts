import {cleaners as allCleaners} from './cleaners/index.js'
import {checkCleanerOptions} from './check-cleaner-options.js'
import {checkNames} from './check-names.js'
import {retextLineModel} from './cleaners/line-model.js'
import {thresholds, type Mode} from './modes.js'
import type {Cleaner, Settings} from './define-cleaner.js'
import {checkKeep, type Keep} from './keep.js'
import type {Known} from './metadata/index.js'
import {compileRule, type Rule} from './rule.js'

/** Options of `clean` and of the preset. */
export interface Options {
  /**
   * How eager to be. Default: `'balanced'`. `'precision'` cuts what is likely
   * noise too, so that little noise is left; `'recall'` cuts only what is surely
   * noise, so that little of the article is lost.
   */
  readonly mode?: Mode | undefined
  /** Cleaners by id: `false` switches one off, an object configures it. Default: all on. */
  readonly cleaners?: Readonly<Record<string, boolean | Readonly<Record<string, unknown>>>> | undefined
  /** Rules of your own: as data, or made with `defineCleaner`. Default: none. */
  readonly rules?: readonly (Rule | Cleaner)[] | undefined
  /** What must stay, whatever a cleaner says. Default: nothing. */
  readonly keep?: Keep | readonly Keep[] | undefined
  /** Whether the title leaves the text for the metadata. Default: `'drop'`. */
  readonly title?: 'drop' | 'keep' | undefined
  /** Whether a dateline (`LONDON (Reuters) -`) leaves the text. Default: `'keep'`. */
  readonly dateline?: 'keep' | 'drop' | undefined
  /**
   * What the page is: `'article'`, whose readers' comments are noise; `'any'`,
   * where posts and comments are content. Default: `'auto'`, told by the page.
   */
  readonly content?: 'auto' | 'article' | 'any' | undefined
  /** Whether the metadata are read. Default: `true`. `false` leaves them empty, which takes a sixth to a quarter less time. */
  readonly metadata?: boolean | undefined
  /** The address of the page, for the metadata: a date in it is evidence. Default: none. */
  readonly url?: string | undefined
  /** The moment the page was scraped, against which `3 hours ago` is read. Default: such dates are not read. */
  readonly now?: Date | string | undefined
  /** The language of the page, a tag of BCP 47. Default: told by its words. */
  readonly language?: string | undefined
}

/** Options that have been checked, ready to run. */
export interface Plan {
  mode: Mode
  keep: readonly Keep[]
  settings: Readonly<Settings>
  /** Whether the metadata are read. */
  metadata: boolean
  /** What is known of the page from elsewhere. */
  known: Known
  /** The cleaners that run, in order, each with its options. */
  steps: readonly {cleaner: Cleaner; options: Readonly<Record<string, unknown>> | undefined}[]
}

const choices = {
  mode: Object.keys(thresholds),
  title: ['drop', 'keep'],
  dateline: ['keep', 'drop'],
  content: ['auto', 'article', 'any']
} as const

/** The names of the options of `clean`. */
export const optionNames: ReadonlySet<string> = new Set(['mode', 'cleaners', 'rules', 'keep', 'title', 'dateline', 'content', 'metadata', 'url', 'now', 'language'])

/**
 * Check options and lay out what they ask for.
 *
 * @throws TypeError that names the option, what was expected and what was given.
 */
export function plan(options: Options = {}): Plan {
  checkNames(options, optionNames)
  for (const [name, values] of Object.entries(choices)) {
    const value = options[name as keyof typeof choices]
    if (value !== undefined && !(values as readonly string[]).includes(value)) {
      throw new TypeError(`Expected the option \`${name}\` to be one of ${values.join(', ')}, got \`${String(value)}\``)
    }
  }

  const {mode = 'balanced', rules = [], title = 'drop', dateline = 'keep', content = 'auto', metadata = true} = options
  const keep = options.keep === undefined ? [] : Array.isArray(options.keep) ? (options.keep as readonly Keep[]) : [options.keep as Keep]
  for (const item of keep) checkKeep(item)
  if (typeof metadata !== 'boolean') throw new TypeError(`Expected true or false as the option \`metadata\`, got \`${String(metadata)}\``)
  if (!Array.isArray(rules)) throw new TypeError(`Expected a list as the option \`rules\`, got \`${String(rules)}\``)

  const {cleaners = {}} = options
  if (typeof cleaners !== 'object' || cleaners === null || Array.isArray(cleaners)) {
    throw new TypeError(`Expected an object of cleaners by id as the option \`cleaners\`, got \`${String(cleaners)}\``)
  }

  const steps = planSteps(cleaners, rules as NonNullable<Options['rules']>)
  const model = steps.some(({cleaner}) => cleaner === retextLineModel)
  return {mode, keep: [...keep], settings: {title, dateline, content, mode, model}, metadata, known: checkKnown(options), steps}
}

/** A tag of BCP 47: a language, and what may stand behind it. */
const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu

function checkKnown({url, now, language}: Options): Known {
  if (url !== undefined && typeof url !== 'string') throw new TypeError(`Expected a string as the option \`url\`, got \`${String(url)}\``)
  if (language !== undefined && (typeof language !== 'string' || !languageTag.test(language))) {
    throw new TypeError(`Expected a language tag such as \`de\` or \`pt-BR\` as the option \`language\`, got \`${String(language)}\``)
  }

  // A copy: a date can be changed.
  const moment = now === undefined ? undefined : new Date(now instanceof Date || typeof now === 'string' ? now : Number.NaN)
  if (moment && Number.isNaN(moment.getTime())) throw new TypeError(`Expected a date, or a string such as \`2024-05-01T12:00Z\`, as the option \`now\`, got \`${String(now)}\``)
  return {...(url !== undefined && {url}), ...(moment && {now: moment}), ...(language !== undefined && {language})}
}

function planSteps(configured: NonNullable<Options['cleaners']>, rules: NonNullable<Options['rules']>): Plan['steps'] {
  // One's own first: of equally sure findings the earlier names the kind.
  const available = [...rules.map((rule) => (typeof rule === 'function' ? checkCleaner(rule) : compileRule(rule))), ...allCleaners]
  const ids = new Set<string>()
  for (const {id} of available) {
    if (ids.has(id)) throw new TypeError(`Expected each cleaner and rule to have an id of its own, got \`${id}\` twice`)
    ids.add(id)
  }

  for (const [id, value] of Object.entries(configured)) {
    if (!ids.has(id)) throw new TypeError(`Unknown cleaner \`${id}\` in the option \`cleaners\`; the cleaners are ${[...ids].join(', ')}`)
    if (typeof value !== 'boolean' && (typeof value !== 'object' || value === null)) {
      throw new TypeError(`Expected true, false or an object of options for the cleaner \`${id}\`, got \`${String(value)}\``)
    }

    if (typeof value === 'object') checkCleanerOptions(available.find((cleaner) => cleaner.id === id)!, value)
  }

  return available
    .filter(({id}) => configured[id] !== false)
    .map((cleaner) => {
      const value = configured[cleaner.id]
      return {cleaner, options: typeof value === 'object' ? {...value} : undefined}
    })
}

function checkCleaner(cleaner: Cleaner): Cleaner {
  if (typeof cleaner.detect === 'function') return cleaner
  throw new TypeError('Expected a rule (an object, or a cleaner made with defineCleaner), got a function')
}

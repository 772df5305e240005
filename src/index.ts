export {clean} from './clean.js'
export type {Result} from './clean-page.js'
export {cleaners} from './cleaners/index.js'
export type {Removal} from './cut.js'
export type {Mode} from './modes.js'
export {
  defineCleaner,
  type Cleaner,
  type CleanerDefinition,
  type Finding,
  type Report,
  type Settings,
  type Span,
  type Verdict
} from './define-cleaner.js'
export {toJsonLd, type ArticleJsonLd, type JsonLdOptions} from './json-ld.js'
export type {Keep} from './keep.js'
export {kinds, type Kind} from './kinds.js'
export type {Contributor, ContributorRole, Evidence, Link, Metadata, MetadataField} from './metadata/index.js'
export type {Options} from './options.js'
export type {Guess} from './model/guess-line.js'
export type {Guesses, Page} from './page/page.js'
export type {LineTable} from './page/lines/line-table.js'
export type {Sentence} from './page/sentences.js'
export type {Survey} from './page/survey/survey.js'
export {default, type PresetOptions} from './preset.js'
export {applyRemovals, createOffsetMap, restore, type OffsetMap} from './removals.js'
export type {Rule} from './rule.js'
import './vfile-data.js'

import type {Root} from 'nlcst'
import type {Plugin, Transformer} from 'unified'
import {checkNames} from './check-names.js'
import {cleanPage, detect, weigh} from './clean-page.js'
import {cutTree} from './cut-tree.js'
import {findKept} from './keep.js'
import {optionNames, plan, type Options, type Plan} from './options.js'
import {pageOf} from './page-of.js'
import {reportFindings} from './report.js'
import './vfile-data.js'

/** Options of the preset. */
export interface PresetOptions extends Options {
  /** Report noise as warnings and remove nothing. Default: `false`. */
  readonly detect?: boolean | undefined
  /** Add a message to the file for each finding. Default: `true`. */
  readonly messages?: boolean | undefined
}

const presetNames = new Set([...optionNames, 'detect', 'messages'])

/**
 * The preset: every cleaner in one plugin for a retext pipeline. It cuts the
 * noise out of the tree, leaves the result in `file.data.unboil`, and adds a
 * message for each cut. With `detect: true` it only reports.
 *
 * @throws TypeError if an option is not what it should be.
 */
const retextUnboil: Plugin<[(Readonly<PresetOptions> | null | undefined)?], Root> = (options) => {
  const given = options ?? {}
  checkNames(given, presetNames)
  const {detect: only = false, messages = true, ...rest} = given
  for (const [name, value] of Object.entries({detect: only, messages})) {
    if (typeof value !== 'boolean') throw new TypeError(`Expected true or false as the option \`${name}\`, got \`${String(value)}\``)
  }

  const planned = plan(rest)
  return only ? createDetector(planned, messages) : createTransformer(planned, messages)
}

export default retextUnboil

function createTransformer(planned: Plan, messages: boolean): Transformer<Root, Root> {
  return (tree, file) => {
    const result = cleanPage(pageOf(file, tree), planned)
    file.data.unboil = result
    if (messages) reportFindings(file, result.removals.filter(({kind}) => kind !== 'whitespace'), 'cut')
    return cutTree(tree, result.removals)
  }
}

function createDetector(planned: Plan, messages: boolean): Transformer<Root, Root> {
  return (tree, file) => {
    const page = pageOf(file, tree)
    const {cuts} = weigh(page, detect(page, planned), findKept(page, planned.keep), planned)
    if (messages) reportFindings(file, cuts, 'found')
  }
}

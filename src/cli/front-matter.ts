import {stringify} from 'yaml'
import type {Result} from '../index.js'

/**
 * The metadata as YAML front matter: between lines of three hyphens, with a blank
 * line below. What the page does not say, and the evidence, is left out; links are
 * their headlines, without offsets. Texts are texts in YAML 1.1 as well, which many
 * readers of front matter still speak, and for which `no` is false.
 *
 * @param file The name of the file, or `-`, which is left out.
 */
export function formatFrontMatter({metadata}: Pick<Result, 'metadata'>, file: string): string {
  const {evidence, links, ...fields} = metadata
  void evidence
  const said = Object.entries({...fields, links: links.map(({text}) => text)}).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  const entries = {...(file !== '-' && {file}), ...Object.fromEntries(said)}
  return `---\n${Object.keys(entries).length > 0 ? stringify(entries, {lineWidth: 0, compat: 'yaml-1.1'}) : ''}---\n\n`
}

/**
 * Fill the regions of README.md that are made from the source, between
 * `<!-- NAME start -->` and `<!-- NAME end -->`.
 *
 *   npm run docs
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {cleaners, kinds} from '../src/index.js'
import {plan} from '../src/options.js'

/** Where the readme is. */
export const readme: URL = new URL('../README.md', import.meta.url)

const regions: Readonly<Record<string, () => string>> = {cleaners: listCleaners, kinds: listKinds}

/**
 * Fill the regions of a text.
 *
 * @throws Error if a region is not there.
 */
export function fillRegions(text: string): string {
  let filled = text
  for (const [name, make] of Object.entries(regions)) {
    const opening = `<!-- ${name} start -->`
    const start = filled.indexOf(opening)
    const end = filled.indexOf(`<!-- ${name} end -->`, start)
    if (start < 0 || end < 0) throw new Error(`Expected a region between \`${opening}\` and \`<!-- ${name} end -->\``)
    filled = `${filled.slice(0, start + opening.length)}\n\n${make()}\n\n${filled.slice(end)}`
  }

  return filled
}

function listCleaners(): string {
  const running = new Set(plan().steps.map(({cleaner}) => cleaner))
  return table(
    ['rule id', 'what it removes', 'default'],
    cleaners.map((cleaner) => {
      const {id, description, defaults} = cleaner
      const options = Object.entries(defaults ?? {}).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``)
      // Messages link to the anchor.
      return [`<a id="${id}"></a>\`${id}\``, description, [running.has(cleaner) ? 'on' : 'off', ...options].join(', ')]
    })
  )
}

function listKinds(): string {
  return table(['kind', 'what it is'], Object.entries(kinds).map(([kind, meaning]) => [`\`${kind}\``, meaning]))
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, fillRegions(readFileSync(readme, 'utf8')))

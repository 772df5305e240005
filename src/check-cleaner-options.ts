import type {CleanerDefinition} from './define-cleaner.js'

/**
 * Check the options of a cleaner by the names and types of its defaults.
 *
 * @throws TypeError that names the option and the cleaner.
 */
export function checkCleanerOptions({id, defaults = {}}: Pick<CleanerDefinition, 'id' | 'defaults'>, options: object): void {
  const known = defaults as Readonly<Record<string, unknown>>
  for (const [name, setting] of Object.entries(options) as [string, unknown][]) {
    if (!Object.hasOwn(known, name)) {
      const names = Object.keys(known)
      throw new TypeError(`Unknown option \`${name}\` of the cleaner \`${id}\`; ${names.length > 0 ? `its options are ${names.join(', ')}` : 'it has no options'}`)
    }

    if (typeof setting !== typeof known[name] || Number.isNaN(setting)) {
      throw new TypeError(`Expected a ${typeof known[name]} as the option \`${name}\` of the cleaner \`${id}\`, got \`${String(setting)}\``)
    }
  }
}

/**
 * Check that options are an object with no name but known ones: one that is
 * misspelt would have no effect, and nobody would know.
 *
 * @throws TypeError that names the option and those that there are.
 */
export function checkNames(options: unknown, names: ReadonlySet<string>): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Expected an object of options, got \`${String(options)}\``)
  }

  for (const name of Object.keys(options)) {
    if (!names.has(name)) throw new TypeError(`Unknown option \`${name}\`; the options are ${[...names].join(', ')}`)
  }
}

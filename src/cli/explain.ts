import type {Removal} from '../index.js'
import {escapeControl} from './escape-control.js'
import type {Colors} from './output.js'

/**
 * Show a page with what goes marked, and beside it the kind, the rule and the
 * reason: struck out in red, or `[-so-]{kind rule: reason}` where there is no
 * colour. White space that goes is not marked. Control characters are made
 * visible.
 *
 * @param removals Those of the page, in order.
 */
export function explain(page: string, removals: readonly Removal[], colors: Colors): string {
  let shown = ''
  let position = 0
  for (const {start, end, kind, rule, reason} of removals) {
    if (kind === 'whitespace') continue
    const gone = escapeControl(page.slice(start, end))
    // Most cleaners are called after the kind they find.
    const why = escapeControl(`{${rule === kind ? kind : `${kind} ${rule}`}: ${reason}}`)
    shown += escapeControl(page.slice(position, start))
    shown += colors.isColorSupported ? `${colors.red(colors.strikethrough(gone))} ${colors.dim(why)}` : `[-${gone}-]${why}`
    position = end
  }

  return shown + escapeControl(page.slice(position))
}

import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Finding} from './define-cleaner.js'

/**
 * Add findings to a file as messages: warnings for what is `found` and stands,
 * information for what is `cut`.
 */
export function reportFindings(file: VFile, findings: Iterable<Finding>, state: 'found' | 'cut'): void {
  const text = String(file)
  const places = location(text)
  for (const {start, end, rule, kind, reason, confidence} of findings) {
    const options = {
      place: {start: places.toPoint(start)!, end: places.toPoint(end)!},
      ruleId: rule,
      source: 'unboil'
    }
    const message =
      state === 'cut'
        ? file.info(`Removed ${kind}: ${reason}`, options)
        : file.message(`Unexpected ${kind}: ${reason}`, options)
    message.actual = text.slice(start, end)
    message.expected = []
    message.note = `Confidence ${confidence.toFixed(2)}`
    message.url = `https://www.npmjs.com/package/unboil#${rule}`
  }
}

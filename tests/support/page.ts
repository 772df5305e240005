import type {Finding} from '../../src/define-cleaner.js'
import {isLineEnding} from '../../src/page/lines/split-lines.js'
import {parsePage, type Page} from '../../src/page/page.js'

/** A page of lines. */
export function pageOfLines(...lines: string[]): Page {
  return parsePage(lines.join('\n'))
}

/** A finding of a stretch of a page, named by its text. */
export function find(page: Page, text: string, more: Partial<Finding> = {}): Finding {
  const start = page.text.indexOf(text)
  if (start < 0) throw new Error(`Expected a stretch of the page, got \`${text}\``)
  return {start, end: start + text.length, kind: 'boilerplate', rule: 'test', reason: 'a test', confidence: 0.9, ...more}
}

/** A text cut into lines in the plainest way there is. */
export function plainLines(text: string): string[] {
  return text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
}

/** Whether a stretch of a text holds the end of a line. */
export function holdsEnding(text: string): boolean {
  return Array.from({length: text.length}, (_, index) => text.charCodeAt(index)).some((code) => isLineEnding(code))
}

import {clean} from '../../src/index.js'

/** A made-up page, another for each number. */
export function pageOf(number: number): string {
  return `Home | News | Sport | Weather
The ${number}th ferry to Skerrow
By Ada Finch

The ferry to Skerrow made its ${number}th crossing on Monday, after eleven days of storm, and all of the village stood at the quay.

"Nobody went hungry," said the baker of number ${number}, "but we had eaten all of the cake by the time it came."

Share this article
`
}

/** What is to come of a record with such a page. */
export function cleanedOf(fields: object, number: number): object {
  const {text, metadata, fallback} = clean(pageOf(number))
  const {evidence: _evidence, ...facts} = metadata
  return {...fields, text, unboil: {metadata: facts, fallback}}
}

/** JSON Lines of such pages. */
export function jsonLines(count: number, from = 0): string {
  return Array.from({length: count}, (_, index) => `${JSON.stringify({id: from + index, text: pageOf(from + index)})}\n`).join('')
}

/** The values of JSON Lines. */
export function parseLines(lines: string | Uint8Array): unknown[] {
  return String(lines instanceof Uint8Array ? Buffer.from(lines) : lines)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}

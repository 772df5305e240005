// Clean a page and show what came of it:
//
//   npm start                 the page beside this file
//   npm start -- page.txt     a page of yours
import {readFile} from 'node:fs/promises'
import colors from 'picocolors'
import {clean} from 'unboil'

const file = process.argv[2] ?? new URL('page.txt', import.meta.url)
let page
try {
  page = await readFile(file, 'utf8')
} catch (error) {
  console.error(visible(`Cannot read ${file}: ${error.message}`))
  process.exit(1)
}

const {text, metadata, removals, fallback} = clean(page)

heading('Article')
console.log(visible(text.trim()))

heading('Metadata')
for (const [field, value] of Object.entries(metadata)) {
  if (value === null || value === undefined) continue
  console.log(`${field.padEnd(12)} ${visible(typeof value === 'string' ? value : JSON.stringify(value))}`)
}

heading('What went')
// White space that a cut left without use is a removal too; it says little here.
for (const {kind, text: gone, reason} of removals.filter((removal) => removal.kind !== 'whitespace')) {
  console.log(`${kind.padEnd(14)} ${visible(shorten(gone, 70))}`)
  console.log(`${' '.repeat(14)} ${colors.dim(visible(reason))}`)
}

const share = page.length === 0 ? 0 : Math.round((100 * text.length) / page.length)
console.log(`\n${text.length} of ${page.length} characters stay (${share} %).`)
if (fallback) console.log('The cleaners would have left next to nothing, so only the surest cuts were made.')

/** @param {string} title */
function heading(title) {
  console.log(`\n${colors.bold(title)}\n${'─'.repeat(title.length)}`)
}

/**
 * The first characters of a text, on one line.
 *
 * @param {string} value
 * @param {number} most
 */
function shorten(value, most) {
  const characters = [...value.replaceAll(/\s+/gu, ' ').trim()]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('')
}

/**
 * A page is not to be trusted with the terminal: its control characters are shown, not sent.
 *
 * @param {string} value
 */
function visible(value) {
  return value.replaceAll(/(?![\t\n]|\r\n)\p{Cc}/gu, (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

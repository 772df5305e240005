import type {Page} from '../page.js'

/** How far above a heading the one before it may stand, in lines. */
const longestEntry = 60

/** A number before a heading: `4. The lamp`. */
const numberBefore = /^(\d{1,3})[.)] \S/u

/** Whether a line goes on with the numbered headings of the text: `4. The lamp`, where `3. The kettle` stands above. */
export function countsOn(page: Page, line: number): boolean {
  const own = readNumber(page, line)
  if (own === undefined) return false
  for (let above = line - 1; above >= Math.max(page.survey.first, line - longestEntry); above--) {
    const other = readNumber(page, above)
    if (other !== undefined) return other + 1 === own
  }

  return false
}

function readNumber(page: Page, line: number): number | undefined {
  const found = page.lines.digits[line] === 0 ? null : numberBefore.exec(page.lineText(line).slice(0, 6))
  return found ? Number(found[1]) : undefined
}

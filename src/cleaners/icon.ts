import {defineCleaner, type Cleaner} from '../define-cleaner.js'

/**
 * Names of icons: `icon searchicon menuicon close` from a sprite whose titles
 * are text, `arrow_forward share bookmark_border` from an icon font whose
 * ligatures are text, `fa-twitter`, `:icon-share:`.
 *
 * Shapes only: a word in which `icon` stands again and again, glued or not;
 * words joined by underscores; words with an icon set's prefix.
 *
 * Notes: one word with an underscore is left alone, for code has them; so is
 * prose about icons, in which the word is never glued to others.
 */
export const retextIcon: Cleaner = defineCleaner({
  id: 'icon',
  kind: 'icon',
  description: 'Runs of icon names that an icon font or sprite left behind',
  detect(page, report) {
    const {count, words, functionWords} = page.lines
    for (let line = 0; line < count; line++) {
      if (functionWords[line]! * 4 > words[line]! || words[line] === 0) continue
      const value = page.lineText(line)
      if (/icon/iu.test(value) && isIconRun(value)) {
        report(line, {reason: 'the line is a run of icon names', confidence: 0.97})
      } else if (isLigatureLine(value, words[line]!)) {
        report(line, {reason: 'the line holds names of an icon font', confidence: 0.9})
      }
    }
  }
})

/** At least three times `icon`, and for a good part of the words. */
function isIconRun(value: string): boolean {
  const icons = value.match(/icon/giu)?.length ?? 0
  if (icons < 3) return false
  const words = value.split(/\s+/u).length
  // Glued to the next name: `bookmarkicon`, `icon-share`, `iconClose`.
  const glued = value.match(/(?<=[\p{L}\d])icon|icon(?=[-_\p{L}\d])/giu)?.length ?? 0
  return icons * 4 >= words && glued * 2 >= icons
}

/** Known ligatures of icon fonts that are no word of any prose. */
const ligature =
  /^(?:(?:arrow|chevron|keyboard|navigate|expand|unfold|bookmark|favorite|thumb|account|shopping|play|pause|volume|more|file|chat|access|location|star|check|radio|content|format|insert|trending|calendar|open|menu|search|person|notifications|visibility|home|info|help|error|cloud|photo|video|local|date|attach|print|share|email|mail)_[a-z\d_]+|(?:fa|fas|far|fab|icon|icn|ico|glyphicon|mdi|bi|ti|svg)-[a-z\d-]+|:icon-[a-z-]+:|close|menu|search|share|bookmark|home|email|print|more|favorite|check|add|star|person)$/u

function isLigatureLine(value: string, words: number): boolean {
  if (words > 80 || value.length > 1000 || !/_|-/u.test(value)) return false
  const tokens = value.split(/\s+/u)
  const known = tokens.filter((token) => ligature.test(token))
  return known.length === tokens.length && known.some((token) => /[_-]/u.test(token))
}

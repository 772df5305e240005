import {Ending} from '../../page/lines/measure-lines.js'
import type {Page} from '../../page/page.js'

/**
 * Why a line does not read like the article, in words: the strongest evidence
 * against it that a person can see.
 */
export function describeLine(page: Page, line: number): string {
  const {lines, survey} = page
  const words = lines.words[line]!
  const place = line < survey.first ? 'above the article' : line > survey.last ? 'below the article' : 'within the article'
  if (survey.noisy[line]) return `it reads like a notice, ${place}`
  if (lines.menus[line]! > 0 || lines.chromeWords[line]! * 3 >= words) return `it is made of the words of menus, ${place}`
  if (survey.prose[line]) return `it reads like the text of something else, ${place}`
  if (words === 0) return `it has no words, ${place}`
  if (lines.functionWords[line]! * 6 < words && lines.ending[line] === Ending.open) {
    return words <= 4 ? `it is a short label, no sentence, ${place}` : `it is a heading or link, no sentence, ${place}`
  }

  return `it reads less like the article than the lines about it, ${place}`
}

import {defineCleaner, type Cleaner, type Report} from '../define-cleaner.js'
import type {Page} from '../page/page.js'
import {findLead} from '../page/survey/is-listed.js'
import {detectVocabulary} from './shared/vocabulary.js'
import {findPlacePickers} from './widget/place-picker.js'
import {findRecipeControls} from './widget/recipe-card.js'
import {findSortMenus} from './widget/sort-menu.js'

const detectKnown = detectVocabulary('widget')

/** A font size control behind something else on its line: `Xinhua, January 30, 2017 Adjust font size:`. */
const fontSize = /\s(?:(?:adjust|change|increase|decrease|reset) )?(?:the )?(?:font|text) size ?:?(?: (?:[aA]{1,3}[+-]?|[+-]|small|medium|large)){0,8}$/iu

/**
 * Controls and gadgets: players, font size, JavaScript notices, weather and
 * market strips, menus that sort a list, pickers of countries, the controls of a
 * recipe's card.
 */
export const retextWidget: Cleaner = defineCleaner({
  id: 'widget',
  kind: 'widget',
  description: 'Players, font size controls, JavaScript notices and other gadgets',
  detect(page, report, options, settings) {
    detectKnown(page, report, options, settings)
    reportStrips(page, report)
    // A page without a frame has been cut to what its author wanted, such lists included.
    const confidence = page.survey.framed ? 0.85 : 0.4
    for (const line of findSortMenus(page)) if (!isListedInBody(page, line)) report(line, {reason: 'the line is an option of a menu that sorts the list', confidence})
    for (const line of findPlacePickers(page)) report(line, {reason: 'the line is one of the places to pick from', confidence})
    for (const line of findRecipeControls(page)) report(line, {reason: "the line is a control of a recipe's card", confidence: 0.85})
    const {count, words, end} = page.lines
    const last = Math.min(count - 1, page.survey.first)
    if (last < 0 || !/(?:font|text) size/iu.test(page.text.slice(0, end[last]))) return
    for (let line = 0; line <= last; line++) {
      if (words[line]! > 30 || page.survey.prose[line]) continue
      const match = fontSize.exec(page.lineText(line))
      if (match) {
        report({start: end[line]! - match[0].length, end: end[line]!}, {reason: 'a font size control stands behind the line', confidence: 0.95})
      }
    }
  }
})

/** Whether a sentence of the body leads to a line: `Three orders account for nearly all of it:`. */
function isListedInBody(page: Page, line: number): boolean {
  const lead = line > page.survey.first && line < page.survey.last ? findLead(page, line) : -1
  return lead >= 0 && page.survey.prose[lead] === 1
}

/** `FTSE 7,512.3 +0.4%`: a name, a number, a change. */
const quote = /^[\p{L}][\p{L}\d &./-]{0,24}\s[$€£¥]?\d[\d.,]*%?\s{1,3}[+−–▲▼-]?\s?\d[\d.,]*\s?%?(?:\s?\([+−–-]?\d[\d.,]*\s?%?\))?$/u

/** What a quote has and a row of whole numbers has not: a fraction, a sign or a share. `Ito dh 4 1 2 2` is of a box score. */
const quoteSign = /\d[.,]\d|[+−–▲▼%]/u

/** `14°C`, `Humidity: 62%`, `Wind 12 km/h`. */
const weather = /^(?:[-−]?\d{1,3}\s?°\s?[CF]?|(?:humidity|wind|pressure|feels like|rain|uv index)\s?:?\s?[\d.,]+\s?(?:%|°\s?[CF]?|km\/h|mph|m\/s|hpa|mm)?)$/iu

/** `0:00 / 3:12`: where a player is, and how long. */
const playerTime = /^\d{1,2}:\d{2}(?::\d{2})?\s?\/\s?-?\d{1,2}:\d{2}(?::\d{2})?$/u

/** The most readings of the weather that a strip has. A forecast with a row a day has more. */
const mostReadings = 6

/** Market and weather strips outside the body: three quotes on end, or a few readings of the weather. */
function reportStrips(page: Page, report: Report): void {
  const {count, digits, letters, words} = page.lines
  const {first, last} = page.survey
  let run = 0
  const readings: number[] = []
  for (let line = 0; line <= count; line++) {
    const outside = line < count && (line < first || line > last)
    const candidate = outside && digits[line]! > 0 && words[line]! <= 9
    const value = candidate ? page.lineText(line) : ''
    if (candidate && letters[line]! > 0 && digits[line]! > 1 && quote.test(value) && quoteSign.test(value)) {
      run++
      continue
    }

    if (candidate && letters[line] === 0 && playerTime.test(value)) report(line, {reason: 'the clock of a player', confidence: 0.85})
    if (run >= 3) for (let at = line - run; at < line; at++) report(at, {reason: 'a quote in a strip of the markets', confidence: 0.85})
    run = 0
    if (candidate && weather.test(value)) readings.push(line)
  }

  if (readings.length <= mostReadings) for (const line of readings) report(line, {reason: 'a reading of the weather', confidence: 0.8})
}

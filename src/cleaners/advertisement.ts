import {shopButton} from '../data/en/advertisement.js'
import {defineCleaner, type Cleaner, type Report} from '../define-cleaner.js'
import {Ending} from '../page/lines/measure-lines.js'
import type {Page} from '../page/page.js'
import {reportLabels, reportPatterns} from './shared/vocabulary.js'

/**
 * Labels of advertisements, affiliate notices, offers; on a page with a frame the
 * buttons of shops (`Check the latest price`); and the headlines between the two
 * labels of a box of paid links (`Sponsored content` … `Ads by NAME`).
 */
export const retextAdvertisement: Cleaner = defineCleaner({
  id: 'advertisement',
  kind: 'advertisement',
  description: 'Labels of advertisements, affiliate notices, offers',
  detect(page, report) {
    reportLabels(page, 'advertisement', report)
    reportPatterns(page, 'advertisement', report)
    if (page.survey.framed) reportShopButtons(page, report)
    let opened = -1
    for (const line of labels(page)) {
      if (opened >= 0 && isBox(page, opened, line)) {
        for (let at = opened; at <= line; at++) report(at, {reason: 'in a box of paid links', confidence: 0.8})
      }

      opened = line
    }
  }
})

/** The longest button of a shop, in words. */
const longestButton = 9

/** Report the buttons of shops: the model holds many for the article's, and of 24 pages with such a button that it had not seen 19 gain by this. */
function reportShopButtons(page: Page, report: Report): void {
  const {count, words} = page.lines
  for (let line = 0; line < count; line++) {
    if (words[line]! >= 2 && words[line]! <= longestButton && shopButton.test(page.lineText(line))) report(line, {reason: 'the button of a shop', confidence: 0.9})
  }
}

/** The lines that label an advertisement, in order. */
function labels(page: Page): number[] {
  const named = page.phrased.filter((line) => page.lines.words[line]! <= 6 && page.matchPattern(line, 'advertisement') && namedLabel.test(page.lineText(line)))
  return [...new Set([...page.labelled.filter((line) => page.isLabel(line, 'advertisement')), ...named])].sort((a, b) => a - b)
}

/** `Promoted by NAME`, `Ads by NAME`: other phrasings are offers. */
const namedLabel = /^(?:ads|promoted|sponsored|presented) by\s/iu

/** How many headlines a box of paid links holds. */
const fewestLinks = 2
const mostLinks = 8

/** Whether nothing but headlines stands between two lines. */
function isBox({lines, survey}: Page, from: number, to: number): boolean {
  const {words, stops, ending} = lines
  if (to - from - 1 < fewestLinks || to - from - 1 > mostLinks || !survey.hinted) return false
  for (let line = from + 1; line < to; line++) {
    if (survey.prose[line] || words[line]! < 3 || words[line]! > 18 || stops[line]! > 0 || ending[line] !== Ending.open) return false
  }

  return true
}

import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {hasModelView, readThreshold} from '../model/read-threshold.js'
import {describeLine} from '../model/describe-line.js'

/**
 * What no rule names, and the trained model of lines holds for no part of the
 * article. It reads the numbers of every line, those of the lines about it, its
 * words, and what the page is like as a whole.
 *
 * Notes: only on pages that show the frame of a site, see `hasModelView`; within
 * the body more doubt is wanted than outside it, so that the times of a live blog
 * and the output of a program stay.
 */
export const retextLineModel: Cleaner = defineCleaner({
  id: 'line-model',
  kind: 'boilerplate',
  description: 'Lines that do not read like the article, by a trained model',
  detect(page, report, _options, {mode}) {
    if (!hasModelView(page)) return
    const {chances} = page
    const threshold = readThreshold(page, mode)
    for (let line = 0; line < chances.length; line++) {
      const inBody = line >= page.survey.first && line <= page.survey.last
      if (chances[line]! >= (inBody ? threshold * bodyTrust : threshold)) continue
      report(line, {reason: describeLine(page, line), confidence: 1 - chances[line]!})
    }
  }
})

/**
 * The share of the threshold that a line within the body must stay below. It costs
 * .003 of F1 on scraped pages, and cuts half as many lines of articles.
 */
const bodyTrust = 0.65

import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {describeLine} from './line-model/describe-line.js'
import {findEnd} from './line-model/find-end.js'
import {readVerdict} from './line-model/read-verdict.js'

/**
 * What no rule names, and the trained model of lines holds for no part of the
 * article. It reads the numbers of every line, those of the lines about it, its
 * words, and what the page is like as a whole.
 *
 * Notes: only on pages that show the frame of a site, see `readThreshold`; within
 * the body more doubt is wanted than outside it, so that the times of a live blog
 * and the output of a program stay. Verses, rows of a table, the turns of an
 * interview and the close of a letter stay together. Below what ends an article
 * nothing stays, see `findEnd`, nor do a few doubtful lines between noise, see
 * `dropOutliers`.
 */
export const retextLineModel: Cleaner = defineCleaner({
  id: 'line-model',
  kind: 'boilerplate',
  description: 'Lines that do not read like the article, by a trained model',
  detect(page, report, _options, {mode}) {
    const kept = readVerdict(page, mode)
    if (!kept) return
    const end = findEnd(page)
    for (let line = 0; line < kept.length; line++) {
      if (!kept[line]) report(line, {reason: describeLine(page, line), confidence: 1 - page.chances[line]!})
      else if (line >= end) report(line, {reason: 'it stands below what ends the article: share buttons, the heading of other articles, the foot of the page', confidence: belowEnd})
    }
  }
})

/** How sure a line is that the model would keep and that stands below the end of the article. */
const belowEnd = 0.75

import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {dateShape} from '../metadata/date-shapes.js'
import {isCommentHeading} from '../page/comment-heading.js'
import type {Page} from '../page/page.js'
import {reportReviews} from './customer-review.js'
import {hasCards, reportAboutPosts, reportCards, reportPosters, reportRemarks, reportSignatures, reportThreadEnd, reportWording} from './forum.js'
import {reportQuotations} from './quotation.js'
import {reportReviewRuns} from './review-run.js'
import {labelConfidence} from './vocabulary.js'

/**
 * Comments of readers under an article: from their heading (`12 Comments`) on,
 * where names, times or reply buttons show that comments follow; reviews of
 * customers below a product, and those that the page of a shop goes on below; and the
 * buttons themselves.
 *
 * Notes: in a forum the posts are the content, and only what stands about them
 * goes: buttons, cards of members, signatures below several posts, remarks on
 * answers, what a post quotes of an earlier one that is on the page, and all below
 * the last post; with `content: 'any'` comments stay, with `content: 'article'` no
 * page is a forum. Cards of members make one as well.
 * A subhead `Comments` above paragraphs stays.
 */
export const retextComment: Cleaner = defineCleaner({
  id: 'comment',
  kind: 'comment',
  description: 'Comments of readers under an article',
  detect(page, report, _options, settings) {
    const {lines, survey} = page
    for (const line of page.labelled) {
      if (page.isLabel(line, 'comment')) {
        report(line, {reason: 'a button of a comment', confidence: labelConfidence(page, line)})
      }
    }

    reportWording(page, report)
    const forum = survey.forum || (survey.framed && hasCards(page))
    if (forum) {
      reportPosters(page, report)
      reportSignatures(page, report)
      if (survey.framed) {
        reportAboutPosts(page, report)
        reportCards(page, report)
        reportQuotations(page, report)
        if (settings.content !== 'any') reportRemarks(page, report)
        reportThreadEnd(page, report)
      }
    }

    if (settings.content === 'any' || (settings.content === 'auto' && forum)) return
    if (survey.framed && settings.model) reportReviews(page, report)
    reportReviewRuns(page, report, settings)
    for (let line = Math.max(1, survey.first); line < lines.count; line++) {
      if (!isCommentHeading(page, line) || survey.proseAbove[line]! < leastArticle || !commentsFollow(page, line)) continue
      let at = line
      for (; at < lines.count; at++) {
        if (at > line && lines.headings[at] !== 0 && !isCommentHeading(page, at) && !page.survey.prose[at]) break
        report(at, {reason: at === line ? "the heading of readers' comments" : "in the readers' comments", confidence: at === line ? 0.9 : 0.8})
      }

      // A heading inside the block opens nothing new.
      line = at - 1
    }
  }
})

/** The fewest words of prose above comments that make an article. */
const leastArticle = 60

/** Whether two signs of comments stand within the dozen lines below: a time, a name that says, a button. */
function commentsFollow(page: Page, heading: number): boolean {
  let signs = 0
  for (let line = heading + 1; line < Math.min(page.lines.count, heading + 14); line++) {
    if (page.isLabel(line, 'comment') || page.matchPattern(line, 'comment') !== undefined) signs++
    else if (page.lines.words[line]! <= 12 && page.lines.digits[line]! > 0 && dateShape.test(page.lineText(line))) signs++
  }

  return signs >= 2
}

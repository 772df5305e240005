import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {dateShape} from '../page/dates/date-shapes.js'
import {Ending} from '../page/lines/measure-lines.js'
import type {Page} from '../page/page.js'
import {isCommentHeading} from '../page/survey/comment-heading.js'
import {isDateLine} from '../page/survey/opens-with-byline.js'
import {reportReviews} from './comment/customer-review.js'
import {hasCards, hasThreadNotice, reportAboutPosts, reportCards, reportPosters, reportRemarks, reportSignatures, reportThreadEnd, reportWording} from './comment/forum.js'
import {reportQuotations} from './comment/quotation.js'
import {reportReviewRuns} from './comment/review-run.js'
import {labelConfidence, mostProseAbove} from './shared/vocabulary.js'

/**
 * Comments of readers under an article: from their heading (`12 Comments`) on,
 * where names, times or reply buttons show that comments follow, or without one
 * from the first that says who wrote it and when; reviews of customers below a
 * product, and those that the page of a shop goes on below; and the buttons themselves.
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
    const forum = survey.forum || (survey.framed && (hasCards(page) || hasThreadNotice(page)))
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
      if (survey.proseAbove[line]! < leastArticle) continue
      const headless = opensComment(page, line)
      if (!headless && (!isCommentHeading(page, line) || !commentsFollow(page, line))) continue
      let at = line
      for (; at < lines.count; at++) {
        if (at > line && lines.headings[at] !== 0 && !isCommentHeading(page, at) && !page.survey.prose[at]) break
        report(at, {reason: at === line && !headless ? "the heading of readers' comments" : "in the readers' comments", confidence: at === line ? 0.9 : 0.8})
      }

      // A heading inside the block opens nothing new.
      line = at - 1
    }
  }
})

/** The fewest words of prose above comments that make an article. */
const leastArticle = 60

/**
 * Whether a line says who speaks and the one below it when, to the minute, and a
 * button to reply follows, as with comments that have no heading: `Karl says: ⏎ 24
 * November 2019 at 17:53`. A log of what was said has no buttons.
 */
function opensComment(page: Page, line: number): boolean {
  const {lines, survey} = page
  if (!survey.framed || lines.ending[line] !== Ending.colon || page.matchPattern(line, 'comment') === undefined || line + 1 >= lines.count) return false
  const below = line + 1
  return lines.words[below]! <= 12 && lines.digits[below]! >= 5 && mostProseAbove(page, line) && time.test(page.lineText(below)) && isDateLine(page, below, page.lineText(below)) && hasButton(page, below)
}

/** Whether a button of a comment stands within the dozen lines below a line, with nothing of the frame between. */
function hasButton(page: Page, line: number): boolean {
  const {lines, survey} = page
  for (let at = line + 1; at < Math.min(lines.count, line + reach); at++) {
    if (page.isLabel(at, 'comment')) return true
    if (survey.chrome[at] || survey.noisy[at] || lines.headings[at]! !== 0) return false
  }

  return false
}

/** A time of day, to the minute. */
const time = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/u

/** How many lines below their heading comments begin, and the same where the form to write one stands between. */
const reach = 14
const reachBeyondForm = 40

/** Whether two signs of comments stand within the dozen lines below: a time, a name that says, a button. */
function commentsFollow(page: Page, heading: number): boolean {
  let signs = 0
  let last = heading + reach
  for (let line = heading + 1; line < Math.min(page.lines.count, last); line++) {
    // The form to write one may stand between.
    if (!page.lines.flat && line < heading + reach && page.isLabel(line, 'comment-form')) last = heading + reachBeyondForm
    if (page.isLabel(line, 'comment') || page.matchPattern(line, 'comment') !== undefined) signs++
    else if (page.lines.words[line]! <= 12 && page.lines.digits[line]! > 0 && dateShape.test(page.lineText(line))) signs++
  }

  return signs >= 2
}

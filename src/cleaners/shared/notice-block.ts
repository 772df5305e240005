import type {Report, Verdict} from '../../define-cleaner.js'
import type {Page} from '../../page/page.js'
import type {NoticeBlock} from '../../page/survey/notice-blocks.js'

/** Report the lines of the stretches of a page that are notices of a kind as a whole. */
export function reportNotices(page: Page, kind: NoticeBlock['kind'], report: Report, verdict: Verdict): void {
  for (const block of page.survey.notices) {
    if (block.kind === kind) for (let line = block.from; line < block.end; line++) report(line, verdict)
  }
}

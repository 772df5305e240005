import type {Cleaner} from '../define-cleaner.js'
import {retextAdvertisement} from './advertisement.js'
import {retextAppBanner} from './app-banner.js'
import {retextAuthorBio} from './author-bio.js'
import {retextBreadcrumb} from './breadcrumb.js'
import {retextByline} from './byline.js'
import {retextCaption} from './caption.js'
import {retextComment} from './comment.js'
import {retextCommentForm} from './comment-form.js'
import {retextCookie} from './cookie.js'
import {retextCredit} from './credit.js'
import {retextDateline} from './dateline.js'
import {retextDebris} from './debris.js'
import {retextDuplicate} from './duplicate.js'
import {retextEndMark} from './end-mark.js'
import {retextIcon} from './icon.js'
import {retextLegal} from './legal.js'
import {retextLineModel} from './line-model.js'
import {retextLogin} from './login.js'
import {retextNavigation} from './navigation.js'
import {retextNewsletter} from './newsletter.js'
import {retextPagination} from './pagination.js'
import {retextPaywall} from './paywall.js'
import {retextRelated} from './related.js'
import {retextShare} from './share.js'
import {retextTags} from './tags.js'
import {retextTicker} from './ticker.js'
import {retextTitle} from './title.js'
import {retextWidget} from './widget.js'

/**
 * Every cleaner. They run in this order and do not see each other's findings;
 * where two claim the same stretch, the earlier names its kind, so the narrow
 * stand before the broad.
 */
export const cleaners: readonly Cleaner[] = [
  // What is known by its characters.
  retextIcon,
  retextDebris,
  retextEndMark,
  // The head of the article. Breadcrumb before title: a path is glued to it at times.
  retextBreadcrumb,
  retextTitle,
  retextWidget,
  retextCredit,
  retextCaption,
  retextByline,
  retextDateline,
  // Notices, told by their phrases.
  retextCookie,
  retextLegal,
  retextPaywall,
  retextNewsletter,
  retextAdvertisement,
  retextAppBanner,
  retextLogin,
  retextShare,
  retextPagination,
  // Blocks under headings.
  retextComment,
  retextCommentForm,
  retextTicker,
  retextTags,
  retextAuthorBio,
  retextRelated,
  // What stands twice, and last the frame of the page, which claims whatever is left of it.
  retextDuplicate as unknown as Cleaner,
  retextNavigation,
  // What no rule names.
  retextLineModel
]

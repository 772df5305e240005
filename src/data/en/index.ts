import type {Language} from '../vocabulary.js'
import {advertisement} from './advertisement.js'
import {appBanner} from './app-banner.js'
import {authorBio} from './author-bio.js'
import {breadcrumb} from './breadcrumb.js'
import {byline} from './byline.js'
import {caption} from './caption.js'
import {chromeWords} from './chrome-words.js'
import {comment} from './comment.js'
import {commentForm} from './comment-form.js'
import {cookie} from './cookie.js'
import {credit} from './credit.js'
import {endMark} from './end-mark.js'
import {forum} from './forum.js'
import {functionWords} from './function-words.js'
import {legal} from './legal.js'
import {login} from './login.js'
import {navigation} from './navigation.js'
import {newsletter} from './newsletter.js'
import {pagination} from './pagination.js'
import {paywall} from './paywall.js'
import {related} from './related.js'
import {share} from './share.js'
import {tags} from './tags.js'
import {ticker} from './ticker.js'
import {weakLabels} from './weak-labels.js'
import {widget} from './widget.js'

/** English. */
export const english: Language = {
  functionWords,
  chromeWords,
  weakLabels,
  kinds: {
    advertisement,
    'app-banner': appBanner,
    'author-bio': authorBio,
    breadcrumb,
    byline,
    caption,
    comment: {...comment, labels: [...(comment.labels ?? []), ...(forum.labels ?? [])], patterns: [...(comment.patterns ?? []), ...(forum.patterns ?? [])]},
    'comment-form': commentForm,
    cookie,
    credit,
    'end-mark': endMark,
    legal,
    login,
    navigation,
    newsletter,
    pagination,
    paywall,
    related,
    share,
    tags,
    ticker,
    widget
  }
}

import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Persian. The mark that joins no letters parts words here, as a space does. */
export const persian: Language = brief({
  functionWords: 'که را از به در با این آن است شد شده برای تا هم یا هر خود او کرد کرده می بر ها',
  sections: 'اخبار|سیاسی|اقتصادی|فرهنگی|ورزشی',
  navigation: 'منو|جستجو|صفحه نخست|درباره ما|تماس با ما|بیشتر',
  share: 'اشتراک گذاری|کپی لینک',
  related: 'آخرین اخبار|پربازدیدترین ها',
  'comment-form': 'ارسال نظر',
  comment: 'نظرات',
  cookie: 'می پذیرم',
  advertisement: 'تبلیغات',
  legal: 'حریم خصوصی|شرایط استفاده|قوانین و مقررات',
  login: 'ورود|ثبت نام',
  dated: 'تاریخ انتشار|کد خبر',
  photo: 'عکس',
  tags: 'برچسب ها'
})

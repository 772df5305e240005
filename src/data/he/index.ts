import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Hebrew. */
export const hebrew: Language = brief({
  functionWords: 'של את על לא הוא היא זה הם כי אם גם עם או כל יש היה כדי',
  navigation: 'חדשות|כלכלה|ספורט|תרבות|תפריט|חיפוש|ראשי|דף הבית|אודות|צור קשר|דלג לתוכן',
  share: 'שתף|שיתוף',
  related: 'הנקראות ביותר|מבזקים',
  newsletter: 'אימייל',
  'comment-form': 'הוסף תגובה',
  comment: 'תגובות',
  cookie: 'אישור',
  advertisement: 'פרסומת',
  legal: 'תנאי שימוש|מדיניות פרטיות|הצהרת נגישות',
  login: 'התחברות|הרשמה',
  dated: 'פורסם|עודכן',
  byline: 'לפני 0 שעות',
  photo: 'צילום',
  tags: 'תגיות'
})

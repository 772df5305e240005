import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Hebrew. */
export const hebrew: Language = brief({
  functionWords: 'של את על לא הוא היא זה כי גם עם או כל',
  sections: 'חדשות|כלכלה|ספורט|תרבות',
  navigation: 'תפריט|חיפוש|ראשי|דף הבית|אודות|צור קשר|דלג לתוכן',
  share: 'שתף|שיתוף',
  related: 'הנקראות ביותר|מבזקים',
  'comment-form': 'הוסף תגובה',
  comment: 'תגובות',
  cookie: 'אישור',
  advertisement: 'פרסומת',
  legal: 'תנאי שימוש|מדיניות פרטיות|הצהרת נגישות',
  login: 'התחברות|הרשמה',
  dated: 'פורסם|עודכן',
  photo: 'צילום',
  tags: 'תגיות'
})

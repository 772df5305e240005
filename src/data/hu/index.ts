import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Hungarian. */
export const hungarian: Language = brief({
  functionWords: 'az és hogy nem egy ez azt aki már csak meg vagy még ha is minden után szerint mert ki pedig lesz kell ezért úgy akik amely között nincs',
  sections: 'hírek|belföld|külföld|gazdaság|kultúra',
  navigation: 'keresés|címlap|kezdőlap|rólunk|kapcsolat|ugrás a tartalomhoz',
  share: 'megosztás|link másolása',
  related: 'legolvasottabb|legfrissebb|friss hírek',
  'comment-form': 'szóljon hozzá|szólj hozzá',
  comment: 'hozzászólások',
  cookie: 'elfogadom|elutasítom',
  cookieNotice: 'cookie sütiket|használunk',
  advertisement: 'hirdetés',
  legal: 'impresszum|adatvédelmi tájékoztató|felhasználási feltételek',
  login: 'bejelentkezés|belépés',
  dated: 'megjelent|frissítve',
  photo: 'fotó',
  tags: 'címkék'
})

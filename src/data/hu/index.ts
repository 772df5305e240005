import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Hungarian. */
export const hungarian: Language = brief({
  functionWords: 'az és hogy nem egy ez azt aki már csak meg vagy még ha is minden után szerint mert ki pedig lesz kell ezért úgy akik amely között nincs',
  sections: 'hírek|belföld|külföld|gazdaság|kultúra|tudomány|egészség|életmód|vélemény|politika|oktatás|időjárás',
  navigation: 'keresés|címlap|kezdőlap|rólunk|kapcsolat|ugrás a tartalomhoz|főoldal|médiaajánlat|bővebben|több|továbbiak|bezárás|vissza|vissza a tetejére|legutóbbi bejegyzések|archívum|kategóriák|bejegyzés navigáció',
  share: 'megosztás|link másolása|megosztom|nyomtatás|kövessen minket|kövess minket',
  related: 'legolvasottabb|legfrissebb|friss hírek|hasonló cikkek|további cikkek|ajánlott cikkek|legnépszerűbb|legfrissebb hírek',
  'comment-form': 'szóljon hozzá|szólj hozzá|hozzászólás írása|vélemény hozzászólás|válasz megszakítása|név|honlap',
  comment: 'hozzászólások|kommentek|0 hozzászólás',
  cookie: 'elfogadom|elutasítom|beállítások|süti beállítások',
  cookieNotice: 'cookie sütiket|használunk',
  advertisement: 'hirdetés|szponzorált tartalom',
  legal: 'impresszum|adatvédelmi tájékoztató|felhasználási feltételek|adatvédelem|adatkezelési tájékoztató|minden jog fenntartva|ászf',
  login: 'bejelentkezés|belépés|regisztráció|előfizetés|kijelentkezés',
  dated: 'megjelent|frissítve|módosítva',
  photo: 'fotó|kép|forrás',
  tags: 'címkék|kulcsszavak'
})

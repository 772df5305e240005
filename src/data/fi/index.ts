import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Finnish. */
export const finnish: Language = brief({
  functionWords: 'ja ei että mutta tai kun jos niin myös vain jo koska kuin hän se sen joka jotka on oli ovat ole ollut ne mitä sitten tämä voi',
  sections: 'uutiset|kotimaa|ulkomaat|talous|urheilu|kulttuuri',
  navigation: 'valikko|hae|haku|etusivu|yhteystiedot|ota yhteyttä|siirry sisältöön',
  share: 'jaa|kopioi linkki',
  related: 'luetuimmat|uusimmat',
  'comment-form': 'kirjoita kommentti|kommentoi',
  comment: 'kommentit',
  cookie: 'hyväksy|hyväksy kaikki',
  cookieNotice: 'evästeitä|käytämme',
  advertisement: 'mainos',
  legal: 'tietosuojaseloste|käyttöehdot|saavutettavuusseloste',
  login: 'kirjaudu|kirjaudu sisään',
  dated: 'julkaistu|päivitetty',
  photo: 'kuva',
  tags: 'aiheet'
})

import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Finnish. */
export const finnish: Language = brief({
  functionWords: 'ja ei että mutta tai kun jos niin myös vain jo koska kuin hän se sen joka jotka on oli ovat ole ollut ne mitä sitten tämä voi',
  sections: 'uutiset|kotimaa|ulkomaat|talous|urheilu|kulttuuri|viihde|mielipide|politiikka|tiede|terveys|ruoka|sää',
  navigation: 'valikko|hae|haku|etusivu|yhteystiedot|ota yhteyttä|siirry sisältöön|tietoa meistä|asiakaspalvelu|mediatiedot|hyppää sisältöön|lue lisää|näytä lisää|sulje|takaisin ylös|sivun alkuun|viimeisimmät artikkelit|arkistot|kategoriat|artikkelien selaus',
  share: 'jaa|kopioi linkki|tallenna|tulosta|seuraa meitä',
  related: 'luetuimmat|uusimmat|lisää aiheesta|suosituimmat|tuoreimmat|suosittelemme|aiheeseen liittyvää',
  'comment-form': 'kirjoita kommentti|kommentoi|jätä kommentti|peruuta vastaus|nimi|verkkosivusto',
  comment: 'kommentit|kommentit 0|0 kommenttia|keskustelu',
  cookie: 'hyväksy|hyväksy kaikki|hylkää|evästeasetukset|evästeet',
  cookieNotice: 'evästeitä|käytämme',
  advertisement: 'mainos|ilmoitus|kaupallinen yhteistyö',
  legal: 'tietosuojaseloste|käyttöehdot|saavutettavuusseloste|tietosuoja|kaikki oikeudet pidätetään',
  login: 'kirjaudu|kirjaudu sisään|rekisteröidy|luo tili|salasana',
  dated: 'julkaistu|päivitetty',
  photo: 'kuva|kuvat|lähde',
  tags: 'aiheet|avainsanat|asiasanat'
})

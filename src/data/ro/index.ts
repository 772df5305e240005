import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Romanian. */
export const romanian: Language = brief({
  functionWords: 'și în este sunt fost cu să nu din mai pentru sau că când lui se după prin cum unde ei îi acest această între despre',
  sections: 'știri|politică|cultură',
  navigation: 'meniu|caută|acasă|despre noi|sari la conținut|mai mult',
  share: 'distribuie|copiază link',
  related: 'cele mai citite|ultimele știri',
  'comment-form': 'adaugă un comentariu|lasă un comentariu',
  comment: 'comentarii',
  cookie: 'accept toate',
  cookieNotice: 'cookie cookies|folosim utilizăm',
  advertisement: 'publicitate',
  legal: 'termeni și condiții|politica de confidențialitate|politica de cookies',
  login: 'autentificare|înregistrare',
  dated: 'publicat|actualizat',
  photo: 'foto',
  tags: 'etichete'
})

import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Romanian. */
export const romanian: Language = brief({
  functionWords: 'și în este sunt fost cu să nu din mai pentru sau că când lui se după prin cum unde ei îi acest această între despre',
  sections: 'știri|politică|cultură|externe|sănătate|educație|opinii|știință|tehnologie|societate|actualitate|vremea',
  navigation: 'meniu|caută|acasă|despre noi|sari la conținut|mai mult|căutare|contactează ne|redacția|vezi mai mult|vezi toate|închide|înapoi sus|articole recente|arhive|categorii|navigare în articole',
  share: 'distribuie|copiază link|printează|tipărește|urmărește ne|urmărește ne pe',
  related: 'cele mai citite|ultimele știri|articole recomandate|te ar putea interesa|cele mai noi|ultimele articole|articole recente|recomandări',
  'comment-form': 'adaugă un comentariu|lasă un comentariu|adaugă comentariu|lasă un răspuns|anulează răspunsul|nume|sit web',
  comment: 'comentarii|comentarii 0|0 comentarii',
  cookie: 'accept toate|acceptă toate|sunt de acord|refuz|setări cookie|politica de cookies|politica de cookie',
  cookieNotice: 'cookie cookies|folosim utilizăm',
  advertisement: 'publicitate|conținut sponsorizat',
  legal: 'termeni și condiții|politica de confidențialitate|politica de cookies|protecția datelor|anpc|toate drepturile rezervate',
  login: 'autentificare|înregistrare|conectare|contul meu|intră în cont',
  dated: 'publicat|actualizat|data publicării',
  photo: 'foto|sursa',
  tags: 'etichete|cuvinte cheie'
})

import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Turkish. */
export const turkish: Language = brief({
  functionWords: 'bir bu ve ile için gibi kadar daha çok en her olan olarak oldu onun var değil dedi sonra önce şu ya ise ancak kendi diğer tüm ben olduğu',
  sections: 'haberler|gündem|dünya|spor',
  navigation: 'ara|anasayfa|hakkımızda|iletişim|künye|içeriğe geç|devamı',
  share: 'paylaş|bağlantıyı kopyala',
  related: 'benzer haberler|çok okunanlar|son haberler',
  'comment-form': 'yorum yap|yorum yaz',
  comment: 'yorumlar',
  cookie: 'kabul et|tümünü kabul et',
  cookieNotice: 'çerez çerezler çerezleri|deneyiminizi kullanıyoruz',
  legal: 'gizlilik politikası|çerez politikası|kullanım koşulları',
  login: 'giriş yap|üye ol',
  dated: 'güncelleme|giriş tarihi',
  photo: 'fotoğraf',
  tags: 'etiketler'
})

import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Turkish. */
export const turkish: Language = brief({
  functionWords: 'bir bu ve ile için gibi kadar daha çok en her olan olarak oldu onun var değil dedi sonra önce şu ya ise ancak kendi diğer tüm ben olduğu',
  navigation: 'haberler|gündem|dünya|spor|ara|anasayfa|ana sayfa|hakkımızda|iletişim|künye|içeriğe geç|devamı',
  share: 'paylaş|bağlantıyı kopyala',
  related: 'benzer haberler|çok okunanlar|son haberler',
  newsletter: 'abone ol',
  'comment-form': 'yorum yap|yorum yaz',
  comment: 'yorumlar',
  cookie: 'kabul et|tümünü kabul et',
  cookieNotice: 'sitesi kullanır kullanıyoruz',
  cookieWords: 'çerez çerezler çerezleri',
  legal: 'gizlilik politikası|çerez politikası|kullanım koşulları',
  login: 'giriş yap|üye ol',
  dated: 'güncelleme|giriş tarihi',
  byline: '0 saat önce',
  photo: 'fotoğraf',
  tags: 'etiketler'
})

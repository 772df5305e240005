import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Turkish. */
export const turkish: Language = brief({
  functionWords: 'bir bu ve ile için gibi kadar daha çok en her olan olarak oldu onun var değil dedi sonra önce şu ya ise ancak kendi diğer tüm ben olduğu',
  sections: 'haberler|gündem|dünya|spor|yaşam|sağlık|eğitim|teknoloji|siyaset|magazin|yazarlar',
  navigation: 'ara|anasayfa|hakkımızda|iletişim|künye|içeriğe geç|devamı|kültür sanat|son dakika|hava durumu|arama|ana sayfa|içeriğe atla|ana içeriğe atla|daha fazla göster|tümünü gör|kapat|yukarı çık|başa dön|son yazılar|arşivler|kategoriler|yazı gezinmesi',
  share: 'paylaş|bağlantıyı kopyala|tweetle|linki kopyala|yazdır|bizi takip edin|favorilere ekle',
  related: 'benzer haberler|çok okunanlar|son haberler|en çok okunanlar|son yazılar|öne çıkanlar|diğer haberler',
  'comment-form': 'yorum yap|yorum yaz|bir yanıt yazın|bir cevap yazın|yorum yapmak için giriş yapın|yanıtı iptal et|adınız',
  comment: 'yorumlar|yorumlar 0|0 yorum',
  cookie: 'kabul et|tümünü kabul et|reddet|çerez politikası|çerez ayarları',
  cookieNotice: 'çerez çerezler çerezleri|deneyiminizi kullanıyoruz',
  advertisement: 'sponsorlu içerik',
  legal: 'gizlilik politikası|çerez politikası|kullanım koşulları|kvkk aydınlatma metni|kvkk|tüm hakları saklıdır',
  login: 'giriş yap|üye ol|giriş|üye girişi|kayıt ol|çıkış yap|şifremi unuttum',
  dated: 'güncelleme|giriş tarihi|giriş|yayınlanma|yayın tarihi',
  photo: 'fotoğraf|foto',
  tags: 'etiketler|etiket'
})

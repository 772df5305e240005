import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Indonesian. */
export const indonesian: Language = brief({
  functionWords: 'yang dan untuk dari dengan pada ini itu tidak akan dalam juga adalah oleh karena sebagai atau tetapi telah sudah lebih bisa saat ketika kami mereka hingga tersebut',
  sections: 'berita|nasional|olahraga',
  navigation: 'cari|beranda|tentang kami|hubungi kami|redaksi|indeks|lewati ke konten|selengkapnya',
  share: 'bagikan|salin tautan',
  related: 'terpopuler|berita terbaru',
  'comment-form': 'tulis komentar|tinggalkan komentar',
  comment: 'komentar',
  cookie: 'terima|terima semua',
  cookieNotice: 'cookie|kami',
  advertisement: 'iklan',
  legal: 'kebijakan privasi|syarat dan ketentuan|pedoman media siber',
  login: 'masuk|daftar',
  dated: 'diperbarui',
  photo: 'foto',
  tags: 'topik'
})

import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Indonesian. */
export const indonesian: Language = brief({
  functionWords: 'yang dan untuk dari dengan pada ini itu tidak akan dalam juga adalah oleh karena sebagai atau tetapi telah sudah lebih bisa saat ketika kami mereka hingga tersebut',
  sections: 'berita|nasional|olahraga|internasional|bisnis|hiburan|teknologi|kesehatan|pendidikan|politik|budaya|opini',
  navigation: 'cari|beranda|tentang kami|hubungi kami|redaksi|indeks|lewati ke konten|selengkapnya|gaya hidup|kontak|karir|pedoman media siber|langsung ke konten|lihat semua|tutup|kembali ke atas|pos pos terbaru|arsip|kategori|navigasi pos',
  share: 'bagikan|salin tautan|salin link|cetak|simpan|ikuti kami|ikuti kami di',
  related: 'terpopuler|berita terbaru|berita lainnya|berita terpopuler|terbaru|artikel terbaru|rekomendasi|rekomendasi untuk anda|pilihan redaksi',
  'comment-form': 'tulis komentar|tinggalkan komentar|tinggalkan balasan|kirim komentar|batalkan balasan|situs web|nama|komentar terbaru',
  comment: 'komentar|komentar 0|0 komentar',
  cookie: 'terima|terima semua|setuju|tolak',
  cookieNotice: 'cookie|kami',
  advertisement: 'iklan|scroll to continue with content',
  legal: 'kebijakan privasi|syarat dan ketentuan|pedoman media siber|hak cipta dilindungi undang undang',
  login: 'masuk|daftar|keluar|akun saya',
  dated: 'diperbarui|diterbitkan|senin|selasa|rabu|kamis|jumat|sabtu|minggu',
  photo: 'foto|ilustrasi|sumber',
  tags: 'topik|kata kunci|tag'
})

import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Vietnamese. */
export const vietnamese: Language = brief({
  functionWords: 'và của là có được cho trong với các những một này đó đã không để khi từ người thì mà như đến vào cũng',
  sections: 'thời sự|thế giới|kinh tế|thể thao|giải trí',
  navigation: 'tìm kiếm|trang chủ|giới thiệu|liên hệ|chuyển đến nội dung|xem thêm',
  share: 'chia sẻ|sao chép liên kết',
  related: 'đọc nhiều nhất|tin mới nhất',
  'comment-form': 'gửi bình luận|viết bình luận',
  comment: 'bình luận',
  cookie: 'chấp nhận|đồng ý',
  cookieNotice: 'cookie cookies|chúng',
  advertisement: 'quảng cáo',
  legal: 'điều khoản sử dụng|chính sách bảo mật',
  login: 'đăng nhập|đăng ký',
  dated: 'cập nhật',
  photo: 'ảnh',
  tags: 'từ khóa'
})

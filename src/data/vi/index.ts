import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Vietnamese. */
export const vietnamese: Language = brief({
  functionWords: 'và của là có được cho trong với các những một này đó đã không để khi từ người thì mà như đến vào cũng',
  sections: 'thời sự|thế giới|kinh tế|thể thao|giải trí',
  navigation: 'tìm kiếm|trang chủ|giới thiệu|liên hệ|chuyển đến nội dung|xem thêm|kinh doanh|giáo dục|sức khỏe|đời sống|du lịch|khoa học|công nghệ|pháp luật|văn hóa|xã hội|tin tức|tuyển dụng|bỏ qua nội dung|xem tất cả|đóng|về đầu trang|lên đầu trang|tòa soạn|bài viết mới|chuyên mục|lưu trữ|điều hướng bài viết',
  share: 'chia sẻ|sao chép liên kết|lưu bài viết|in bài viết|theo dõi chúng tôi|thích',
  related: 'đọc nhiều nhất|tin mới nhất|bài liên quan|tin cùng chuyên mục|tin khác|tin nổi bật|bài viết mới|đọc nhiều|xem nhiều',
  'comment-form': 'gửi bình luận|viết bình luận|để lại bình luận|để lại một bình luận|ý kiến của bạn|trang web|tên',
  comment: 'bình luận|bình luận 0|0 bình luận',
  cookie: 'chấp nhận|đồng ý|từ chối',
  cookieNotice: 'cookie cookies|chúng',
  advertisement: 'quảng cáo|tài trợ',
  legal: 'điều khoản sử dụng|chính sách bảo mật|điều khoản|bản quyền',
  login: 'đăng nhập|đăng ký|đăng xuất|tài khoản',
  dated: 'cập nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật',
  photo: 'ảnh|nguồn',
  tags: 'từ khóa|chủ đề'
})

import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Thai. Its words are not spaced. */
export const thai: Language = brief({
  functionWords: '',
  sections: 'ข่าว|การเมือง|เศรษฐกิจ|กีฬา|บันเทิง',
  navigation: 'เมนู|ค้นหา|หน้าแรก|เกี่ยวกับเรา|ติดต่อเรา|ดูทั้งหมด|ข้ามไปที่เนื้อหา',
  share: 'แชร์|คัดลอกลิงก์',
  related: 'ข่าวล่าสุด|ยอดนิยม',
  'comment-form': 'แสดงความคิดเห็น',
  comment: 'ความคิดเห็น',
  cookie: 'ยอมรับ|ยอมรับทั้งหมด',
  advertisement: 'โฆษณา',
  legal: 'นโยบายความเป็นส่วนตัว|เงื่อนไขการใช้งาน|สงวนลิขสิทธิ์',
  login: 'เข้าสู่ระบบ|สมัครสมาชิก',
  dated: 'เผยแพร่|อัปเดต',
  photo: 'ภาพ',
  tags: 'แท็ก'
}, true)

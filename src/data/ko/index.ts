import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Korean. Its particles are part of its words, so that few stand alone. */
export const korean: Language = brief({
  functionWords: '그 이 수 것 등 및 또 더 한 두 있다 있는 했다 하는',
  sections: '뉴스|정치|경제|사회|문화|스포츠',
  navigation: '메뉴|검색|홈|더보기|본문 바로가기|회사소개|광고문의',
  share: '공유|공유하기',
  related: '많이 본 뉴스|최신뉴스|주요뉴스',
  'comment-form': '댓글 쓰기|댓글쓰기',
  comment: '댓글',
  cookie: '동의',
  advertisement: '광고',
  legal: '이용약관|개인정보처리방침|청소년보호정책',
  login: '로그인|회원가입',
  dated: '입력|수정',
  photo: '사진',
  tags: '태그'
})

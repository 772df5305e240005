import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Korean. Its particles are part of its words, so that few stand alone. */
export const korean: Language = brief({
  functionWords: '그 이 수 것 등 및 또 더 한 두 있다 있는 했다 하는',
  sections: '뉴스|정치|경제|사회|문화|스포츠|국제|연예|건강|과학|교육|생활|오피니언|포토|영상|날씨',
  navigation: '메뉴|검색|홈|더보기|본문 바로가기|회사소개|광고문의|전체메뉴|전체|전체보기|닫기|고객센터|광고안내|기사제보|맨 위로|목록|사이트맵|최근 글|카테고리|글 목록',
  share: '공유|공유하기|카카오톡|페이스북|트위터|url 복사|링크 복사|인쇄|스크랩|글자 크기 조절|글자 크기|좋아요',
  related: '많이 본 뉴스|최신뉴스|주요뉴스|관련 글|많이 본 기사|인기 기사|인기기사|최신기사|추천기사|추천 뉴스|이 시각 주요뉴스',
  'comment-form': '댓글 쓰기|댓글쓰기|댓글 작성|댓글 남기기|댓글달기|이름|비밀번호',
  comment: '댓글|댓글 0|전체 댓글|0개의 댓글',
  cookie: '동의|모두 동의|쿠키 설정',
  advertisement: '광고',
  legal: '이용약관|개인정보처리방침|청소년보호정책|개인정보 처리방침|이메일무단수집거부|저작권보호정책|무단전재 및 재배포 금지|무단 전재 및 재배포 금지',
  login: '로그인|회원가입|로그아웃|마이페이지',
  dated: '입력|수정|등록|승인|기사입력|최종수정',
  photo: '사진|자료사진|이미지|출처',
  tags: '태그|키워드|관련태그'
})

/**
 * Lines that invite to read other articles, of which no subhead of an article
 * says the same, by language: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Swedish, Danish, Norwegian, Polish, Russian, Arabic, Chinese,
 * Japanese; Finnish, Czech, Slovak, Hungarian, Romanian, Croatian, Slovenian,
 * Bulgarian, Ukrainian, Greek, Turkish, Catalan; Persian, Hebrew, Hindi, Korean,
 * Thai, Vietnamese, Indonesian. Compiled by hand. Every language has them as
 * headings of related articles.
 */
export const readingInvitations: readonly string[] = [
  'read also', 'also read', 'read next', 'read this next', 'what to read next', 'you may also like', 'you might also like', 'you may also be interested in', 'you might also be interested in', 'recommended for you', 'recommended reading', 'recommended stories', 'recommended articles', 'related', 'related story', 'related stories', 'related article', 'related articles', 'related news', 'related coverage', 'more on this story', 'more on this topic', 'dont miss', 'in case you missed it', 'also of interest', 'others also read', 'people also read',
  'lesen sie auch', 'lesen sie dazu auch', 'lesen sie mehr zum thema', 'lesen sie hierzu auch', 'lies auch', 'lest auch', 'auch interessant', 'ebenfalls interessant', 'mehr zum thema', 'mehr zu diesem thema', 'zum thema passend', 'passend zum thema', 'passend dazu', 'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'das könnte euch auch interessieren', 'das könnte sie interessieren', 'das könnte dich interessieren', 'das könnte ihnen auch gefallen', 'das könnte dir auch gefallen', 'dies könnte sie auch interessieren', 'vielleicht auch interessant', 'artikel und videos zum thema', 'artikel zum thema', 'ähnliche artikel', 'ähnliche beiträge', 'verwandte artikel', 'weitere artikel zum thema', 'weitere beiträge zum thema', 'mehr artikel zum thema', 'lesetipp', 'lesetipps', 'weitere beiträge zu diesem artikel',
  'à lire aussi', 'a lire aussi', 'à lire également', 'a lire également', 'lire aussi', 'lire également', 'lisez aussi', 'à voir aussi', 'a voir aussi', 'à découvrir aussi', 'sur le même sujet', 'sur le même thème', 'articles liés', 'articles similaires', 'articles associés', 'vous aimerez aussi', 'ces articles peuvent vous intéresser', 'cela peut vous intéresser', 'cela pourrait vous intéresser', 'à ne pas manquer',
  'lee también', 'lea también', 'leé también', 'leer también', 'lee además', 'lea además', 'mira también', 'mirá también', 'vea también', 'te puede interesar', 'te podría interesar', 'le puede interesar', 'también te puede interesar', 'te recomendamos', 'te recomendamos leer', 'informate más', 'infórmate más', 'más información', 'noticias relacionadas', 'noticia relacionada', 'nota relacionada', 'notas relacionadas', 'artículos relacionados', 'no te pierdas', 'no dejes de leer', 'puedes leer', 'puede leer', 'seguí leyendo',
  'leggi anche', 'leggi pure', 'guarda anche', 'potrebbe interessarti', 'potrebbe interessarti anche', 'ti potrebbe interessare', 'ti potrebbe interessare anche', 'ti può interessare anche', 'articoli correlati', 'notizie correlate', 'da non perdere',
  'leia também', 'leia ainda', 'relacionadas', 'ler também', 'veja também', 'confira também', 'você também pode gostar', 'você pode gostar', 'também lhe pode interessar', 'notícias relacionadas', 'matérias relacionadas', 'artigos relacionados', 'não perca',
  'lees ook', 'bekijk ook', 'ook interessant', 'gerelateerde artikelen', 'meer over dit onderwerp', 'misschien vind je dit ook interessant',
  'läs också', 'läs även', 'läs mer om ämnet', 'relaterade artiklar', 'du kanske också gillar',
  'læs også', 'læs mere om emnet', 'relaterede artikler', 'andre læser også',
  'les også', 'les flere saker', 'relaterte saker', 'relaterte artikler', 'andre leser også',
  'czytaj także', 'czytaj też', 'czytaj również', 'przeczytaj także', 'przeczytaj też', 'przeczytaj również', 'zobacz także', 'zobacz też', 'zobacz również', 'sprawdź także', 'dowiedz się więcej', 'powiązane artykuły', 'polecamy także', 'może cię zainteresować', 'to może cię zainteresować',
  'читайте также', 'читать также', 'читайте ещё', 'читайте еще', 'смотрите также', 'материалы по теме', 'по теме', 'похожие статьи', 'вам может быть интересно', 'статьи по теме', 'новости по теме',
  'اقرأ أيضا', 'اقرأ أيضاً', 'اقرأ ايضا', 'اقرأ المزيد', 'شاهد أيضا', 'شاهد أيضاً', 'مقالات ذات صلة', 'مواضيع ذات صلة', 'قد يعجبك أيضا', 'قد يهمك أيضا',
  '相关阅读', '相關閱讀', '延伸阅读', '延伸閱讀', '推荐阅读', '推薦閱讀', '相关新闻', '相關新聞', '相关报道', '相关文章', '相關文章', '猜你喜欢',
  'あわせて読みたい', '関連記事', '関連ニュース', 'こちらもおすすめ', 'おすすめ記事',
  'lue myös', 'lue lisää', 'lue aiheesta lisää', 'aiheesta lisää', 'katso myös',
  'čtěte také', 'čtěte též', 'přečtěte si také', 'přečtěte si i', 'mohlo by vás zajímat', 'mohlo by vás také zajímat', 'související články', 'související', 'další články k tématu',
  'čítajte aj', 'čítajte tiež', 'prečítajte si aj', 'prečítajte si tiež', 'mohlo by vás zaujímať', 'súvisiace články',
  'olvassa el ezt is', 'ezt is olvassa el', 'olvasd el ezt is', 'kapcsolódó cikkek', 'kapcsolódó cikk', 'ez is érdekelheti', 'ez is érdekelhet',
  'citește și', 'citeşte şi', 'citiți și', 'vezi și', 'te-ar putea interesa', 'articole similare', 'articole asemănătoare', 'știri similare',
  'pročitajte i', 'pročitajte još', 'pročitajte i ovo', 'pročitaj i', 'povezani članci', 'povezane vijesti', 'povezane teme', 'preberite tudi', 'preberite še', 'sorodni članki',
  'прочетете още', 'прочетете също', 'вижте още', 'още по темата', 'свързани статии', 'читайте також', 'читати також', 'схожі статті', 'матеріали за темою',
  'διαβάστε επίσης', 'διαβάστε ακόμα', 'διαβάστε ακόμη', 'δείτε επίσης', 'σχετικά άρθρα', 'ilgili haberler', 'ilgili haber', 'ilgili yazılar', 'bunlar da ilginizi çekebilir', 'ilginizi çekebilir', 'llegiu també', 'llegeix també', 'et pot interessar', 'notícies relacionades',
  'بیشتر بخوانید', 'همچنین بخوانید', 'اخبار مرتبط', 'مطالب مرتبط', 'קראו גם', 'קרא גם', 'כתבות נוספות', 'यह भी पढ़ें', 'ये भी पढ़ें', 'इसे भी पढ़ें', 'संबंधित खबरें',
  '관련기사', '관련 기사', '관련뉴스', 'ข่าวที่เกี่ยวข้อง', 'บทความที่เกี่ยวข้อง', 'đọc thêm', 'tin liên quan', 'bài viết liên quan', 'có thể bạn quan tâm', 'baca juga', 'simak juga', 'berita terkait', 'artikel terkait'
]

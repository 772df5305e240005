/**
 * The words of bylines and dates, by language: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Scandinavian, Polish, Russian, Arabic, Chinese and
 * Japanese; the plainest of Czech, Finnish, Greek, Hebrew, Hindi, Hungarian,
 * Indonesian, Korean, Persian, Romanian, Thai, Turkish and Ukrainian. Compiled by
 * hand.
 */

/** What stands before the name of an author: the words that it can open with, and what goes on. */
interface Lead {
  opens: string
  rest: string
}

const doneBy = 'written posted published reported authored created submitted contributed started asked added shared compiled penned'
const textBy = 'article story post text report review recipe words analysis interview opinion commentary column blog guest question discussion'

/** `Written by`, `Von`, `Autor:` */
const authorLeads: readonly Lead[] = [
  {opens: 'by', rest: String.raw`(?!\p{L})`},
  {opens: `originally ${doneBy}`, rest: String.raw`\s(?:(?:${either(doneBy)})\s)?(?:and (?:photographed|edited|illustrated)\s)?by(?!\p{L})`},
  {opens: textBy, rest: String.raw`\s(?:post )?(?:originally )?(?:(?:${either(doneBy)})\s)?by(?!\p{L})`},
  {opens: 'words text story author authors writer writers reporter reporters', rest: String.raw`(?:(?<=author) name|\(s\)|(?<=words) (?:&|and) (?:images|photos))?\s?[:：|]`},
  {opens: 'post article', rest: String.raw` author\s?[:：|]`},
  {opens: 'about', rest: String.raw` the author\s?[:：|]`},
  {opens: 'this', rest: String.raw` (?:guest |blog )?(?:article|post|story|guide|piece|essay|recipe|tutorial) (?:was|is) (?:originally )?(?:written|authored|contributed) by`},
  {opens: 'reporting guide', rest: ' by'},
  {opens: 'thread topic', rest: ' (?:starter|author)'},
  {opens: 'themenstarter themenstarterin', rest: ''},
  {opens: 'original', rest: ' poster'},
  {opens: 'von', rest: String.raw`(?!\p{L})`},
  {opens: 'ein', rest: String.raw`\s(?:beitrag|artikel|gastbeitrag|kommentar|bericht|interview)\svon(?!\p{L})`},
  {opens: 'gastbeitrag kommentar beitrag artikel bericht analyse interview essay rezension text geschrieben veröffentlicht verfasst erstellt eingestellt gepostet gespeichert geposted posted publiziert written aufgezeichnet protokolliert notiert gastkommentar kolumne leitartikel glosse', rest: String.raw`(?:(?<=text) und fotos?)?\svon(?!\p{L})`},
  {opens: 'foto fotos', rest: String.raw` und text von(?!\p{L})`},
  {opens: 'autor autorin autoren autorinnen verfasser verfasserin text redaktion bericht', rest: String.raw`(?:[:*/]?in(?:nen)?| (?:&|und) fotos)?\s?[:：|]`},
  {opens: 'par', rest: String.raw`(?!\p{L})`},
  {opens: 'écrit rédigé publié posté texte article propos mis', rest: String.raw`(?:(?<=propos) recueillis|(?<=article) rédigé|(?<=mis) en ligne)?\spar(?!\p{L})`},
  {opens: 'interview entretien dossier enquête reportage', rest: String.raw`\s(?:réalisée?\s)?par(?!\p{L})`},
  {opens: 'auteur auteurs autrice autrices texte textes', rest: String.raw`\s?[:：|]`},
  {opens: 'por', rest: String.raw`(?!\p{L})`},
  {opens: 'escrito escrita publicado redactado texto elaborado postado redigido', rest: String.raw`\spor(?!\p{L})`},
  {opens: 'autor autora autores texto reportagem', rest: String.raw`(?:(?<=texto|reportagem) de)?\s?[:：|]?(?=\s\p{Lu})`},
  {opens: 'scritto pubblicato postato testo articolo redatto intervista', rest: String.raw`\s(?:di|da)(?!\p{L})`},
  {opens: 'di', rest: String.raw`(?=\s\p{Lu}\p{Ll}+\s\p{Lu})`},
  {opens: 'a', rest: ' cura di'},
  {opens: 'autore autori autrice', rest: String.raw`\s?[:：|]`},
  {opens: 'periodista redactor redactora giornalista jornalista repórter journaliste journalist verslaggever dziennikarz', rest: String.raw`\s?[:：|]`},
  {opens: 'door', rest: String.raw`(?!\p{L})`},
  {opens: 'geschreven gepubliceerd geplaatst tekst opgetekend', rest: String.raw`\sdoor(?!\p{L})`},
  {opens: 'av af', rest: String.raw`(?!\p{L})`},
  {opens: 'skrevet skriven publisert publiceret publicerad udgivet tekst text', rest: String.raw`\s(?:av|af)(?!\p{L})`},
  {opens: 'forfatter författare skribent', rest: String.raw`\s?[:：|]?`},
  {opens: 'autorka autorzy autor tekst oprac opracowanie', rest: String.raw`\.?\s?[:：|]`},
  {opens: 'napisał napisała rozmawiał rozmawiała opracował opracowała беседовал беседовала подготовил подготовила', rest: String.raw`(?!\p{L})`},
  {opens: 'автор авторы текст', rest: String.raw`(?:\s(?:статьи|текста|материала))?\s?[:：|]?`},
  {opens: 'بقلم كتب كتبت الكاتب الكاتبة', rest: String.raw`\s?[:：]?`},
  {opens: 'نویسنده लेखक מאת автори yazar penulis szerző írta toimittaja kirjoittaja συντάκτης autori', rest: String.raw`\s?[:：|]`},
  {opens: 'إعداد تحرير', rest: String.raw`\s?[:：]`},
  {opens: 'โดย ผู้เขียน', rest: String.raw`\s?[:：]?`},
  {opens: '作者 记者 記者 撰文 撰稿 采写 採訪 著者 筆者 文 文字 执笔 執筆 ライター 取材', rest: String.raw`\s?[:：＝=／/]`}
]

/** A byline at the start of a line, signs before it aside. */
export const authorLead: RegExp = new RegExp(
  String.raw`^[\s"*|•·⋅–—(✍/-]{0,8}(?:${authorLeads.map(({opens, rest}) => `(?:${either(opens)})${rest}`).join('|')})\s?[:：]?\s{0,3}`,
  'iu'
)

/** The words that such a byline can open with. */
export const authorOpenings: readonly string[] = authorLeads.flatMap(({opens}) => opens.split(' '))

function either(words: string): string {
  return words.replaceAll(' ', '|')
}

/** `Author Ana Reyes`: without a sign only before the full name of a person. */
export const bareLead: RegExp = /^(?:Authors?|AUTHORS?|Autor(?:in)?|Auteur|Autore|Autora)\s{1,2}(?=\p{Lu})/u

/** The same as a whole line, whose names stand on the next one. */
export const authorLabel: RegExp =
  /^(?:(?:(?:article|story|post|text|words)\s)?(?:written|posted|published|reported|created|contributed|authored)?\s?by|authors?|the authors?|about the authors?|about the writer|meet the author|article author|post author|topic author|author\/in|article written by|meet the writer|the author|words by|story by|autor\/in|(?:über (?:den|die)\s)?autor(?:in|en|\*in|:in)?|(?:(?:geschrieben|veröffentlicht|verfasst|erstellt|beitrag|kommentar|text|artikel)\s)?von|auteur|par|(?:écrit|rédigé|publié)\spar|por|escrito por|autora|di|a cura di|escrita por|redactado por|escrito por|scritto da|autore|door|geschreven door|av|af|skriven av|skrevet a[vf]|författare|forfatter|autorka|autor tekstu|автор|автор статьи|авторы|بقلم|الكاتب|作者|撰文|著者|この記事を書いた人|thread starter)\s?[:：]?$/iu

/** What stands before the name of an author behind something else: `submitted 3 hours ago by`. */
export const lateBy: RegExp = /^.{0,40}?(?<!\p{L})(?:by|von|par|por|av|af|door)\s/iu

/** What stands before the name of someone who had another part in it: `Reviewed by`. */
export const otherRoleBy: RegExp = /(?<!\p{L})(?:review|edit|translat|check|photo|illustrat|sponsor|present)\p{L}*\s{1,2}by(?!\p{L})/iu

/** What stands before the name of who holds the rights: `© 2025`. */
export const copyrightLead: RegExp = /^(?:©|\(c\)|copyright)[\s\d©,–-]*/iu

/** What stands before the date of publication. */
export const publishedLabel: RegExp =
  /(?<!\p{L})(?:published|posted|publish(?:ed)? date|publication date|pub date|date|created|issued|first|originally|written|added|asked|post time|start date|started|uploaded|submitted|on|veröffentlicht|publiziert|erschienen|erstellt|eingestellt|gepostet|eingetragen|gespeichert|geschrieben|datum|vom|am|publiée?|postée?|publication|mis en ligne|le|publicado|publicada|publicación|fecha|postado|criado em|pubblicato|pubblicata|pubblicazione|postato|publicação|publicado em|gepubliceerd|geplaatst|op|publisert|publiceret|publicerad|publicerat|udgivet|offentliggjort|dato|opublikowano|dodano|data publikacji|опубликовано|опубликована|дата публикации|дата|julkaistu|publikováno|zveřejněno|опубліковано|publicat|megjelent|giriş|yayınlanma|diterbitkan|δημοσίευση|פורסם|प्रकाशित|เผยแพร่|입력|등록|تاريخ النشر|نشر في|نشرت في|نُشر|تم النشر)(?!\p{L})|(?:发布|發布|发表|發表|刊登|公開|投稿|掲載|配信)/iu

/** What stands before the date of the last change. */
export const updatedLabel: RegExp =
  /(?<!\p{L})(?:updated?|modified|revised|edited|changed|last reviewed|reviewed|current as of|aktualisiert|aktualisierung|update|stand|geändert|bearbeitet|überarbeitet|mise? à jour|modifiée?|actualizado|actualizada|actualización|atualizado|atualizada|atualização|aggiornat[oa]|ultima modifica|bijgewerkt|gewijzigd|oppdatert|uppdaterad|uppdaterat|opdateret|modificato|modificado|modificada|päivitetty|aktualizováno|оновлено|actualizat|frissítve|güncelleme|diperbarui|ενημέρωση|עודכן|अपडेटेड|อัปเดต|수정|zaktualizowano|aktualizacja|обновлено|обновлена|изменено|آخر تحديث|تم التحديث)(?!\p{L})|(?:更新|最終更新)/iu

/** `8 min read` */
export const readingTime: RegExp = /\d{1,3}[\s-]?min(?:ute)?s?(?:\sread)?(?!\p{L})/iu

/** What stands before dates that are not the article's. */
export const otherLabel: RegExp =
  /(?<!\p{L})(?:deadline|due|stats?|last post|last seen|last activity|redeem|events?|when|until|till|expires?|ends?|starts|from|register(?:ed)?|registration|join(?:ed|s)?|born|died|effective|since|webinar|copyright|release date|next|valid|birth|departure|arrival|check[ -]in|accessed|retrieved|consulted|day of|member(?: since)?|answered|commented|replied|said|says|wrote|bis|ab|seit|termin|anmeldeschluss|mitglied|registriert|beigetreten|sagt|schreibt|kommentiert|depuis|jusqu'au|inscrit|hasta|desde|registrado|dit|a dit|veranstaltung)(?!\p{L})|©/iu

/** What stands before the name of an author in a link to what else he or she wrote. */
export const archiveLead: RegExp =
  /^(?:(?:find|search for|view|see|read|browse) (?:all |more )?(?:articles|posts|stories|papers|work|content)|(?:all|more) (?:articles|posts|stories|content)|posts|articles|alle (?:artikel|beiträge)|(?:weitere|mehr) (?:artikel|beiträge)|tous les articles|plus d'articles|todos los artículos|más artículos)\s(?:by|from|von|de|par)\s(?=\p{Lu})/iu

/** The heading of a box about someone: `About Ana Reyes`. */
export const aboutSomeone: RegExp =
  /^(?:About|Über|À propos de|Sobre|Acerca de|Informazioni su|Over|Om)\s(?<name>(?<first>\p{Lu}[\p{L}.'’-]+)\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})$/u

/** What stands behind the name of the one who began a thread. */
export const posterTail: RegExp = /\s(?:discussion starter|thread starter|topic starter|original poster|themenstarter(?:in)?)$|(?<=^(?!(?:site|super|global|forum|community|lead|former|contact|the|by|posted|written)\s)\S{3,30})\s(?:admin|administrator|moderator)$/iu

/** A line below the name of a member of a forum. */
export const memberLine: RegExp =
  /^(?:registered(?: user)?|original poster|guest|(?:(?:senior|junior|new|full|active|regular|well-known|elite|premium|super) )?member|newbie|posts\s?:\s?[\d,.]+|join(?:ed|(?: |-)date)\s?:?\s.{4,24}|forenprofi|(?:neues |erfahrenes |aktives )?mitglied|registriert seit.{0,20})$/iu

/** `gardenfan42 2 years ago #1`, `via gardenfan42 1 year ago`, `submitted 17 hours ago by gardenfan42`: who posted it, and how long ago. */
export const postedAgo: RegExp =
  /^(?:via (?=.{3,60}\sago)|(?=.{3,60}\sago\s#1$))(?<poster>[\p{L}\d][\p{L}\d_.-]{2,29})\s\d{1,2}\s\p{L}{3,8}\sago(?!\p{L})|^(?:submitted|posted)\s\d{1,2}\s\p{L}{3,8}\sago\sby\s(?<submitter>[\p{L}\d][\p{L}\d_.-]{2,29})$/iu

/** The forum that a thread is in, above the name of who began it: `r/gardening •`. */
export const subforumLine: RegExp = /^r\/\w{2,30}\s?[•·]?$/u

/** The time of a post, below the name of who wrote it. */
export const editLine: RegExp = /^(?:(?:wrote|posted|replied)(?: on(?: .{4,30})?)? last edited by|last edited by)(?!\p{L})/iu

/** The letter that stands for the picture of a member, above his or her name: `G Offline`. */
export const avatarLine: RegExp = /^\p{L} (?:offline|online|away)$/iu

/** The words that the lines above begin or end with; any number stands for that of a post. */
export const posterWords: readonly string[] =
  'starter poster themenstarter themenstarterin admin administrator moderator registered original guest senior junior new full active regular well elite premium super member newbie posts join joined forenprofi neues erfahrenes aktives mitglied registriert via submitted posted wrote replied last offline online away r 1'.split(' ')

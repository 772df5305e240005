/**
 * The words of bylines and dates, by language: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Scandinavian, Polish, Russian, Arabic, Chinese and
 * Japanese. Compiled by hand.
 */

/** What stands before the name of an author: `Written by`, `Von`, `Autor:`. */
const authorLeads = [
  String.raw`(?:(?:article |story |post |text |report |review |recipe |words |analysis |interview |opinion |commentary |column |blog |guest post |question |discussion )?(?:originally )?(?:written |posted |published |reported |authored |created |submitted |contributed |started |asked |added |shared |compiled |penned )?(?:and (?:photographed|edited|illustrated) )?)?by(?!\p{L})`,
  String.raw`(?:words|text|story|authors?|author name|author\(s\)|writers?|reporters?|post author|article author|words & images|words and images|words & photos|words and photos)\s?[:：|]`,
  String.raw`reporting by`,
  String.raw`thread starter|themenstarter(?:in)?|topic starter|topic author|original poster|guest post by|guide by`,
  String.raw`(?:(?:ein (?:beitrag|artikel|gastbeitrag|kommentar|bericht|interview)|gastbeitrag|kommentar|beitrag|artikel|bericht|analyse|interview|essay|rezension|text|fotos? und text|text und fotos?|geschrieben|veröffentlicht|verfasst|erstellt|eingestellt|gepostet|gespeichert|geposted|posted|publiziert|written)\s)?von(?!\p{L})`,
  String.raw`(?:autor(?:in|en|innen|:in|\*in|/in)?|verfasser(?:in)?|text|text & fotos?|text und fotos?|redaktion|bericht)\s?[:：|]`,
  String.raw`(?:(?:écrit|rédigé|publié|posté|texte|propos recueillis|article|article rédigé|mis en ligne)\s)?par(?!\p{L})|(?:auteur|autrice|texte)s?\s?[:：|]`,
  String.raw`(?:(?:escrito|publicado|redactado|texto|elaborado|postado)\s)?por(?!\p{L})|(?:autor|autora|autores|texto|texto de|reportagem de)\s?[:：|]?(?=\s\p{Lu})`,
  String.raw`(?:scritto|pubblicato|postato|testo|articolo)\s(?:di|da)(?!\p{L})|di(?=\s\p{Lu}\p{Ll}+\s\p{Lu})|a cura di|autore\s?[:：|]`,
  String.raw`(?:(?:geschreven|gepubliceerd|geplaatst|tekst)\s)?door(?!\p{L})|auteur\s?[:：|]`,
  String.raw`(?:(?:skrevet|skriven|publisert|publiceret|publicerad|udgivet|tekst|text)\s)?(?:av|af)(?!\p{L})|(?:forfatter|författare|skribent)\s?[:：|]?`,
  String.raw`(?:autor(?:ka|zy)?|tekst|oprac\.?|opracowanie)\s?[:：|]|(?:автор(?:ы)?(?:\s(?:статьи|текста|материала))?|текст)\s?[:：|]?`,
  String.raw`(?:بقلم|كتب|كتبت|الكاتب)\s?[:：]?`,
  String.raw`(?:作者|记者|記者|撰文|著者|筆者|文|执笔|執筆)\s?[:：＝=／/]`
]

/** A byline at the start of a line, signs before it aside. */
export const authorLead: RegExp = new RegExp(String.raw`^[\s"*|•·⋅–—(✍/-]{0,8}(?:${authorLeads.join('|')})\s?[:：]?\s{0,3}`, 'iu')

/** `Author Ana Reyes`: without a sign only before the full name of a person. */
export const bareLead: RegExp = /^(?:Authors?|AUTHORS?|Autor(?:in)?|Auteur|Autore|Autora)\s{1,2}(?=\p{Lu})/u

/** The same as a whole line, whose names stand on the next one. */
export const authorLabel: RegExp =
  /^(?:(?:(?:article|story|post|text|words)\s)?(?:written|posted|published|reported|created|contributed|authored)?\s?by|authors?|the authors?|about the authors?|about the writer|meet the author|article author|post author|topic author|author\/in|article written by|meet the writer|the author|words by|story by|autor\/in|(?:über (?:den|die)\s)?autor(?:in|en|\*in|:in)?|(?:(?:geschrieben|veröffentlicht|verfasst|erstellt|beitrag|kommentar|text|artikel)\s)?von|auteur|par|(?:écrit|rédigé|publié)\spar|por|escrito por|autora|di|a cura di|door|geschreven door|av|af|skrevet av|autorka|автор|بقلم|作者|著者|この記事を書いた人|thread starter)\s?[:：]?$/iu

/** What stands before the name of an author behind something else: `submitted 3 hours ago by`. */
export const lateBy: RegExp = /^.{0,40}?(?<!\p{L})(?:by|von|par|por|av|af|door)\s/iu

/** What stands before the name of someone who had another part in it: `Reviewed by`. */
export const otherRoleBy: RegExp = /(?<!\p{L})(?:review|edit|translat|check|photo|illustrat|sponsor|present)\p{L}*\s{1,2}by(?!\p{L})/iu

/** What stands before the name of who holds the rights: `© 2025`. */
export const copyrightLead: RegExp = /^(?:©|\(c\)|copyright)[\s\d©,–-]*/iu

/** What stands before the date of publication. */
export const publishedLabel: RegExp =
  /(?<!\p{L})(?:published|posted|publish(?:ed)? date|publication date|pub date|date|created|issued|first|originally|written|added|asked|post time|start date|started|uploaded|submitted|on|veröffentlicht|publiziert|erschienen|erstellt|eingestellt|gepostet|eingetragen|gespeichert|geschrieben|datum|vom|am|publiée?|postée?|publication|mis en ligne|le|publicado|publicada|publicación|fecha|postado|criado em|pubblicato|pubblicata|postato|gepubliceerd|geplaatst|op|publisert|publiceret|publicerad|udgivet|dato|opublikowano|dodano|data publikacji|опубликовано|дата|تاريخ النشر|نشر في)(?!\p{L})|(?:发布|發布|发表|發表|公開|投稿|掲載|配信)/iu

/** What stands before the date of the last change. */
export const updatedLabel: RegExp =
  /(?<!\p{L})(?:updated?|modified|revised|edited|changed|last reviewed|reviewed|current as of|aktualisiert|aktualisierung|update|stand|geändert|bearbeitet|überarbeitet|mise? à jour|modifiée?|actualizado|actualizada|actualización|atualizado|atualizada|atualização|aggiornat[oa]|ultima modifica|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|zaktualizowano|aktualizacja|обновлено|آخر تحديث)(?!\p{L})|(?:更新|最終更新)/iu

/** What stands before dates that are not the article's. */
export const otherLabel: RegExp =
  /(?<!\p{L})(?:deadline|due|stats?|last post|last seen|last activity|redeem|events?|when|until|till|expires?|ends?|starts|from|register(?:ed)?|registration|join(?:ed|s)?|born|died|effective|since|webinar|copyright|release date|next|valid|birth|departure|arrival|check[ -]in|accessed|retrieved|consulted|day of|member(?: since)?|answered|commented|replied|said|says|wrote|bis|ab|seit|termin|anmeldeschluss|mitglied|registriert|beigetreten|sagt|schreibt|kommentiert|depuis|jusqu'au|inscrit|hasta|desde|registrado|dit|a dit|veranstaltung)(?!\p{L})|©/iu

/** What stands before the name of an author in a link to what else he or she wrote. */
export const archiveLead: RegExp =
  /^(?:(?:find|search for|view|see|read|browse) (?:all |more )?(?:articles|posts|stories|papers|work|content)|(?:all|more) (?:articles|posts|stories|content)|posts|articles|alle (?:artikel|beiträge)|(?:weitere|mehr) (?:artikel|beiträge)|tous les articles|plus d'articles|todos los artículos|más artículos)\s(?:by|from|von|de|par)\s(?=\p{Lu})/iu

/** What stands behind the name of the one who began a thread. */
export const posterTail: RegExp = /\s(?:discussion starter|thread starter|topic starter|original poster|themenstarter(?:in)?)$/iu

/** A line below the name of a member of a forum. */
export const memberLine: RegExp =
  /^(?:registered(?: user)?|guest|(?:(?:senior|junior|new|full|active|regular|well-known|elite|premium|super) )?member|newbie|posts\s?:\s?[\d,.]+|join(?:ed|(?: |-)date)\s?:?\s.{4,24}|forenprofi|(?:neues |erfahrenes |aktives )?mitglied|registriert seit.{0,20})$/iu

import {isUncasedName} from '../../page/lines/uncased.js'
import {isOutlet, isStaff} from '../outlets.js'

/** A name and where it stands. */
export interface Name {
  value: string
  /** Index of its first character in the text it was read from. */
  start: number
  /** Index after its last character. */
  end: number
}

/** The most authors of a page. */
const mostNames = 20

/** A word of a name: `Ana`, `O’Hara`, `J.R.`, `Hallam-Wray`, `d'Arcy`. */
const nameWord = /^(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\p{Lu}\.){0,3}(?:-?\p{Lu}\.)?$/u

/** A word within a name that is not capitalized. */
const particle = /^(?:de|da|do|di|du|del|della|der|den|des|dos|das|van|von|vom|zu|zur|af|av|la|le|el|al|bin|bint|ibn|ben|ter|ten|te|y|e|st\.?|san|mac)$/u

/** A title before a name. */
const honorific = /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|reverend|fr|father|hon|capt|captain|col|gen|lt|sgt|sen|senator|rep|doctor|dipl|ing)\.?\s)+/iu

/** A degree or an order behind a name, in capitals: `Rui Ma` has none. */
const degree = /[\s,]{1,3}(?:[Pp][Hh]\.?\s?[Dd]|M\.?D|M\.?S|M\.?A|B\.?A|B\.?S|M\.?[Ss][Cc]|B\.?[Ss][Cc]|J\.?D|[Ee][Ss][Qq]|R\.?D|R\.?N|C\.?P\.?A|M\.?B\.?A|M\.?P\.?H|OBE|MBE|CBE|CFA|CFP|D\.?O|D\.?D\.?S|DVM|RDN|LDN|LCSW|P[Ss][Yy]\.?D|E[Dd]\.?D)\.?$/u

/** A word that no person is called, though it is capitalized on pages. */
const noName =
  /(?<!\p{L})(?:join|date|section|sponsored|post|posts|alle|autor|autorin|autoren|kommentar|kommentare|kommentieren|übersetzung|redaktion|modified|member|stop|just|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|and|or|of|for|in|at|to|with|from|on|by|your|you|we|my|how|what|why|this|that|all|more|view|read|share|follow|contact|about|subscribe|sign|login|posted|published|updated|comments?|minutes?|home|page|article|story|stories|features?|opinion|politics|business|sports?|technology|tech|science|health|culture|entertainment|lifestyle|education|travel|food|world|national|local|breaking|latest|featured|replies|poster|top|popular|trending|review|reviews|guide|guides|podcast|video|videos|photos?|gallery|events?|products?|solutions?|resources?|pricing|customers?|company|careers?|shop|store|buy|best|new|free|privacy|policy|terms|search|menu|table|contents|introduction|overview|summary|key|takeaways|senior|chief|director|manager|president|officer|founder|ceo|cto|cfo|editor|writer|reporter|journalist|columnist|producer|analyst|specialist|consultant|professor|photographer|expert|strategist|engineer|developer|designer|executive|vice|head|lead|associate|assistant|verified|certified|reviewed|author|authors|written|real|estate|united|states|north|south|america|europe|county|city|street|road|park|school|church|club|hotel|market|markets|finance|money|investing|insurance|bank|credit|law|legal|security|data|cloud|software|design|development|research|analysis|marketing|management|fashion|beauty|fitness|nutrition|wellness|recipes?|kitchen|garden|art|arts|music|books|film|movies|games|gaming|cars|auto|weather|crime|courts|letters|editorial|special|report|press|release|copyright|rights|reserved|christmas|easter|day|week|year)(?!\p{L})/iu

/**
 * Whether a text is the name of a person: two to five capitalized words,
 * particles aside, none of which names an outlet, a role or a section.
 */
export function isPersonName(text: string): boolean {
  // Two spaces part what was apart on the page.
  if (text.length > 60 || /\s{2}/u.test(text)) return false
  const words = text.split(/\s+/u)
  if (words.length < 2 || words.length > 6 || isPost(words[0]!) || isPost(words.at(-1)!)) return false
  if (!nameWord.test(words[0]!) && !particle.test(words[0]!)) return false
  if (!nameWord.test(words.at(-1)!) && !/^(?:[JS]r\.?|I{2,3}|IV)$/u.test(words.at(-1)!)) return false
  let capitals = 0
  for (const word of words) {
    if (nameWord.test(word)) capitals++
    else if (!particle.test(word)) return false
  }

  // `Ana Reyes USA TODAY`: the name of an outlet in capitals behind that of a person.
  if (outletBehind.test(text)) return false
  // `Ana R.`, `Ana Reyes C.`: an initial may stand last behind a given name.
  return capitals >= 2 && (/\p{L}{2}/u.test(words.at(-1)!) || /\p{L}{3}/u.test(words[0]!)) && !noName.test(text) && !isOutlet(text) && !isStaff(text)
}

/** Two words in capitals behind two that are not. */
const outletBehind = /^\p{Lu}\p{Ll}\S*\s\p{Lu}\p{Ll}\S*\s\p{Lu}{3,}\s\p{Lu}{3,}$/u

/** Whether a word is that of a post, long enough to be no name. */
function isPost(word: string): boolean {
  return word.length > 5 && post.test(word)
}

/** The word that a post or a profession ends with: `Horticulturalist`, `Shipping Expert`. */
const post = /(?:(?<!qv)ist|expert|educator|gardener|attorney|advis[eo]r|planner|coach|trainer|therapist|psychologist|nutritionist|dietitian|doctor|physician|nurse|lawyer|teacher|instructor|lecturer|researcher|scientist|blogger|copywriter|marketer|owner|partner|principal|cofounder|co-founder|contributor|intern|fellow|redakteur(?:in)?|journalistin|autorin|chefredakteur(?:in)?|leiter(?:in)?|korrespondent(?:in)?|rédacteur|rédactrice|journaliste|periodista)$/iu

/** What stands between two names, a role or a place. */
const between = /[,;&/+|•·()[\]]|(?<!\S)(?:and|und|et|y|e|og|och|i|with|avec|mit|[–—-]|for|of|in|at|from|via|on|special to|für|aus|para|pour|le|am|el|is|has|works)(?!\S)/iu

/**
 * Read a list of names: `A, B and C`, `Dr. A, Staff Writer`, `A (Reuters)`.
 * Titles, degrees, roles, places and addresses are left out; an empty list
 * where the text does not begin with a name.
 */
export function readNames(text: string): Name[] {
  const names: Name[] = []
  let from = 0
  for (let part = 0; from < text.length && names.length < mostNames; part++) {
    const rest = text.slice(from)
    const sign = between.exec(rest)
    const end = from + (sign ? sign.index : rest.length)
    const name = trimName(text, from, end)
    const person = name && (isPersonName(name.value) ? name : cutPost(name))
    if (person) names.push(person)
    // A list that does not begin with a name is none: `By the sea, Ana Reyes`.
    else if (part === 0) return names
    if (!sign) break
    // Behind `for the Herald` and `in Moscow` no author stands.
    if (/^(?:for|of|in|at|from|via|on|special|für|aus|para|pour|le|am|el|is|has|works)(?!\p{L})/iu.test(sign[0])) break
    from = end + sign[0].length
  }

  return names
}

/** A post that is glued to a name: `Ana Reyes Staff Writer`. */
const gluedPost =
  /\s(?:Staff|Senior|Junior|Executive|Contributing|Special|Associate|Assistant|Editor|Writer|Reporter|Correspondent|Columnist|Contributor|Journalist|Producer|Director|Head|Chief|Lead|Founder|Co-Founder|CEO|CTO|CMO|Author|Former|Deputy|Digital|Managing|Photographer|Gardener|Manager|Copywriter|Marketing|Content|Technical|Product|Software|Freelance|Guest|Professor|Certified|[A-Z]{3,6})(?!\p{Ll}).*$/u

/** The person's name before a post that is glued to it. */
function cutPost(name: Name): Name | undefined {
  const value = name.value.replace(gluedPost, '')
  return value.length < name.value.length && isPersonName(value) ? {value, start: name.start, end: name.start + value.length} : undefined
}

/** The name in a text that is a name and a post glued to it: `Ana Reyes Founder & Lead Reviewer`. */
export function readWithGluedPost(text: string): Name[] | undefined {
  const name = text.length <= 80 ? cutPost({value: text, start: 0, end: text.length}) : undefined
  return name && [name]
}

/** Words that no author's name begins with, and that make up none. */
const noPen =
  /^(?:admin|administrator|webmaster|original poster|conclusion|staff|editor|editors|anonymous|guest|user|author|the author|contributor|moderator|reporter|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|clicking|using|signing|continuing|submitting|subscribing|default|topic|category|date|price|brand|size|name|type|email|phone|mail|now|then|here|there|it|its|this|that|these|those|my|our team|you|your|how|what|why|when|where|who|all|more|new|no|yes|and|or|not|if|in|on|at|of|to|edited|asked|answered|stats|information|links?|themes|industry|role|contact|home|back|menu|next|previous|page|post|posts|news|blog|archive|share|categor(?:y|ies)|tags?|comments?|views?|reads?|likes?)$/iu

/**
 * Read the name of an author that is not a person's full name: a first name, a
 * pen name, a team, a company. Up to five words, of which the first is
 * capitalized, or one word that is a handle.
 */
export function readPenName(text: string): Name | undefined {
  const sign = /[,;/|+•·⋅([\]–—]|(?<!\S)(?:in|on|at|for|from|am|um|is|says?|writes|-)(?!\S)/iu.exec(text)
  const name = trimName(text, 0, sign ? sign.index : text.length)
  if (!name || name.value.length > 40 || name.value.length < 2) return undefined
  const words = name.value.split(/\s+/u)
  if (words.length > 5 || noPen.test(name.value) || words.every((word) => noPen.test(word) && !/^(?:staff|editors?)$/iu.test(word)) || /[:!?…]/u.test(name.value)) return undefined
  if (words.length === 1) return /^[\p{L}\d][\p{L}\d_.'’-]{1,29}$/u.test(words[0]!) && /\p{L}{2}/u.test(words[0]!) && !noPen.test(words[0]!) ? name : undefined
  if (isUncasedName(name.value)) return name
  return words.every((word, index) => /^[\p{Lu}\d&]/u.test(word) || /\p{L}\.\p{Ll}{2}/u.test(word) || (index > 0 && /^(?:of|the|and|for|de|la|der|des|von|du|mit|editors?|team|staff|redaktion)$/u.test(word)) || (index === 0 && word === 'the')) ? name : undefined
}

/** Read a text that holds names, the signs between them and nothing else; undefined for any other. */
export function readOnlyNames(text: string): Name[] | undefined {
  if (text.length > 120) return undefined
  const names = readNames(text)
  if (names.length === 0) return undefined
  let rest = ''
  let from = text.length - cutInitials(text).length
  for (const {start, end} of names) {
    rest += `${text.slice(from, start)} `
    from = end
  }

  // Letters of degrees behind a name, whatever they are: `Ana Reyes, MS, RD`.
  rest = (rest + text.slice(from)).replace(/(?:[\s,]{1,3}(?:\p{Lu}[\p{Lu}.-]{1,7}®?|\p{Lu}h\.?D\.?)){1,6}\s{0,3}$/u, '')
  const role = /^\s*,\s*(?<role>(?:[\p{L}-]+\s){0,3}[\p{L}-]+)\s*$/u.exec(rest)?.groups?.['role']
  if (role !== undefined && post.test(role)) rest = ''
  return /[\p{L}\d]/u.test(rest.replaceAll(besideNames, '')) ? undefined : names
}

/** Words that may stand between names or behind them. */
const besideNames = /(?<!\p{L})(?:and|und|et|y|e|og|och|published|posted|updated|last|on|am|dr|prof|mr|mrs|ms|phd|md)(?!\p{L})/giu

/** A text without the initials before it that stand for a picture of its bearer: `AR Ana Reyes`, `G gardenfan`. */
export function cutInitials(text: string): string {
  const [initials, ...words] = text.split(' ')
  const own = initials !== undefined && words.length === initials.length && /^\p{Lu}{1,3}$/u.test(initials) && words.every((word, index) => word[0]?.toUpperCase() === initials[index])
  return own ? text.slice(initials.length + 1) : text
}

/** The name in a stretch of a text: without white space, title and degree. */
function trimName(text: string, from: number, to: number): Name | undefined {
  let start = from
  let end = to
  while (start < end && /[\s"“”*:_~@✍/-]/u.test(text[start]!)) start++
  while (end > start && /[\s"“”*:_~,-]/u.test(text[end - 1]!)) end--
  start += honorific.exec(text.slice(start, end))?.[0].length ?? 0
  start = end - cutInitials(text.slice(start, end)).length
  const letters = degree.exec(text.slice(start, end))
  if (letters && letters.index > 0) end = start + letters.index
  // `Colin Gray Colin Gray`: the name of a link and of its picture.
  const half = (end - start - 1) / 2
  if (Number.isInteger(half) && half > 5 && text.slice(start, start + half) === text.slice(end - half, end)) end = start + half
  // The stop of an initial or of `Jr.` stays, that of a sentence goes.
  if (text[end - 1] === '.' && !/(?:\p{Lu}|[JS]r)\.$/u.test(text.slice(start, end))) end--
  return start < end ? {value: text.slice(start, end), start, end} : undefined
}

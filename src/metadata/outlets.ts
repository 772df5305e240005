/**
 * News agencies, and outlets that others often pass on, by the names they sign
 * with. Compiled by hand; an agency in a dateline need not be on the list.
 */
const agencies: ReadonlySet<string> = new Set([
  'aap', 'adn', 'adnkronos', 'aei', 'afp', 'agence france-presse', 'agencies', 'agerpres', 'al jazeera', 'ana', 'anadolu', 'anadolu agency', 'ani', 'anp', 'ansa', 'ap', 'apa', 'associated press', 'axios',
  'bbc', 'belga', 'bernama', 'bloomberg', 'bss', 'bta', 'business wire', 'canadian press', 'cbc', 'cna', 'cnbc', 'cnn', 'conversation', 'deutsche welle', 'dpa', 'dw', 'efe', 'europa press', 'financial times', 'ft',
  'globe newswire', 'globenewswire', 'gna', 'guardian', 'hina', 'ians', 'interfax', 'irna', 'isna', 'itar-tass', 'jiji', 'jiji press', 'kcna', 'kyodo', 'lusa', 'mena', 'mti', 'nan', 'npr', 'ntb', 'pa', 'petra', 'pna',
  'pr newswire', 'press association', 'press trust of india', 'prnewswire', 'pti', 'reuters', 'ria novosti', 'rt', 'rte', 'sana', 'sapa', 'sda', 'sputnik', 'stt', 'tanjug', 'tass', 'thomson reuters', 'uni', 'unian', 'upi',
  'wafa', 'wam', 'xinhua', 'yonhap'
])

/** A word in the name of an agency, a newspaper, a desk or a company, and in no name of a person. */
const outletWord =
  /(?<![\p{L}\d])(?:news|newswire|wire|wires|agency|agencies|press|times|herald|tribune|gazette|chronicle|bureau|media|magazine|journal|network|service|services|online|daily|tv|radio|broadcasting|university|institute|ministry|department|foundation|association|company|corporation|inc|ltd|llc|gmbh|group|desk|university|council|society|publishing|digital|studio|studios|insights|reports?|blog|international)(?![\p{L}\d])/iu

/** A word in the name of an agency or a newspaper, less common in the names of sections and companies. */
const newsWord =
  /(?<![\p{L}\d])(?:news|newswire|wire|agency|press|times|herald|tribune|gazette|chronicle|bureau|media|magazine|journal|network|broadcasting|radio|tv)(?![\p{L}\d])/iu

/** Those who write for a site without a name: no author, and no source either. */
const staffWord =
  /(?<![\p{L}\d])(?:staff|admin|administrator|editors?|editorial|newsroom|team|guest|contributors?|correspondents?|reporters?|writers?|webmaster|web desk|desk|anonymous|user|author|moderator|community|marketing|support|content|our)(?![\p{L}\d])/iu

/** Whether a name is that of an agency or outlet on the list, `The` before it aside. */
export function isAgency(name: string): boolean {
  return agencies.has(name.toLowerCase().replace(/^the\s/u, ''))
}

/** Whether a name reads like that of an agency, a newspaper, a desk or a company. */
export function isOutlet(name: string): boolean {
  return isAgency(name) || (outletWord.test(name) && !isStaff(name))
}

/** Whether a name reads like that of an agency or a newspaper: known, or of two words or more that say so. */
export function isNewsOutlet(name: string): boolean {
  return isAgency(name) || (/\s/u.test(name) && newsWord.test(name) && !isStaff(name))
}

/** What only the name of an organisation holds: a domain, a team, a desk. */
const organizationWord = /(?<![\p{L}\d])(?:team|staff|editors?|editorial|redaktion|redacción|rédaction|redazione|desk|newsroom|contributors?|pressestelle|agency|center|centre|services|solutions|insurance|bank|group|store|company|records|labs?|software|systems|consulting)(?![\p{L}\d])|\p{L}\.(?:com|org|net|de|at|ch|io|co|pl|fr|es)$/iu

/** Whether the name of an author is that of an organisation, a team or a desk, and not a person's. */
export function isOrganization(name: string): boolean {
  return organizationWord.test(name) || isOutlet(name)
}

/** Whether a name only says that someone of the site wrote it: `Staff reports`, `Admin`. */
export function isStaff(name: string): boolean {
  return staffWord.test(name)
}

/**
 * Month names and their short forms, January first: English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Scandinavian, Polish, Russian and Arabic.
 * Compiled by hand; accents are kept, a dot behind them is not.
 */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'jän', 'janvier', 'janv', 'enero', 'ene', 'janeiro', 'gennaio', 'gen', 'januari', 'stycznia', 'января', 'янв', 'يناير'],
  ['february', 'feb', 'februar', 'feber', 'février', 'fevrier', 'févr', 'fév', 'febrero', 'fevereiro', 'fev', 'febbraio', 'februari', 'lutego', 'февраля', 'фев', 'فبراير'],
  ['march', 'mar', 'märz', 'mrz', 'mars', 'marzo', 'março', 'maart', 'mrt', 'marts', 'marca', 'марта', 'мар', 'مارس'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwietnia', 'апреля', 'апр', 'أبريل', 'ابريل'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mag', 'mei', 'maj', 'maja', 'мая', 'май', 'مايو'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno', 'giu', 'czerwca', 'июня', 'июн', 'يونيو'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho', 'luglio', 'lug', 'lipca', 'июля', 'июл', 'يوليو'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago', 'augustus', 'augusti', 'sierpnia', 'августа', 'авг', 'أغسطس'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'setembro', 'set', 'settembre', 'września', 'сентября', 'сен', 'سبتمبر'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out', 'ottobre', 'ott', 'października', 'октября', 'окт', 'أكتوبر', 'اكتوبر'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'listopada', 'ноября', 'ноя', 'نوفمبر'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre', 'déc', 'diciembre', 'dic', 'dezembro', 'dicembre', 'desember', 'des', 'grudnia', 'декабря', 'дек', 'ديسمبر']
]

/** By month name in lower case, its English name. */
export const englishMonth: ReadonlyMap<string, string> = new Map(
  names.flatMap((month) => month.map((name) => [name, month[0]!] as const))
)

/** The English month names in lower case, January first. */
export const monthNames: readonly string[] = names.map(([name]) => name!)

/** By English month name in lower case, its number from 1 on. */
export const monthNumber: ReadonlyMap<string, number> = new Map(names.map(([name], index) => [name!, index + 1] as const))

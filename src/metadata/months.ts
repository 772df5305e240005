/**
 * Month names and their short forms, January first, in languages the date
 * library is not asked to know: German, French, Spanish, Portuguese, Italian,
 * Dutch, Scandinavian, Polish and Russian. Compiled by hand; accents are kept, a
 * dot behind them is not.
 */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'janeiro', 'gennaio', 'gen', 'januari', 'stycznia', 'января'],
  ['february', 'feb', 'februar', 'février', 'févr', 'fév', 'febrero', 'fevereiro', 'fev', 'febbraio', 'februari', 'lutego', 'февраля'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março', 'maart', 'mrt', 'marts', 'marca', 'марта'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwietnia', 'апреля'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mag', 'mei', 'maj', 'maja', 'мая'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno', 'giu', 'czerwca', 'июня'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho', 'luglio', 'lug', 'lipca', 'июля'],
  ['august', 'aug', 'août', 'agosto', 'ago', 'augustus', 'augusti', 'sierpnia', 'августа'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setembro', 'set', 'settembre', 'września', 'сентября'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out', 'ottobre', 'ott', 'października', 'октября'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'listopada', 'ноября'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dezembro', 'dicembre', 'desember', 'des', 'grudnia', 'декабря']
]

/** By month name in lower case, its English name. */
export const englishMonth: ReadonlyMap<string, string> = new Map(
  names.flatMap((month) => month.map((name) => [name, month[0]!] as const))
)

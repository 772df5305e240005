/**
 * Month names and their short forms, January first: English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Scandinavian, Polish, Russian, Arabic (with
 * the names of the Levant and the Maghreb), Czech, Slovak, Finnish, Turkish,
 * Romanian, Catalan, Greek, Ukrainian, Hungarian, Indonesian, Hebrew, Hindi and
 * Thai, as they stand in dates.
 * Compiled by hand; accents are kept, a dot behind them is not.
 */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'jän', 'janvier', 'janv', 'enero', 'ene', 'janeiro', 'gennaio', 'gen', 'januari', 'stycznia', 'января', 'янв', 'يناير', 'styczeń', 'sty', 'январь', 'ledna', 'leden', 'tammikuuta', 'ocak', 'ianuarie', 'gener', 'ιανουαρίου', 'січня', 'januára', 'جانفي', 'január', 'ינואר', 'जनवरी', 'มกราคม'],
  ['february', 'feb', 'februar', 'feber', 'février', 'fevrier', 'févr', 'fév', 'febrero', 'fevereiro', 'fev', 'febbraio', 'februari', 'lutego', 'февраля', 'фев', 'فبراير', 'luty', 'lut', 'февраль', 'února', 'únor', 'helmikuuta', 'şubat', 'februarie', 'febrer', 'φεβρουαρίου', 'лютого', 'februára', 'شباط', 'فيفري', 'február', 'febr', 'פברואר', 'फरवरी', 'กุมภาพันธ์'],
  ['march', 'mar', 'märz', 'mrz', 'mars', 'marzo', 'março', 'maart', 'mrt', 'marts', 'marca', 'марта', 'мар', 'مارس', 'marzec', 'март', 'března', 'březen', 'maaliskuuta', 'mart', 'martie', 'març', 'μαρτίου', 'березня', 'آذار', 'március', 'márc', 'maret', 'מרץ', 'मार्च', 'มีนาคม'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwietnia', 'апреля', 'апр', 'أبريل', 'ابريل', 'kwiecień', 'kwi', 'апрель', 'dubna', 'duben', 'huhtikuuta', 'nisan', 'aprilie', 'απριλίου', 'квітня', 'apríla', 'نيسان', 'أفريل', 'إبريل', 'április', 'ápr', 'אפריל', 'अप्रैल', 'เมษายน'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mag', 'mei', 'maj', 'maja', 'мая', 'май', 'مايو', 'května', 'květen', 'toukokuuta', 'mayıs', 'maig', 'μαΐου', 'травня', 'mája', 'أيار', 'ماي', 'május', 'מאי', 'मई', 'พฤษภาคม'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno', 'giu', 'czerwca', 'июня', 'июн', 'يونيو', 'czerwiec', 'cze', 'июнь', 'června', 'červen', 'kesäkuuta', 'haziran', 'iunie', 'juny', 'ιουνίου', 'червня', 'júna', 'حزيران', 'يونيه', 'جوان', 'június', 'יוני', 'जून', 'มิถุนายน'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho', 'luglio', 'lug', 'lipca', 'июля', 'июл', 'يوليو', 'lipiec', 'июль', 'července', 'červenec', 'heinäkuuta', 'temmuz', 'iulie', 'juliol', 'ιουλίου', 'липня', 'júla', 'تموز', 'يوليه', 'جويلية', 'يوليوز', 'július', 'יולי', 'जुलाई', 'กรกฎาคม'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago', 'augustus', 'augusti', 'sierpnia', 'августа', 'авг', 'أغسطس', 'sierpień', 'август', 'srpna', 'srpen', 'elokuuta', 'ağustos', 'agost', 'αυγούστου', 'серпня', 'اغسطس', 'أوت', 'غشت', 'augusztus', 'agustus', 'אוגוסט', 'अगस्त', 'สิงหาคม'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'setembro', 'set', 'settembre', 'września', 'сентября', 'сен', 'سبتمبر', 'wrzesień', 'wrz', 'сентябрь', 'сент', 'září', 'syyskuuta', 'eylül', 'septembrie', 'setembre', 'σεπτεμβρίου', 'вересня', 'septembra', 'أيلول', 'شتنبر', 'szeptember', 'szept', 'ספטמבר', 'सितंबर', 'กันยายน'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out', 'ottobre', 'ott', 'października', 'октября', 'окт', 'أكتوبر', 'اكتوبر', 'październik', 'paź', 'октябрь', 'října', 'říjen', 'lokakuuta', 'ekim', 'octombrie', 'οκτωβρίου', 'жовтня', 'októbra', 'október', 'אוקטובר', 'अक्टूबर', 'ตุลาคม'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'listopada', 'ноября', 'ноя', 'نوفمبر', 'listopad', 'ноябрь', 'нояб', 'listopadu', 'marraskuuta', 'kasım', 'noiembrie', 'νοεμβρίου', 'листопада', 'novembra', 'نونبر', 'נובמבר', 'नवंबर', 'พฤศจิกายน'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre', 'déc', 'diciembre', 'dic', 'dezembro', 'dicembre', 'desember', 'des', 'grudnia', 'декабря', 'дек', 'ديسمبر', 'grudzień', 'gru', 'декабрь', 'prosince', 'prosinec', 'joulukuuta', 'aralık', 'decembrie', 'desembre', 'δεκεμβρίου', 'грудня', 'decembra', 'دجنبر', 'דצמבר', 'दिसंबर', 'ธันวาคม']
]

/** By month name in lower case, its English name. */
export const englishMonth: ReadonlyMap<string, string> = new Map(
  names.flatMap((month) => month.map((name) => [name, month[0]!] as const))
)

/** The English month names in lower case, January first. */
export const monthNames: readonly string[] = names.map(([name]) => name!)

/** By English month name in lower case, its number from 1 on. */
export const monthNumber: ReadonlyMap<string, number> = new Map(names.map(([name], index) => [name!, index + 1] as const))

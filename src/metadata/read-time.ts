import type {Fact} from './fact.js'
import type {Head} from './head/head.js'

/** `5 min read`, `Lesezeit: 5 Minuten`, `5 min de lecture` */
const readTime =
  /(?<!\d)(?<before>\d{1,3})\s?[-–]?\s?(?:min(?:ute|uten|uti|utos|uter)?s?|mn)\.?\s?(?:read|reading|to read|lesezeit|lesedauer|lesen|de lecture|de lectura|de leitura|di lettura|leestijd|læsetid|lesetid|lästid|czytania)|(?:reading time|read time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|læsetid|lesetid|lästid)(?:\s|:|ca\.|approx\.|~|estimé|estimado){1,8}(?<behind>\d{1,3})\s?(?:min|mn|m\b|′)/iu

/** How long it takes to read the article, in minutes, where the head says so. */
export function readReadTime(head: Head): Fact<number> | undefined {
  for (const {line, start, value} of head.lines) {
    if (line < head.top - 4 || !/\d/u.test(value)) continue
    const match = readTime.exec(value)
    const minutes = Number(match?.groups!['before'] ?? match?.groups!['behind'])
    if (match && minutes > 0) return {value: minutes, start: start + match.index, end: start + match.index + match[0].length, rule: 'read-time', confidence: 0.9}
  }

  return undefined
}

import {defineCleaner, type Cleaner} from '../define-cleaner.js'
import {Ending} from '../page/lines/measure-lines.js'
import {reportLedLines} from './shared/led-line.js'
import {reportLabels} from './shared/vocabulary.js'

/** A name, and an agency with it. */
const name = String.raw`\p{Lu}[\p{L}.'’ -]{2,40}`
const agency = String.raw`\s?\/\s?\p{Lu}[\p{L}\d.'’ &-]{1,40}`

/** What names a picture before `by` or a colon. */
const picture = '(?:(?:Photo|Image|Picture|Photograph|Illustration)s?(?: [Cc]redits?)?|Credits?)'

/**
 * A credit behind a caption: `. (Jon Weller/Meridian)`, `. (Photo: Jon Weller)`,
 * `. Photograph: Jon Weller/Meridian`, `. Credit: Jon Weller`, `. Photo by: 'Jon Weller'.`
 */
const creditBehind = new RegExp(
  String.raw`[.!?”"…]\s(?:\((?:${name}${agency}|${picture}(?: by:?|:)\s[‘'“"]?${name}(?:${agency})?)\)\.?|${picture}(?: by:?|:)\s[‘'“"]?${name}(?:${agency})?[’'”"]?\.?)$`,
  'u'
)

/**
 * The fewest words of prose of a page that has captions beside its text, and the
 * most words of credited captions to one of prose. With fewer, or more, they are its
 * text: a photo essay. On multilingual pages F rises by .0004 with it.
 */
const leastBody = 60
const mostCaptions = 1 / 3

/** A picture, in the languages that write a colon or a sign of copyright behind it. */
const pictures = '(?:Photos?|Fotos?|Fot|Bild(?:er)?|Image|Imagen|Immagine|Imagem|Beeld|Billede|Bilde|Kuva|Zdjęcie|Фото|Grafik|Illustration)'

/**
 * A credit in any language behind what a caption says: `. Foto: Jana Weller`,
 * `the hall / (C) Jana Weller`, `The hall © Meridian`. A year behind the sign is
 * the copyright of a work. On 1,497 scraped pages 45 such lines stood that no other
 * rule knew, and four of an article.
 */
const creditAnywhere = new RegExp(String.raw`(?:(?:[.!?…”"“)]|\s[/|])\s(?:${pictures}\s?(?:©|:)|\([cC]\))|\s©)\s?\p{L}[^.!?:…]{1,60}(?:\.\d)?$`, 'u')

/** A line of a file of settings, which names no picture: `image: harbour:stable`. */
const setting = /^image: [\w./-]+:[\w.-]+$/u

/** What every such credit has, cheap to look for. */
const creditSign = /[/]|Photo|Image|Picture|Illustration|Credit/u
const creditAnywhereSign = new RegExp(String.raw`©|\([cC]\)|${pictures}\s?:`, 'u')

/**
 * Credits of pictures, and captions that carry one.
 *
 * Notes: a caption without a credit reads like the article and stays.
 */
export const retextCaption: Cleaner = defineCleaner({
  id: 'caption',
  kind: 'caption',
  description: 'Credits of pictures and captions that carry one',
  detect(page, report) {
    reportLabels(page, 'caption', report)
    reportLedLines(page, 'caption', report)
    const {count, words, stops, ending, start, end} = page.lines
    const {bodyWords} = page.survey
    if (bodyWords < leastBody) return
    const found: [line: number, reason: string, confidence: number][] = []
    let credited = 0
    for (const line of page.phrased) {
      const pattern = page.matchPattern(line, 'caption')
      if (!pattern || setting.test(page.lineText(line))) continue
      found.push([line, 'the line credits a picture', pattern.confidence ?? 0.9])
      credited += words[line]!
    }

    for (let line = 0; line < count; line++) {
      // Most credits end in a letter, a bracket or a quote; most prose ends in a stop.
      if (words[line]! < 5 || words[line]! > 45 || (ending[line] === Ending.stop && !/[)’'”"]/u.test(page.text[end[line]! - 2]!))) continue
      const tail = page.text.slice(Math.max(start[line]!, end[line]! - 120), end[line])
      if (creditAnywhereSign.test(tail) && creditAnywhere.test(tail)) {
        found.push([line, 'a picture is credited behind the caption', 0.75])
      } else if ((stops[line]! > 0 || tail.includes('”') || tail.includes('"')) && creditSign.test(tail) && creditBehind.test(tail)) {
        found.push([line, 'a photographer is credited behind the caption', 0.8])
      } else {
        continue
      }

      credited += words[line]!
    }

    if (credited > bodyWords * mostCaptions) return
    for (const [line, reason, confidence] of found) report(line, {reason, confidence})
  }
})

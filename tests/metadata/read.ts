import {detect} from '../../src/clean-page.js'
import {extractMetadata, type Known, type Metadata, type MetadataField} from '../../src/metadata/index.js'
import {plan} from '../../src/options.js'
import {parsePage} from '../../src/page/page.js'

const everything = plan({})

/** The metadata of a text, links aside. */
export function read(text: string, known?: Known): Metadata {
  const page = parsePage(text)
  return extractMetadata(page, {findings: detect(page, everything), known})
}

/** A first paragraph. */
export const paragraph =
  'The river rose by two metres in the night, and the people of the valley were told to leave their houses before the morning came. Nobody was hurt, the mayor said.'

/** An article of a title, some lines below it, and a body. */
export function article(...head: string[]): string {
  return ['The river that would not wait', ...head, '', paragraph, '', paragraph.replace('river', 'stream'), '', paragraph.replace('river', 'lake')].join('\n')
}

/** An article so long that what stands below it is not about its head, with the title of the page on its first line. */
export function longArticle(...head: string[]): string {
  const rest = ['hill', 'road', 'wood', 'town'].flatMap((word) => ['', paragraph.replace('river', word)])
  return ['The river that would not wait | The Daily Paper', 'Home', article(...head), ...rest, ''].join('\n')
}

/** What the evidence of a field slices back to. */
export function evidenceText(text: string, field: MetadataField): string | undefined {
  const evidence = read(text).evidence[field]
  return evidence && text.slice(evidence.start, evidence.end)
}

import {parseHtml} from './dom.js'

/** What no reader sees. */
const hidden = 'script, style, noscript, template'

/** The text content of a page, as a browser's script reads it: its elements strung together, and what stands between them in the HTML. */
export function textContent(html: string): string {
  const dom = parseHtml(html)
  const {documentElement} = dom.window.document
  for (const element of documentElement.querySelectorAll(hidden)) element.remove()
  const text = documentElement.textContent
  dom.window.close()
  return text
}

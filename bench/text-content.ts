import {JSDOM, VirtualConsole} from 'jsdom'

/** What no reader sees. */
const hidden = 'script, style, noscript, template'

/** The text content of a page, as a browser's script reads it: its elements strung together, and what stands between them in the HTML. */
export function textContent(html: string): string {
  // A console that nothing listens to: jsdom complains of style sheets it cannot parse.
  const dom = new JSDOM(html, {virtualConsole: new VirtualConsole()})
  const {documentElement} = dom.window.document
  for (const element of documentElement.querySelectorAll(hidden)) element.remove()
  const text = documentElement.textContent
  dom.window.close()
  return text
}

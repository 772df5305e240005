import {JSDOM, VirtualConsole, type ConstructorOptions} from 'jsdom'

/** Parse a page; nothing on it is run. Whoever is done with it closes its window. */
export function parseHtml(html: string, options: Pick<ConstructorOptions, 'url'> = {}): JSDOM {
  // A console that nothing listens to: jsdom complains of style sheets it cannot parse.
  return new JSDOM(html, {...options, virtualConsole: new VirtualConsole()})
}

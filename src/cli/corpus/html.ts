/** A piece of HTML, which is not escaped again. */
export class Html {
  constructor(readonly source: string) {}
}

/** Make HTML. Every value that is not HTML itself is escaped; lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  let source = strings[0]!
  values.forEach((value, index) => (source += render(value) + strings[index + 1]!))
  return new Html(source)
}

function render(value: unknown): string {
  if (value instanceof Html) return value.source
  if (Array.isArray(value)) return value.map(render).join('')
  return escape(String(value))
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

function escape(text: string): string {
  // Control characters are not allowed in HTML, but for white space.
  return text.replace(/[&<>"']/gu, (character) => entities[character]!).replace(/(?![\t\n\r])\p{Cc}/gu, '\u{FFFD}')
}

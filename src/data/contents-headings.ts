/**
 * What heads a table of contents, by language: English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Scandinavian, Polish. Compiled by hand.
 */
export const contentsHeadings: readonly string[] = [
  'table of contents', 'table of content', 'contents', 'page contents', 'article contents', 'in this article', 'in this guide', 'in this post', 'in this section', 'on this page', 'whats in this article', 'whats on this page', 'jump to', 'jump to section', 'jump to a section', 'quick navigation', 'article outline', 'contents hide', 'table of contents hide', 'table of contents show', 'table of contents toggle', 'table of contents hide show', 'table of contents show hide', 'table of contents icon', 'expand table of contents', 'show table of contents', 'toggle table of contents',
  'inhaltsverzeichnis', 'inhalt', 'inhalte', 'auf dieser seite', 'in diesem artikel', 'in diesem beitrag', 'inhaltsübersicht',
  'sommaire', 'table des matières', 'au sommaire', 'dans cet article', 'sur cette page',
  'índice', 'índice de contenidos', 'tabla de contenidos', 'contenido', 'contenidos', 'en este artículo', 'en esta página',
  'indice', 'indice dei contenuti', 'sommario', 'in questo articolo',
  'índice do artigo', 'sumário', 'neste artigo', 'nesta página', 'conteúdo',
  'inhoudsopgave', 'inhoud', 'in dit artikel', 'op deze pagina',
  'innehåll', 'innehållsförteckning', 'indhold', 'indholdsfortegnelse', 'innhold', 'innholdsfortegnelse',
  'spis treści', 'w tym artykule'
]

/**
 * Those that no text says of itself, and that stand above nothing where a script
 * would have listed the entries. Compiled by hand.
 */
export const bareContentsHeadings: readonly string[] = [
  'table of contents', 'table of content', 'table of contents hide', 'table of contents show', 'table of contents toggle', 'table of contents hide show', 'table of contents show hide', 'table of contents icon', 'expand table of contents', 'show table of contents', 'toggle table of contents', 'contents hide', 'in this article', 'on this page', 'jump to section', 'jump to a section',
  'inhaltsverzeichnis', 'auf dieser seite', 'in diesem artikel', 'in diesem beitrag',
  'table des matières', 'dans cet article', 'sur cette page',
  'índice de contenidos', 'tabla de contenidos', 'en este artículo', 'en esta página',
  'indice dei contenuti', 'in questo articolo',
  'índice do artigo', 'neste artigo', 'nesta página',
  'inhoudsopgave', 'in dit artikel', 'op deze pagina',
  'innehållsförteckning', 'indholdsfortegnelse', 'innholdsfortegnelse',
  'spis treści', 'w tym artykule'
]

/** The buttons behind the heading of a table of contents that opens and shuts. */
export const contentsButtons: readonly string[] = ['toggle', 'hide', 'show', 'show hide', 'hide show', 'open', 'close', 'expand', 'collapse']

/**
 * What the links say that stand behind the headings of a wiki, in brackets, by
 * language: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish,
 * Danish and Norwegian, Polish, Russian, Japanese, Chinese; Czech, Finnish,
 * Hungarian, Romanian, Turkish, Ukrainian, Catalan, Korean. Compiled from what
 * MediaWiki shows.
 */
export const editLinks: readonly string[] = [
  'edit', 'edit source', 'bearbeiten', 'quelltext bearbeiten', 'modifier', 'modifier le code', 'modifier le wikicode', 'editar', 'editar código', 'modifica', 'modifica wikitesto', 'editar código-fonte', 'editar o código-fonte',
  'bewerken', 'brontekst bewerken', 'redigera', 'redigera wikitext', 'rediger', 'rediger kilde', 'rediger kildetekst', 'redigér', 'redigér wikikode', 'edytuj', 'edytuj kod', 'править', 'править код', '編集', 'ソースを編集', '编辑', '編輯',
  'editovat', 'editovat zdroj', 'muokkaa', 'muokkaa wikitekstiä', 'szerkesztés', 'forrásszöveg szerkesztése', 'modificare', 'modificare sursă', 'değiştir', 'kaynağı değiştir', 'редагувати', 'редагувати код', 'modifica el codi', '편집', '원본 편집'
]

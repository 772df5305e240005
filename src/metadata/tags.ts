import type {Context} from './context.js'
import type {Fact} from './fact.js'

/** What a line of tags begins with. What is filed under a category has a section, not tags. */
const label = /^[[(#•*\s]*(?:(?:post|article|story|related)\s)?(?:tags?|tagged(?:\s(?:as|with|in|under))?|hashtags?|keywords?|labels?|topics?|subjects?|schlagw[oö]rter|schlagworte|stichw[oö]rter|themen|mots[- ]clés|étiquettes|sujets|etiquetas|temas|palavras-chave|tópicos|argomenti|trefwoorden|tagi|теги|метки|标签|標籤|关键词|關鍵字|タグ)(?![\p{L}\p{M}])\s?[:：|]?\s?/iu

/** The longest tag, in characters, and the most of them. */
const longest = 50
const most = 40

/** The tags of the article: of a line (`Tags: a, b`), or of the lines below a heading (`Topics`). */
export function readTags({page, told, foreign}: Context): Fact<string[]> | undefined {
  let fact: Fact<string[]> | undefined
  let open = -1
  for (const {start, end, line, confidence} of told.tags) {
    if (line === undefined || foreign[line]) continue
    const value = page.text.slice(start, Math.min(end, start + 1000))
    const match = label.exec(value)
    // Below a heading each line is a tag.
    const entries = match ? split(value.slice(match[0].length)) : line === open + 1 ? [value.replace(/^[#•·*\s-]+/u, '')] : []
    if (match && value.length <= match[0].length + 1) open = line
    else if (!match && line === open + 1) open = line
    if (entries.length === 0) {
      if (fact && line !== open) break
      continue
    }

    const kept = entries.filter((entry) => entry.length <= longest && /[\p{L}\d]/u.test(entry))
    if (kept.length === 0) continue
    if (!fact) fact = {value: kept, start, end, rule: 'tags', confidence}
    else fact = {...fact, value: [...fact.value, ...kept], end}
  }

  return fact && {...fact, value: distinct(fact.value).slice(0, most)}
}

/** The entries of a list; none of a text without signs between its words that is too long to be one tag. */
function split(text: string): string[] {
  const entries = /[,;，、|•·#]/u.test(text) ? text.split(/[,;，、|•·#]+/u) : [text]
  const trimmed = entries.map((entry) => entry.trim().replace(/\.$/u, '')).filter((entry) => entry !== '')
  return trimmed.length === 1 && trimmed[0]!.split(/\s+/u).length > 3 ? [] : trimmed
}

function distinct(tags: readonly string[]): string[] {
  const seen = new Set<string>()
  return tags.filter((tag) => {
    const key = tag.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

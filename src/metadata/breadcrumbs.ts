import type {Context} from './context.js'
import type {Fact} from './fact.js'
import type {Head} from './head/head.js'

/** What stands between the entries of a path. */
const sign = /[>›»→❯⟩]|\s[/\\]\s/u

/** What a path begins with. */
const home = /^(?:you are here:?\s*)?(?:home(?:page)?|start(?:seite)?|main|front page|accueil|inicio|portada|forsiden?|hem|início)(?![\p{Ll}])/iu

/** The longest path, in characters. */
const longest = 300

/**
 * The path from the home page, entry by entry, without the title at its end:
 * `Home > World`, `You are here: Home`, and glued, `HomeFT Select`.
 */
export function readBreadcrumbs({page, told}: Context, head: Head): Fact<string[]> | undefined {
  const title = head.title < 0 ? '' : page.lineText(head.title)
  const last = head.title < 0 ? page.survey.first : head.title
  let best: Fact<string[]> | undefined
  for (const finding of told.breadcrumb) {
    if (finding.start > (page.lines.end[last] ?? Infinity)) continue
    consider(finding.start, finding.end, finding.confidence)
  }

  // In other languages the cleaner may not know the word for home.
  for (const {line, start, value} of head.lines) {
    if (!best && line < last && /[>›»→]/u.test(value) && page.lines.words[line]! <= 16) consider(start, start + value.length, 0.75)
  }

  return best

  function consider(start: number, end: number, confidence: number): void {
    if (end - start > longest) return
    const value = splitPath(page.text.slice(start, end), title)
    if (value.length > (best?.value.length ?? 0)) best = {value, start, end, rule: 'breadcrumb', confidence}
  }
}

/** The entries of a path; none where it does not read like one. */
function splitPath(text: string, title: string): string[] {
  const path = text.replace(/^you are here\s?:?\s*/iu, '')
  const labelled = path.length < text.length
  const entries = path.split(sign).map((entry) => entry.trim()).filter((entry) => /[\p{L}\d]/u.test(entry))
  // `HomeFT Select`
  if (entries.length === 1 && /^Home\p{Lu}/u.test(path)) return dropTitle(path.split(/(?<=\p{Ll})(?=\p{Lu})/u), title)
  const kept = dropTitle(entries, title)
  if (kept.some((entry) => entry.length > 60 || /[|•]/u.test(entry))) return []
  return !labelled && entries.length < (home.test(path) ? 2 : 3) ? [] : kept
}

function dropTitle(entries: string[], title: string): string[] {
  const last = entries.at(-1)
  if (title === '' || last === undefined) return entries
  // The path may cut the title short: `Home > News > Harbour town votes…`
  const start = last.replace(/(?:…|\.{3})$/u, '').trimEnd()
  return last === title || (start.length >= 10 && title.startsWith(start)) ? entries.slice(0, -1) : entries
}

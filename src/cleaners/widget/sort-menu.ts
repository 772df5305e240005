import {plainSortOptions, sortOptions} from '../../data/sort-options.js'
import {phraseKeys} from '../../page/lines/hash-phrase.js'
import type {Page} from '../../page/page.js'

/** The fewest options of a menu. */
const fewest = 3

/** The most lines that no option is known in between two that are: `% Off`. */
const mostUnknown = 1

/** The longest option, in words. */
const longest = 6

/** By the key of an option, whether it means nothing else. Worked out when the first page asks. */
let options: ReadonlyMap<number, boolean> | undefined

/**
 * The menus of a page that sort its list, by line: `Featured`, `Best selling`,
 * `Price, low to high`. Three options or more, one of which means nothing else;
 * a lone line between two options is one as well.
 */
export function findSortMenus(page: Page): ReadonlySet<number> {
  options ??= readOptions()
  const {key, words, count} = page.lines
  const found = new Set<number>()
  for (let from = 0; from < count; from++) {
    if (words[from]! > longest || !options.has(key[from]!)) continue
    let end = from
    let known = 0
    let plain = 0
    for (let line = from; line < count && line <= end + mostUnknown && words[line]! <= longest; line++) {
      const isPlain = options.get(key[line]!)
      if (isPlain === undefined) continue
      known++
      if (isPlain) plain++
      end = line + 1
    }

    if (known >= fewest && plain > 0) for (let line = from; line < end; line++) found.add(line)
    from = end - 1
  }

  return found
}

function readOptions(): Map<number, boolean> {
  const loose = [...phraseKeys(sortOptions)].map((key): [number, boolean] => [key, false])
  const plain = [...phraseKeys(plainSortOptions)].map((key): [number, boolean] => [key, true])
  return new Map([...loose, ...plain])
}

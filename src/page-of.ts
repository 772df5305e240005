import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {VFile} from 'vfile'
import {parsePage, type Page} from './page/page.js'

/** Where a file keeps its page. */
const pageKey = Symbol('page')

/**
 * The page of a file: read once, shared by every cleaner that runs on the file.
 * It is read from the file's text, so it is the same whatever parser made the tree.
 *
 * @throws Error if the tree no longer has the file's text: a plugin has changed it.
 */
export function pageOf(file: VFile, tree?: Root): Page {
  const text = String(file)
  const keeper: VFile & {[pageKey]?: Page} = file
  let page = keeper[pageKey]
  if (page?.source !== text) keeper[pageKey] = page = parsePage(text)

  if (tree && toString(tree) !== text) {
    throw new Error("Expected the tree of the file's text, got one of another text; use unboil's plugins before plugins that change the tree, and the preset after its cleaners")
  }

  return page
}

import type {Node, Parent, Root} from 'nlcst'
import type {Span} from './define-cleaner.js'

/**
 * Take stretches out of a tree: nodes that lie in them go, text at their edges
 * is shortened, and parents that are left empty go too. Positions stay those of
 * the file. Returns a new tree; the old one is unchanged.
 */
export function cutTree(tree: Root, removals: readonly Span[]): Root {
  // An empty text has a root without a position.
  if (removals.length === 0) return tree
  let index = 0
  return (cutNode(tree as Node) ?? {...tree, children: []}) as Root

  function cutNode(node: Node): Node | undefined {
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    if (!('children' in node)) return cutText(node, start, end)
    skipTo(start)
    // Nothing to cut in it: as it is.
    if (index === removals.length || removals[index]!.start >= end) return node
    const children = (node as Parent).children.flatMap((child) => cutNode(child) ?? [])
    return children.length === 0 ? undefined : ({...node, children} as Node)
  }

  function cutText(node: Node, start: number, end: number): Node | undefined {
    const {value} = node as Node & {value: string}
    skipTo(start)
    let rest = ''
    let position = start
    let cut = false
    for (let at = index; at < removals.length && removals[at]!.start < end; at++) {
      cut = true
      const removal = removals[at]!
      if (removal.start > position) rest += value.slice(position - start, removal.start - start)
      position = Math.max(position, removal.end)
    }

    if (!cut) return node
    if (position < end) rest += value.slice(position - start)
    return rest === '' ? undefined : ({...node, value: rest} as Node)
  }

  function skipTo(offset: number): void {
    while (index < removals.length && removals[index]!.end <= offset) index++
  }
}

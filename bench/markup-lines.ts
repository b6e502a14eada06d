import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { parse } from 'parse5'

const unseen = new Set(['head', 'noscript', 'script', 'style', 'template'])
const inline = new Set(
  'a abbr b bdi bdo cite code data em font i ins kbd label mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** The text of markup, one block a line; nothing is chosen but what no reader sees. */
export const markupLines = (markup: string): string => {
  const pieces: string[] = []
  const stack: (Tree.Node | string)[] = [parse(markup)]
  while (stack.length > 0) {
    const node = stack.pop()
    if (node === undefined) break
    if (typeof node === 'string') pieces.push(node)
    else if ('value' in node) pieces.push(node.value.replaceAll(/\s+/gu, ' '))
    else if ('childNodes' in node && !('tagName' in node && unseen.has(node.tagName))) {
      const gap = 'tagName' in node && inline.has(node.tagName) ? '' : '\n'
      stack.push(gap, ...[...node.childNodes].reverse(), gap)
    }
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

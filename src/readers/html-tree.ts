import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { Parser } from 'parse5'
import { growingTree, tooMuch } from './html/growing-tree.ts'
import { passOver } from './html/pass-over.ts'
import { maxTags } from './limits.ts'

/** A whole page, and the parts of it. */
export type Page = Tree.Document
export type Element = Tree.Element
export type TextNode = Tree.TextNode
export type Node = Tree.Node

/** Whether a page has more tags than any page needs; each may cost the parser a walk up the tree. */
const hasTooManyTags = (markup: string): boolean => {
  let count = 0
  for (let at = markup.indexOf('<'); at >= 0 && count <= maxTags; at = markup.indexOf('<', at + 1))
    count += 1
  return count > maxTags
}

const parsed = (markup: string): Page => {
  const treeAdapter = growingTree((element) => {
    const passed = passOver(element, parser.tokenizer.preprocessor)
    if (passed !== '' && isLinkedData(element)) treeAdapter.insertText(element, passed)
  })
  const parser = new Parser({ treeAdapter, sourceCodeLocationInfo: true })
  parser.tokenizer.write(markup, true)
  return parser.document
}

/** The page as a browser would build it, or null where it is built to do harm. Scripts never run. */
export const pageOf = (markup: string): Page | null => {
  if (hasTooManyTags(markup)) return null
  try {
    return parsed(markup)
  } catch (thrown) {
    if (thrown === tooMuch) return null
    throw thrown
  }
}

/** The value of an attribute, or the empty string. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? ''

/** Whether an element is a script that holds data about its page. */
export const isLinkedData = (element: Element): boolean =>
  element.tagName === 'script' && /^application\/ld\+json/iu.test(attribute(element, 'type'))

export const isElement = (node: Node): node is Element => 'tagName' in node

/** The text nodes right under an element, joined: all there is in a `title` or `script`. */
export const ownText = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

/** Shows every element of a page in document order, without recursion: pages are deep on purpose. */
export const eachElement = (page: Page, show: (element: Element) => void): void => {
  const stack: Node[] = [page]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node)) continue
    if (isElement(node)) show(node)
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child && 'childNodes' in child) stack.push(child)
    }
  }
}

/** Most nodes under one element whose text is gathered. */
const maxGathered = 200

/** All text under an element, joined; of a large one its beginning. */
export const textOf = (element: Element): string => {
  const stack: Node[] = [...element.childNodes].reverse()
  const pieces: string[] = []
  for (let count = 0; stack.length > 0 && count < maxGathered; count += 1) {
    const node = stack.pop()
    if (!node) break
    if ('value' in node) pieces.push(node.value)
    else if ('childNodes' in node && !isHidden(node)) stack.push(...[...node.childNodes].reverse())
  }
  return pieces.join('')
}

const isHidden = (node: Node): boolean =>
  isElement(node) && (node.tagName === 'script' || node.tagName === 'style')

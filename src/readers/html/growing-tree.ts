import type {
  DefaultTreeAdapterMap,
  Token,
  DefaultTreeAdapterTypes as Tree,
  TreeAdapter,
} from 'parse5'
import { defaultTreeAdapter } from 'parse5'
import type { Span } from '#model/span'
import { maxAttributes, maxDepth, maxElements, maxNodes } from '../limits.ts'

/**
 * What a node of the tree carries beside what parse5 gives it: how deep it stands, and where in the
 * markup, as UTF-16 offsets, half-open; -1 where the parser made it up.
 */
type Grown = { depth: number; start: number; end: number }

const grown = (node: object): Partial<Grown> => node

/** Where the markup of a node stands; null where the parser made it up. */
export const placeOf = (node: Tree.Node): Span | null => {
  const { start = -1, end = -1 } = grown(node)
  return start < 0 || end < start ? null : { start, end }
}

/** Thrown out of the parser, which has no other way to be stopped, and caught right outside it. */
export const tooMuch = new Error('This page is built to do harm.')

const refuseIf = (isOver: boolean): void => {
  if (isOver) throw tooMuch
}

/** What parse5 is told of a node that it has placed; where exactly it does not ask. */
const placed: Token.ElementLocation = {
  startLine: 0,
  startCol: 0,
  startOffset: 0,
  endLine: 0,
  endCol: 0,
  endOffset: 0,
}

const placing: Pick<
  TreeAdapter<DefaultTreeAdapterMap>,
  'setNodeSourceCodeLocation' | 'getNodeSourceCodeLocation' | 'updateNodeSourceCodeLocation'
> = {
  setNodeSourceCodeLocation(node, location) {
    const own = grown(node)
    own.start = location?.startOffset ?? -1
    own.end = location?.endOffset ?? -1
  },
  getNodeSourceCodeLocation(node) {
    return (grown(node).start ?? -1) < 0 ? null : placed
  },
  updateNodeSourceCodeLocation(node, { endOffset }) {
    if (endOffset !== undefined) grown(node).end = endOffset
  },
}

const newElement = (
  said: Pick<Tree.Element, 'tagName' | 'namespaceURI' | 'attrs'>,
): Tree.Element & Grown => ({
  nodeName: said.tagName,
  tagName: said.tagName,
  attrs: said.attrs,
  namespaceURI: said.namespaceURI,
  childNodes: [],
  parentNode: null,
  depth: 0,
  start: -1,
  end: -1,
})

const newText = (value: string, parentNode: Tree.ParentNode): Tree.TextNode & Grown => ({
  nodeName: '#text',
  value,
  parentNode,
  depth: 0,
  start: -1,
  end: -1,
})

/** Adds text to what stands in an element, to its last text if it ends with one. */
const insertText = (parent: Tree.ParentNode, value: string): void => {
  const last = parent.childNodes.at(-1)
  if (last && 'value' in last) last.value += value
  else parent.childNodes.push(newText(value, parent))
}

/**
 * The parser's own tree, counted while it grows: a trap is left before it has unfolded. Work is
 * counted, not timed: a page is the same page on a busy machine. Of the places of its nodes only
 * two numbers are kept.
 */
export const growingTree = (
  onElement: (element: Tree.Element) => void,
): TreeAdapter<DefaultTreeAdapterMap> => {
  let elements = 0
  let nodes = 0
  const deepen = (parent: object, node: object): void => {
    const depth = (grown(parent).depth ?? 0) + 1
    nodes += 1
    refuseIf(depth > maxDepth || nodes > maxNodes)
    grown(node).depth = depth
  }
  return {
    ...defaultTreeAdapter,
    ...placing,
    createElement(tagName, namespaceURI, attrs) {
      elements += 1
      refuseIf(elements > maxElements || attrs.length > maxAttributes)
      const element = newElement({ tagName, namespaceURI, attrs })
      onElement(element)
      return element
    },
    insertText,
    adoptAttributes(recipient, attributes) {
      refuseIf(recipient.attrs.length + attributes.length > maxAttributes)
      defaultTreeAdapter.adoptAttributes(recipient, attributes)
    },
    appendChild(parent, node) {
      deepen(parent, node)
      defaultTreeAdapter.appendChild(parent, node)
    },
    insertBefore(parent, node, reference) {
      deepen(parent, node)
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },
  }
}

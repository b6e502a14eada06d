import type { Node } from './term-nodes.ts'

/**
 * The nodes of all terms in two tables of numbers: a page touches a hundred of ten thousand nodes, and
 * waits for each that lies elsewhere in memory.
 */
export type TermTable<Tag> = {
  /** Of each node its head, then each step that it goes on with and where that leads, in their order. */
  readonly nodes: Int32Array
  /** How many terms end at a node, and how many gaps begin there; then their ends and their gaps. */
  readonly lists: Int32Array
  readonly tags: readonly Tag[]
}

/** A node's head: the bits of its steps and further such bits, its place in `lists`, how many steps. */
export const nodeHead = { bits: 0, further: 1, list: 2, steps: 3, size: 4 } as const

/** The place of the node that all terms begin at; no node stands at 0. */
export const rootPlace = nodeHead.size

/** One of 32 bits for each step, so that few steps share one. */
export const bitOf = (step: number): number => 1 << (step & 31)

/** Another of 32 bits for each step: two steps that share the first seldom share it. */
const furtherBitOf = (step: number): number => 1 << ((step >>> 5) & 31)

/**
 * Where a step leads from a node: to another node; below 0 to nothing but the end of a term, as
 * `onlyEnd` tells it; 0 where it leads nowhere.
 */
export const childAt = <Tag>({ nodes }: TermTable<Tag>, node: number, step: number): number => {
  if (((nodes[node + nodeHead.further] ?? 0) & furtherBitOf(step)) === 0) return 0
  let at = node + nodeHead.size
  let left = nodes[node + nodeHead.steps] ?? 0
  while (left > 1) {
    const half = left >> 1
    if ((nodes[at + 2 * half] ?? 0) <= step) {
      at += 2 * half
      left -= half
    } else left = half
  }
  return nodes[at] === step ? (nodes[at + 1] ?? 0) : 0
}

/** The end of a term that a place below 0 stands for, and the place below 0 that stands for an end. */
export const onlyEnd = (one: number): number => ~one

const listOf = <Tag>({ nodes }: TermTable<Tag>, node: number): number =>
  node < 0 ? 0 : (nodes[node + nodeHead.list] ?? 0)

const bitsAt = <Tag>({ nodes }: TermTable<Tag>, node: number): number =>
  node < 0 ? 0 : (nodes[node + nodeHead.bits] ?? 0)

const hasGap = <Tag>(table: TermTable<Tag>, node: number): boolean =>
  (table.lists[listOf(table, node) + 1] ?? 0) > 0

/** Whether a term goes on behind a node. */
export const leadsOn = <Tag>(table: TermTable<Tag>, node: number): boolean =>
  bitsAt(table, node) !== 0 || hasGap(table, node)

/** What stands for the bits of a node that is read on from whatever word comes next. */
export const anyStep = -1

/** The bits of the steps that a node goes on with; `anyStep` where a gap begins there. */
export const goesOnWith = <Tag>(table: TermTable<Tag>, node: number): number =>
  hasGap(table, node) ? anyStep : bitsAt(table, node)

/** The numbers of the ends at a node: twice the place of their tag, and one more where they are weak. */
export const endsOf = <Tag>(table: TermTable<Tag>, node: number): readonly number[] => {
  if (node < 0) return [onlyEnd(node)]
  const list = listOf(table, node)
  return [...table.lists.subarray(list + 2, list + 2 + (table.lists[list] ?? 0))]
}

type Making<Tag> = {
  /** Of each node its place, or what stands for its only end. */
  readonly places: Map<Node<Tag>, number>
  /** How far the nodes reach. */
  end: number
  readonly lists: number[]
  readonly tags: Map<Tag, number>
}

const endNumbers = <Tag>({ tags }: Making<Tag>, { ends }: Node<Tag>): readonly number[] =>
  (ends ?? []).map(({ tag, weak }) => {
    const known = tags.get(tag) ?? tags.size
    tags.set(tag, known)
    return known * 2 + Number(weak)
  })

/** Gives a node its place, and all behind it. */
const place = <Tag>(making: Making<Tag>, node: Node<Tag>): void => {
  const { children, gaps, ends } = node
  const [end] = endNumbers(making, node)
  if (end !== undefined && ends?.length === 1 && !children && !gaps) {
    making.places.set(node, onlyEnd(end))
    return
  }
  making.places.set(node, making.end)
  making.end += nodeHead.size + 2 * (children?.size ?? 0)
  for (const child of children?.values() ?? []) place(making, child)
  for (const gap of gaps?.values() ?? []) place(making, gap)
}

/** The place of a node's ends and gaps; 0 where it has none. */
const addList = <Tag>(making: Making<Tag>, node: Node<Tag>): number => {
  const { lists, places } = making
  const { ends, gaps } = node
  if (!ends && !gaps) return 0
  const first = lists.length
  lists.push(ends?.length ?? 0, gaps?.size ?? 0, ...endNumbers(making, node))
  for (const [room, gap] of gaps ?? []) lists.push(room, places.get(gap) ?? 0)
  return first
}

const bitsOf = (steps: Iterable<number>, bit: (step: number) => number): number => {
  let bits = 0
  for (const step of steps) bits |= bit(step)
  return bits
}

const numbersOf = <Tag>(making: Making<Tag>, node: Node<Tag>): readonly number[] => {
  const children = [...(node.children ?? [])].sort(([one], [other]) => one - other)
  const steps = children.map(([step]) => step)
  return [
    bitsOf(steps, bitOf),
    bitsOf(steps, furtherBitOf),
    addList(making, node),
    steps.length,
    ...children.flatMap(([step, child]) => [step, making.places.get(child) ?? 0]),
  ]
}

/** Writes the nodes of all terms into tables. */
export const termTable = <Tag>(root: Node<Tag>): TermTable<Tag> => {
  const making: Making<Tag> = { places: new Map(), end: rootPlace, lists: [0, 0], tags: new Map() }
  place(making, root)
  const nodes = new Int32Array(making.end)
  for (const [node, at] of making.places) if (at > 0) nodes.set(numbersOf(making, node), at)
  return { nodes, lists: Int32Array.from(making.lists), tags: [...making.tags.keys()] }
}

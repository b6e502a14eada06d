import type { Node } from './term-nodes.ts'

/**
 * The nodes of all terms in few tables of numbers: a page touches a hundred of ten thousand nodes, and
 * waits for each that lies elsewhere in memory.
 */
export type TermTable<Tag> = {
  /**
   * Four numbers of each node: the bits of its steps, its place in `lists`, a step and its child; of
   * several steps -1 and further bits, since a look among the branches in vain waits for memory.
   */
  readonly nodes: Int32Array
  /** The steps of nodes that have several: node, step, child and nothing, by their hash. */
  readonly branches: Int32Array
  /** How many terms end at a node, and how many gaps begin there; then their ends and their gaps. */
  readonly lists: Int32Array
  readonly tags: readonly Tag[]
}

/** Numbers of a node, and of a branch. */
const stride = 4

/** The place of the node that all terms begin at; no node stands at 0. */
export const rootPlace = stride

const several = -1

const hashOf = (node: number, step: number): number => {
  const mixed = Math.imul(node, 0x9e_37_79_b1) ^ Math.imul(step, 0x85_eb_ca_6b)
  return mixed ^ (mixed >>> 15)
}

/** Another of 32 bits for each step: two steps that share the first seldom share it. */
const furtherBitOf = (step: number): number => 1 << ((step >>> 5) & 31)

/** Where a step leads from a node; 0 where it leads nowhere. */
export const childAt = <Tag>(
  { nodes, branches }: TermTable<Tag>,
  node: number,
  step: number,
): number => {
  const own = nodes[node + 2]
  if (own === step) return nodes[node + 3] ?? 0
  if (own !== several || ((nodes[node + 3] ?? 0) & furtherBitOf(step)) === 0) return 0
  const mask = branches.length - 1
  for (let at = (hashOf(node, step) * stride) & mask; ; at = (at + stride) & mask) {
    const from = branches[at]
    if (from === node && branches[at + 1] === step) return branches[at + 2] ?? 0
    if (!from) return 0
  }
}

const hasGap = <Tag>({ nodes, lists }: TermTable<Tag>, node: number): boolean =>
  (lists[(nodes[node + 1] ?? 0) + 1] ?? 0) > 0

/** Whether a term goes on behind a node. */
export const leadsOn = <Tag>(table: TermTable<Tag>, node: number): boolean =>
  table.nodes[node] !== 0 || hasGap(table, node)

/** What stands for the bits of a node that is read on from whatever word comes next. */
export const anyStep = -1

/** The bits of the steps that a node goes on with; `anyStep` where a gap begins there. */
export const goesOnWith = <Tag>(table: TermTable<Tag>, node: number): number =>
  hasGap(table, node) ? anyStep : (table.nodes[node] ?? 0)

/** The numbers of the ends at a node: twice the place of their tag, and one more where they are weak. */
export const endsOf = <Tag>({ nodes, lists }: TermTable<Tag>, node: number): readonly number[] => {
  const list = nodes[node + 1] ?? 0
  return [...lists.subarray(list + 2, list + 2 + (lists[list] ?? 0))]
}

/** A node with its place, and all behind it. */
const placed = <Tag>(root: Node<Tag>): ReadonlyMap<Node<Tag>, number> => {
  const places = new Map<Node<Tag>, number>()
  const add = (node: Node<Tag>): void => {
    places.set(node, (places.size + 1) * stride)
    for (const child of node.children?.values() ?? []) add(child)
    for (const gap of node.gaps?.values() ?? []) add(gap)
  }
  add(root)
  return places
}

type Making<Tag> = {
  readonly places: ReadonlyMap<Node<Tag>, number>
  readonly nodes: Int32Array
  readonly branches: Int32Array
  readonly lists: number[]
  readonly tags: Map<Tag, number>
  /** The lists of one end and no gap. */
  readonly single: Map<number, number>
}

const addBranch = (branches: Int32Array, made: readonly [number, number, number]): void => {
  const mask = branches.length - 1
  let at = (hashOf(made[0], made[1]) * stride) & mask
  while (branches[at] !== 0) at = (at + stride) & mask
  branches.set(made, at)
}

const endOf = <Tag>({ tags }: Making<Tag>, tag: Tag, weak: boolean): number => {
  const known = tags.get(tag) ?? tags.size
  tags.set(tag, known)
  return known * 2 + Number(weak)
}

/** The place of a node's ends and gaps; 0 where it has none. Nodes that share their one end share it. */
const addList = <Tag>(making: Making<Tag>, { ends, gaps }: Node<Tag>): number => {
  if (!ends && !gaps) return 0
  const { lists, places, single } = making
  const place = lists.length
  const all = (ends ?? []).map(({ tag, weak }) => endOf(making, tag, weak))
  const [only] = all
  if (only !== undefined && all.length === 1 && !gaps) {
    const known = single.get(only)
    if (known !== undefined) return known
    single.set(only, place)
  }
  lists.push(all.length, gaps?.size ?? 0, ...all)
  for (const [room, gap] of gaps ?? []) lists.push(room, places.get(gap) ?? 0)
  return place
}

/** One of 32 bits for each step, so that few steps share one. */
export const bitOf = (step: number): number => 1 << (step & 31)

const bitsOf = (steps: Iterable<number>, bit: (step: number) => number): number => {
  let bits = 0
  for (const step of steps) bits |= bit(step)
  return bits
}

const addNode = <Tag>(making: Making<Tag>, node: Node<Tag>, place: number): void => {
  const { places, nodes, branches } = making
  const children = node.children ?? new Map<number, Node<Tag>>()
  const head = [bitsOf(children.keys(), bitOf), addList(making, node)]
  if (children.size > 1) {
    for (const [step, child] of children) addBranch(branches, [place, step, places.get(child) ?? 0])
    nodes.set([...head, several, bitsOf(children.keys(), furtherBitOf)], place)
  } else {
    const [[step, child] = []] = children
    nodes.set([...head, step ?? 0, child ? (places.get(child) ?? 0) : 0], place)
  }
}

/** Room for all branches, and as much again. */
const roomFor = <Tag>(nodes: Iterable<Node<Tag>>): number => {
  let count = 1
  for (const { children } of nodes) if (children && children.size > 1) count += children.size
  return 2 ** Math.ceil(Math.log2(2 * stride * count))
}

/** Writes the nodes of all terms into tables. */
export const termTable = <Tag>(root: Node<Tag>): TermTable<Tag> => {
  const places = placed(root)
  const making: Making<Tag> = {
    places,
    nodes: new Int32Array((places.size + 1) * stride),
    branches: new Int32Array(roomFor(places.keys())),
    lists: [0, 0],
    tags: new Map(),
    single: new Map(),
  }
  for (const [node, place] of places) addNode(making, node, place)
  const { nodes, branches, lists, tags } = making
  return { nodes, branches, lists: Int32Array.from(lists), tags: [...tags.keys()] }
}

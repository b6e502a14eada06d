/**
 * Most steps of one comparison, and most differences that are told apart: real versions differ in
 * far less; beyond it all that lies between is taken for another text.
 */
const maxWork = 50_000_000
const maxDifferences = 1_000

/** Indices in two lists of what is the same in both, in order. */
export type Pair = readonly [number, number]

/** Items by number, the same item by the same one. */
const numbering = () => {
  const numbers = new Map<string, number>()
  return (items: readonly string[]): Int32Array =>
    Int32Array.from(items, (item) => {
      const known = numbers.get(item) ?? numbers.size
      numbers.set(item, known)
      return known
    })
}

/** How far along each diagonal one gets with so many differences, for each number of them. */
type Reach = readonly Int32Array[]

/** Null where the lists differ too much. */
const reachOf = (one: Int32Array, other: Int32Array): Reach | null => {
  const sum = one.length + other.length
  const most = Math.min(sum, maxDifferences, Math.ceil(maxWork / Math.max(1, sum)))
  const reach: Int32Array[] = []
  for (let differences = 0; differences <= most; differences += 1) {
    const before = reach[differences - 1]
    // Diagonal k stands at k + differences; only every second one can be reached.
    const here = new Int32Array(2 * differences + 1)
    reach.push(here)
    for (let k = -differences; k <= differences; k += 2) {
      let x = before ? startOn(before, k, differences) : 0
      while (x < one.length && x - k < other.length && one[x] === other[x - k]) x += 1
      here[k + differences] = x
      if (x >= one.length && x - k >= other.length) return reach
    }
  }
  return null
}

/** Whether a diagonal is best entered from above (an item of the other list is new). */
const isFromAbove = (before: Int32Array, k: number, differences: number): boolean =>
  k === -differences ||
  (k !== differences && at(before, k - 1, differences) < at(before, k + 1, differences))

const at = (before: Int32Array, k: number, differences: number): number =>
  before[k + differences - 1] ?? 0

const startOn = (before: Int32Array, k: number, differences: number): number =>
  isFromAbove(before, k, differences)
    ? at(before, k + 1, differences)
    : at(before, k - 1, differences) + 1

/** The way back along the reaches: all steps on which both lists go on together. */
const backward = (reach: Reach, [toX, toY]: Pair): readonly Pair[] => {
  const pairs: Pair[] = []
  let x = toX
  let k = toX - toY
  for (let differences = reach.length - 1; differences >= 0; differences -= 1) {
    const before = reach[differences - 1]
    const start = before ? startOn(before, k, differences) : 0
    while (x > start) {
      x -= 1
      pairs.push([x, x - k])
    }
    if (!before) break
    const isAbove = isFromAbove(before, k, differences)
    k += isAbove ? 1 : -1
    x = isAbove ? start : start - 1
  }
  return pairs.reverse()
}

/**
 * A longest way to read two lists together: the pairs of indices at which they hold the same.
 *
 * Source: E. Myers, An O(ND) Difference Algorithm and Its Variations (1986).
 */
export const align = (one: readonly string[], other: readonly string[]): readonly Pair[] => {
  const least = Math.min(one.length, other.length)
  let head = 0
  while (head < least && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  const number = numbering()
  const first = number(one.slice(head, one.length - tail))
  const second = number(other.slice(head, other.length - tail))
  const reach = reachOf(first, second)
  const middle = reach ? backward(reach, [first.length, second.length]) : []
  return [
    ...Array.from({ length: head }, (_, index): Pair => [index, index]),
    ...middle.map(([x, y]): Pair => [x + head, y + head]),
    ...Array.from(
      { length: tail },
      (_, index): Pair => [one.length - tail + index, other.length - tail + index],
    ),
  ]
}

/** What only one of two lists has, and the pair that follows; null at the end. */
export type Step<Item> = {
  readonly gone: readonly Item[]
  readonly come: readonly Item[]
  readonly both: readonly [Item, Item] | null
}

/** Two lists read along their pairs, to the end of both. */
export const steps = <Item>(
  one: readonly Item[],
  other: readonly Item[],
  pairs: readonly Pair[],
): readonly Step<Item>[] => {
  const ends = [...pairs, [one.length, other.length] as const]
  return ends.map(([toX, toY], index) => {
    const [x, y] = index > 0 ? (ends[index - 1] ?? [-1, -1]) : [-1, -1]
    const [before, after] = [one[toX], other[toY]]
    return {
      gone: one.slice(x + 1, toX),
      come: other.slice(y + 1, toY),
      both: before !== undefined && after !== undefined ? [before, after] : null,
    }
  })
}

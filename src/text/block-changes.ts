import type { Block } from '#model/block'
import type { BlockChange, VersionBlock } from '#model/change'
import { quote } from '#model/span'
import { align, type Step, steps } from './align.ts'
import { tokens } from './tokens.ts'
import { wordChanges } from './word-changes.ts'

/** Share of words two blocks must have in common to be one that was changed. */
const minCommon = 0.5

/** Letters looked at and pairs compared in one gap; with more of either it is another article. */
const maxCompared = 20_000_000
const maxPairs = 1_000_000

/** What is compared of a version. */
type Version = { readonly text: string; readonly blocks: readonly Block[] }

const blocksOf = ({ text, blocks }: Version): readonly VersionBlock[] =>
  blocks.map(({ role, kept, ...span }) => ({ ...quote(text, span), role, kept }))

/** Spaces and line breaks do not tell two blocks apart. */
const keyOf = ({ text }: VersionBlock): string => text.replaceAll(/\s+/gu, ' ')

const wordsOf = ({ text }: VersionBlock): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { lower, kind } of tokens(text, { start: 0, end: text.length }))
    if (kind !== 'stop') counts.set(lower, (counts.get(lower) ?? 0) + 1)
  return counts
}

/** Share of the words of both that both have (Dice), 0–1. */
const common = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  let both = 0
  let all = 0
  for (const [word, count] of one) {
    both += Math.min(count, other.get(word) ?? 0)
    all += count
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * both) / all
}

type Gap = Omit<Step<VersionBlock>, 'both'>

const lengthOf = (blocks: readonly VersionBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)

/** The most alike pairs of a gap that keep the order of both sides. */
const likePairs = ({ gone, come }: Gap): readonly (readonly [number, number])[] => {
  const compared = lengthOf(gone) * come.length + lengthOf(come) * gone.length
  if (compared > maxCompared || gone.length * come.length > maxPairs) return []
  const goneWords = gone.map(wordsOf)
  const comeWords = come.map(wordsOf)
  // best[x][y]: how much can be paired of what stands from x and y on.
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1))
  const from = (x: number, y: number): number => best[x]?.[y] ?? 0
  const likeness = (x: number, y: number): number => {
    const share = common(goneWords[x] ?? new Map(), comeWords[y] ?? new Map())
    return share >= minCommon ? share : 0
  }
  const alike = gone.map((_, x) => Float64Array.from(come, (__, y) => likeness(x, y)))
  for (let x = gone.length - 1; x >= 0; x -= 1)
    for (let y = come.length - 1; y >= 0; y -= 1) {
      const paired = alike[x]?.[y] ? (alike[x]?.[y] ?? 0) + from(x + 1, y + 1) : 0
      const row = best[x]
      if (row) row[y] = Math.max(paired, from(x + 1, y), from(x, y + 1))
    }
  const pairs: (readonly [number, number])[] = []
  for (let x = 0, y = 0; x < gone.length && y < come.length; )
    if (from(x, y) === from(x + 1, y)) x += 1
    else if (from(x, y) === from(x, y + 1)) y += 1
    else pairs.push([x++, y++])
  return pairs
}

const removed = (before: VersionBlock): BlockChange => ({
  kind: 'removed',
  before,
  after: null,
  words: [],
})

const added = (after: VersionBlock): BlockChange => ({
  kind: 'added',
  before: null,
  after,
  words: [],
})

const gapChanges = (gap: Gap): readonly BlockChange[] =>
  steps(gap.gone, gap.come, likePairs(gap)).flatMap(({ gone, come, both }) => {
    const changes = [...gone.map(removed), ...come.map(added)]
    if (!both) return changes
    const [before, after] = both
    const words = wordChanges(before.text, after.text)
    return [...changes, { kind: 'changed', before, after, words } as const]
  })

/**
 * What became of each block from one version of an article to another, in the order of the text.
 *
 * A block is changed where at least half of its words stay; a block that moved is removed here and
 * added there.
 */
export const blockChanges = (earlier: Version, later: Version): readonly BlockChange[] => {
  const old = blocksOf(earlier)
  const now = blocksOf(later)
  return steps(old, now, align(old.map(keyOf), now.map(keyOf))).flatMap(({ both, ...gap }) => {
    const changes = gapChanges(gap)
    if (!both) return changes
    const [before, after] = both
    return [...changes, { kind: 'unchanged', before, after, words: [] } as const]
  })
}

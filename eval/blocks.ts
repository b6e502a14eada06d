import type { Fate } from './case.ts'
import type { Finding, Measure } from './measure.ts'
import type { Tally } from './tally.ts'
import { added, found, right } from './tally.ts'

/** Reasons that a fair editor could exchange count as one. */
const reasonClasses: Readonly<Record<string, string>> = {
  advert: 'promotion',
  newsletter: 'promotion',
  paywall: 'promotion',
  navigation: 'navigation',
  'table-of-contents': 'navigation',
  tags: 'navigation',
}

const classOf = (reason: string | null): string => reasonClasses[reason ?? ''] ?? reason ?? 'none'

type GoldBlock = { readonly keep: boolean; readonly role: string }
type Fated = GoldBlock & Fate & { readonly text: string }

const wasKept = ({ kept, removed }: Fate): boolean => kept >= removed

const countBlock = (block: Fated): ReadonlyMap<string, Tally> => {
  const { keep, kept, removed } = block
  const counts = new Map<string, Tally>([
    ['keeping', keep ? found(kept, 0, removed) : found(0, kept, 0)],
    ['removal', keep ? found(0, removed, 0) : found(removed, 0, kept)],
    ['blocks', right([wasKept(block) === keep])],
  ])
  if (!keep && !wasKept(block))
    counts.set('reasons', right([classOf(block.reason) === classOf(block.role)]))
  return counts
}

const missOf = (block: Fated): string | null => {
  const words = block.text.slice(0, 70).replaceAll('\n', ' / ')
  if (block.keep && !wasKept(block)) return `removed a ${block.role}: ${words} [${block.reason}]`
  if (!block.keep && wasKept(block)) return `kept a ${block.role}: ${words}`
  if (!block.keep && classOf(block.reason) !== classOf(block.role))
    return `reason ${block.reason} for ${block.role}: ${words}`
  return null
}

/**
 * Characters kept and removed, counted both ways: `removal` is what was struck against what should
 * be, `keeping` the mirror; `blocks` whole blocks by their greater part; `reasons` the removal
 * reasons of blocks rightly removed. Blocks marked `either` are left out.
 */
export const measureBlocks: Measure = ({ item, fates }): Finding => {
  const blocks = item.gold.blocks.flatMap(({ keep, role, either }, index): Fated[] => {
    const fate = fates[index]
    const text = item.parts[index] ?? ''
    return fate && !either ? [{ keep, role, text, ...fate }] : []
  })
  const names = ['removal', 'keeping', 'blocks', 'reasons'] as const
  const none = new Map<string, Tally>(
    names.map((name) => [
      name,
      name.endsWith('ing') || name === 'removal' ? found(0, 0, 0) : right([]),
    ]),
  )
  return {
    tallies: added([none, ...blocks.map(countBlock)]),
    misses: blocks.flatMap((block) => {
      const miss = missOf(block)
      return miss ? [`${item.gold.id}: ${miss}`] : []
    }),
    confusions: blocks
      .filter((block) => !block.keep || !wasKept(block))
      .map((block) => [block.role, wasKept(block) ? '(kept)' : (block.reason ?? 'none')] as const),
  }
}

import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Topic } from '#model/byline'
import type { Token } from '#text/tokens'
import { headlineWeight, minArticleMass, topicUnits } from './limits.ts'
import { countTopics, massOfCounts, noCounts, rankedTopics, totalOf } from './topic-words.ts'

/** What the kept text is about, by the tokens of each block; empty where it says too little. */
export const articleTopics = (
  blocks: readonly Block[],
  words: readonly (readonly Token[])[],
  pack: LanguagePack,
): readonly Topic[] => {
  let left = topicUnits
  const counts = noCounts()
  for (let at = 0; at < blocks.length && left > 0; at += 1) {
    const block = blocks[at]
    if (!block?.kept) continue
    const { start, end, role } = block
    const own = words[at] ?? []
    const reach = start + left
    const read = end > reach ? own.filter((token) => token.end <= reach) : own
    left -= end - start
    countTopics(counts, read, { pack, factor: role === 'title' ? headlineWeight : 1 })
  }
  const mass = massOfCounts(counts)
  return totalOf(mass) < minArticleMass ? [] : rankedTopics(mass)
}

import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Topic } from '#model/byline'
import type { Token } from '#text/tokens'
import { headlineWeight, minArticleMass, topicUnits } from './limits.ts'
import type { TopicWord } from './topic-words.ts'
import { massByTopic, rankedTopics, topicWords, totalOf } from './topic-words.ts'

/** What the kept text is about, by the tokens of each block; empty where it says too little. */
export const articleTopics = (
  blocks: readonly Block[],
  words: readonly (readonly Token[])[],
  pack: LanguagePack,
): readonly Topic[] => {
  let left = topicUnits
  const found: TopicWord[] = []
  for (let at = 0; at < blocks.length && left > 0; at += 1) {
    const block = blocks[at]
    if (!block?.kept) continue
    const { start, end, role } = block
    const own = words[at] ?? []
    const reach = start + left
    const read = end > reach ? own.filter((token) => token.end <= reach) : own
    left -= end - start
    const factor = role === 'title' ? headlineWeight : 1
    for (const word of topicWords(read, pack, factor)) found.push(word)
  }
  const mass = massByTopic(found)
  return totalOf(mass) < minArticleMass ? [] : rankedTopics(mass)
}

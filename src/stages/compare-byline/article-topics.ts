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
  for (const [index, { start, end, role, kept }] of blocks.entries()) {
    if (!kept || left <= 0) continue
    const own = words[index] ?? []
    const read = end - start > left ? own.filter((token) => token.end <= start + left) : own
    left -= end - start
    const factor = role === 'title' ? headlineWeight : 1
    for (const word of topicWords(read, pack))
      found.push(factor === 1 ? word : { ...word, weight: word.weight * factor })
  }
  const mass = massByTopic(found)
  return totalOf(mass) < minArticleMass ? [] : rankedTopics(mass)
}

import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Topic } from '#model/byline'
import { headlineWeight, minArticleMass, topicUnits } from './limits.ts'
import type { TopicWord } from './topic-words.ts'
import { massByTopic, rankedTopics, topicWords, totalOf } from './topic-words.ts'

/** What the kept text is about; empty where it says too little. */
export const articleTopics = (
  text: string,
  blocks: readonly Block[],
  pack: LanguagePack,
): readonly Topic[] => {
  let left = topicUnits
  const found: TopicWord[] = []
  for (const { start, end, role, kept } of blocks) {
    if (!kept || left <= 0) continue
    const span = { start, end: Math.min(end, start + left) }
    left -= span.end - span.start
    const factor = role === 'title' ? headlineWeight : 1
    found.push(
      ...topicWords(text, span, pack).map((word) => ({ ...word, weight: word.weight * factor })),
    )
  }
  const mass = massByTopic(found)
  return totalOf(mass) < minArticleMass ? [] : rankedTopics(mass)
}

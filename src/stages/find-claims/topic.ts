import type { PartKind } from './frame.ts'
import { limits } from './limits.ts'
import type { Scene } from './scene.ts'

const worth: { readonly [Kind in PartKind]?: number } = {
  goods: limits.topic.goods,
  rule: limits.topic.rule,
  instrument: limits.topic.rule,
  product: limits.topic.product,
  company: limits.topic.name,
  agency: limits.topic.name,
}

/** How much a sentence is about chips, their trade or export rules, by its words and names. */
export const topicOf = ({ cues, parts, text }: Scene): number => {
  const words = new Set(
    cues.filter(({ tag }) => tag === 'domain').map(({ start, end }) => text.slice(start, end)),
  )
  const names = new Map(parts.map(({ filler, kind }) => [filler.name, worth[kind] ?? 0]))
  const named = [...names.values()].reduce((sum, one) => sum + one, 0)
  return Math.min(words.size * limits.topic.word + named, limits.topic.most)
}

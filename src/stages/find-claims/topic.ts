import type { PartKind } from './frame.ts'
import { limits } from './limits.ts'
import type { Part } from './parts.ts'
import type { Scene } from './scene.ts'

const { topic } = limits

const worth: { readonly [Kind in PartKind]?: number } = {
  rule: topic.rule,
  instrument: topic.instrument,
  product: topic.product,
  company: topic.name,
  agency: topic.name,
}

const worthOf = ({ kind, broad }: Part): number => {
  if (kind === 'goods') return broad ? topic.broadGoods : topic.goods
  return worth[kind] ?? 0
}

const wordsOf = ({ cues, text }: Scene): number => {
  const words = new Map<string, number>()
  for (const { tag, start, end, weak } of cues)
    if (tag === 'domain') words.set(text.slice(start, end), weak ? topic.weakWord : topic.word)
  return sumOf(words)
}

const namesOf = ({ parts }: Scene): number => {
  const names = new Map<string, number>()
  for (const part of parts) names.set(part.filler.name, worthOf(part))
  return sumOf(names)
}

const sumOf = (worths: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const one of worths.values()) sum += one
  return sum
}

/** How much a sentence is about chips, their trade or export rules, by its words and names. */
export const topicOf = (scene: Scene): number =>
  Math.min(wordsOf(scene) + namesOf(scene), topic.most)

/** Whether a sentence names chips themselves, and not only trade, rules or companies. */
export const isCore = ({ cues, parts }: Scene): boolean =>
  cues.some(({ tag, weak }) => tag === 'domain' && !weak) ||
  parts.some(({ kind, broad }) => kind === 'product' || (kind === 'goods' && !broad))

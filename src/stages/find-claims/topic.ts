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

/** Each word counts once, as what it was last. */
const wordsOf = ({ cues, text }: Scene): number => {
  if (!cues.some(({ tag }) => tag === 'domain')) return 0
  const words = new Map<string, number>()
  for (const { tag, start, end, weak } of cues)
    if (tag === 'domain') words.set(text.slice(start, end), weak ? topic.weakWord : topic.word)
  let sum = 0
  for (const one of words.values()) sum += one
  return sum
}

/** Each name counts once, as what it was last. */
const namesOf = ({ parts }: Scene): number => {
  let sum = 0
  for (const [index, part] of parts.entries()) {
    const last = parts.findLastIndex(({ filler }) => filler.name === part.filler.name)
    if (last === index) sum += worthOf(part)
  }
  return sum
}

/** How much a sentence is about chips, their trade or export rules, by its words and names. */
export const topicOf = (scene: Scene): number =>
  Math.min(wordsOf(scene) + namesOf(scene), topic.most)

/** Whether a sentence names chips themselves, and not only trade, rules or companies. */
export const isCore = ({ cues, parts }: Scene): boolean =>
  cues.some(({ tag, weak }) => tag === 'domain' && !weak) ||
  parts.some(({ kind, broad }) => kind === 'product' || (kind === 'goods' && !broad))

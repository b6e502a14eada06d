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

/** How much a sentence is about chips, their trade or export rules, by its words and names. */
export const topicOf = ({ cues, parts, text }: Scene): number => {
  const words = new Map(
    cues
      .filter(({ tag }) => tag === 'domain')
      .map(({ start, end, weak }) => [text.slice(start, end), weak ? topic.weakWord : topic.word]),
  )
  const names = new Map(parts.map((part) => [part.filler.name, worthOf(part)]))
  const all = [...words.values(), ...names.values()]
  return Math.min(
    all.reduce((sum, one) => sum + one, 0),
    topic.most,
  )
}

/** Whether a sentence names chips themselves, and not only trade, rules or companies. */
export const isCore = ({ cues, parts }: Scene): boolean =>
  cues.some(({ tag, weak }) => tag === 'domain' && !weak) ||
  parts.some(({ kind, broad }) => kind === 'product' || (kind === 'goods' && !broad))

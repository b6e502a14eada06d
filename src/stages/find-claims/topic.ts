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

/** Whether the words of a cue of the field stand once more further on. */
const isSaidAgain = ({ cues, text }: Scene, index: number): boolean => {
  const one = cues[index]
  for (let at = index + 1; one && at < cues.length; at += 1) {
    const other = cues[at]
    if (other?.tag !== 'domain' || other.end - other.start !== one.end - one.start) continue
    if (text.slice(other.start, other.end) === text.slice(one.start, one.end)) return true
  }
  return false
}

/** Each word counts once, as what it was last. */
const wordsOf = (scene: Scene): number => {
  const { cues } = scene
  let sum = 0
  for (let at = 0; at < cues.length; at += 1) {
    const cue = cues[at]
    if (cue?.tag === 'domain' && !isSaidAgain(scene, at))
      sum += cue.weak ? topic.weakWord : topic.word
  }
  return sum
}

const isNamedFrom = (parts: readonly Part[], from: number, { filler: { name } }: Part): boolean => {
  for (let at = from; at < parts.length; at += 1) if (parts[at]?.filler.name === name) return true
  return false
}

/** Each name counts once, as what it was last. */
const namesOf = ({ parts }: Scene): number => {
  let sum = 0
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]
    const worth = part ? worthOf(part) : 0
    if (part && worth > 0 && !isNamedFrom(parts, at + 1, part)) sum += worth
  }
  return sum
}

/** How much a sentence is about chips, their trade or export rules, by its words and names. */
export const topicOf = (scene: Scene): number =>
  Math.min(wordsOf(scene) + namesOf(scene), topic.most)

/** Whether a sentence names chips themselves, and not only trade, rules or companies. */
export const isCore = ({ cues, parts }: Scene): boolean => {
  for (const { tag, weak } of cues) if (tag === 'domain' && !weak) return true
  for (const { kind, broad } of parts)
    if (kind === 'product' || (kind === 'goods' && !broad)) return true
  return false
}

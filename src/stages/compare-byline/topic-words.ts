import type { TopicCode } from '#languages/kinds/topics'
import { mediaTopics } from '#languages/kinds/topics'
import type { LanguagePack } from '#languages/pack'
import type { Topic } from '#model/byline'
import type { Span } from '#model/span'
import type { Hit } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import { maxTopics, minTopicShare, weakWeight } from './limits.ts'

/** A topic word where it stands. */
export type TopicWord = Span & {
  readonly code: TopicCode
  readonly weight: number
  /** The folded words, to count a word once. */
  readonly key: string
}

const codes = Object.keys(mediaTopics) as readonly TopicCode[]

const words = remember((pack: LanguagePack) =>
  lexicon(
    codes.map((code) => [code, pack.topics?.[code] ?? []] as const),
    { proclitics: pack.words.proclitics },
  ),
)

const keyOf = (found: readonly Token[], from: number, to: number): string => {
  let key = found[from]?.lower ?? ''
  for (let at = from + 1; at < to; at += 1) key += ` ${found[at]?.lower}`
  return key
}

type TopicHit = Hit<TopicCode>

/** Whether of two hits that begin together this one says more: longer, or as long and not weak. */
const isFuller = (hit: TopicHit, than: TopicHit): boolean =>
  hit.to > than.to || (hit.to === than.to && than.weak && !hit.weak)

const topicWord = (
  found: readonly Token[],
  { tag, from, to, weak }: TopicHit,
  factor: number,
): TopicWord => ({
  start: found[from]?.start ?? 0,
  end: found[to - 1]?.end ?? 0,
  code: tag,
  weight: (weak ? weakWeight : 1) * factor,
  key: keyOf(found, from, to),
})

/** The same word, counted so many times. */
export const times = (word: TopicWord, factor: number): TopicWord => {
  const { start, end, code, weight, key } = word
  return factor === 1 ? word : { start, end, code, weight: weight * factor, key }
}

/**
 * The topic words among some tokens, each counted so many times; of those inside one another only
 * the longest.
 */
export const topicWords = (
  found: readonly Token[],
  pack: LanguagePack,
  factor = 1,
): readonly TopicWord[] => {
  const hits = scan(words(pack), found)
  const kept: TopicWord[] = []
  let best = hits[0]
  let reach = 0
  for (let at = 1; best; at += 1) {
    const hit = hits[at]
    if (hit?.from === best.from) {
      if (isFuller(hit, best)) best = hit
      continue
    }
    if (best.to > reach) {
      reach = best.to
      kept.push(topicWord(found, best, factor))
    }
    best = hit
  }
  return kept
}

/** Evidence by topic: each word counts, again and again ever less. */
export const massByTopic = (found: readonly TopicWord[]): ReadonlyMap<TopicCode, number> => {
  const counts = new Map<string, { code: TopicCode; weight: number; count: number }>()
  for (const { key, code, weight } of found) {
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { code, weight, count: 1 })
  }
  const mass = new Map<TopicCode, number>()
  for (const { code, weight, count } of counts.values()) {
    const more = count === 1 ? weight : weight * (1 + Math.log(count))
    mass.set(code, (mass.get(code) ?? 0) + more)
  }
  return mass
}

export const totalOf = (mass: ReadonlyMap<TopicCode, number>): number => {
  let sum = 0
  for (const own of mass.values()) sum += own
  return sum
}

/** The topics with their share of the evidence, strongest first. */
export const rankedTopics = (mass: ReadonlyMap<TopicCode, number>): readonly Topic[] => {
  const total = totalOf(mass)
  const topics: Topic[] = []
  for (const [code, own] of mass) {
    const score = Math.round((own / total) * 100) / 100
    if (score >= minTopicShare) topics.push({ code, label: mediaTopics[code], score })
  }
  topics.sort((one, other) => other.score - one.score || (one.code < other.code ? -1 : 1))
  return topics.slice(0, maxTopics)
}

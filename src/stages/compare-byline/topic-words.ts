import type { TopicCode } from '#languages/kinds/topics'
import { mediaTopics } from '#languages/kinds/topics'
import type { LanguagePack } from '#languages/pack'
import type { Topic } from '#model/byline'
import type { Span } from '#model/span'
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

/** The topic words among some tokens; of those inside one another only the longest. */
export const topicWords = (found: readonly Token[], pack: LanguagePack): readonly TopicWord[] => {
  const hits = [...scan(words(pack), found)].sort(
    (one, other) =>
      one.from - other.from || other.to - one.to || Number(one.weak) - Number(other.weak),
  )
  const kept: TopicWord[] = []
  let reach = 0
  for (const { tag, from, to, weak } of hits) {
    const first = found[from]
    const last = found[to - 1]
    if (to <= reach || !first || !last) continue
    reach = to
    kept.push({
      start: first.start,
      end: last.end,
      code: tag,
      weight: weak ? weakWeight : 1,
      key: keyOf(found, from, to),
    })
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
    mass.set(code, (mass.get(code) ?? 0) + weight * (1 + Math.log(count)))
  }
  return mass
}

export const totalOf = (mass: ReadonlyMap<TopicCode, number>): number =>
  [...mass.values()].reduce((sum, one) => sum + one, 0)

/** The topics with their share of the evidence, strongest first. */
export const rankedTopics = (mass: ReadonlyMap<TopicCode, number>): readonly Topic[] => {
  const total = totalOf(mass)
  return [...mass]
    .map(([code, own]) => ({
      code,
      label: mediaTopics[code],
      score: Math.round((own / total) * 100) / 100,
    }))
    .filter(({ score }) => score >= minTopicShare)
    .sort((one, other) => other.score - one.score || one.code.localeCompare(other.code))
    .slice(0, maxTopics)
}

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

/** A topic term where it stands among some tokens. */
type TopicHit = Hit<TopicCode>

/** Whether of two hits that begin together this one says more: longer, or as long and not weak. */
const isFuller = (hit: TopicHit, than: TopicHit): boolean =>
  hit.to > than.to || (hit.to === than.to && than.weak && !hit.weak)

const weightOf = ({ weak }: TopicHit): number => (weak ? weakWeight : 1)

const topicWord = (found: readonly Token[], hit: TopicHit): TopicWord => ({
  start: found[hit.from]?.start ?? 0,
  end: found[hit.to - 1]?.end ?? 0,
  code: hit.tag,
  weight: weightOf(hit),
  key: keyOf(found, hit.from, hit.to),
})

/** The same word, counted so many times. */
export const times = (word: TopicWord, factor: number): TopicWord => {
  const { start, end, code, weight, key } = word
  return factor === 1 ? word : { start, end, code, weight: weight * factor, key }
}

/** The topic terms among some tokens; of those inside one another only the longest. */
const topicHits = (found: readonly Token[], pack: LanguagePack): readonly TopicHit[] => {
  const hits = scan(words(pack), found)
  const kept: TopicHit[] = []
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
      kept.push(best)
    }
    best = hit
  }
  return kept
}

/** The topic words among some tokens; of those inside one another only the longest. */
export const topicWords = (found: readonly Token[], pack: LanguagePack): readonly TopicWord[] =>
  topicHits(found, pack).map((hit) => topicWord(found, hit))

/** How often each word was met, by its key, and what it says. */
type Counts = Map<string, { readonly code: TopicCode; readonly weight: number; count: number }>

/** No word met yet. */
export const noCounts = (): Counts => new Map()

/** Counts the topic words among some tokens, each for so many. */
export const countTopics = (
  counts: Counts,
  found: readonly Token[],
  { pack, factor }: { readonly pack: LanguagePack; readonly factor: number },
): void => {
  for (const hit of topicHits(found, pack)) {
    const key = keyOf(found, hit.from, hit.to)
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { code: hit.tag, weight: weightOf(hit) * factor, count: 1 })
  }
}

/** Evidence by topic: each word counts, again and again ever less. */
export const massOfCounts = (counts: Counts): ReadonlyMap<TopicCode, number> => {
  const mass = new Map<TopicCode, number>()
  for (const { code, weight, count } of counts.values()) {
    const more = count === 1 ? weight : weight * (1 + Math.log(count))
    mass.set(code, (mass.get(code) ?? 0) + more)
  }
  return mass
}

/** The same of topic words. */
export const massByTopic = (found: readonly TopicWord[]): ReadonlyMap<TopicCode, number> => {
  const counts = noCounts()
  for (const { key, code, weight } of found) {
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { code, weight, count: 1 })
  }
  return massOfCounts(counts)
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

import type { TopicCode } from '#languages/kinds/topics'
import { mediaTopics } from '#languages/kinds/topics'
import type { Flag, Topic } from '#model/byline'
import type { Quote } from '#model/span'
import { quote } from '#model/span'
import type { BioSpan } from './bio-words.ts'
import { readBio } from './bio-words.ts'
import {
  articleTopicShare,
  maxEvidence,
  minBioMass,
  minBioTerms,
  minCoherence,
  mismatchBase,
  mismatchMax,
  mismatchStep,
  privateTopicShare,
  relatedMass,
} from './limits.ts'
import { bioIsElsewhere } from './messages.ts'
import type { TopicWord } from './topic-words.ts'
import { massByTopic, totalOf } from './topic-words.ts'

/** Whether a bio fits the article: it does, it does not, or it says too little to tell. */
export type Fit =
  | { readonly kind: 'match' | 'unknown' }
  | {
      readonly kind: 'mismatch'
      readonly confidence: number
      readonly topics: readonly TopicCode[]
      readonly evidence: readonly Quote[]
    }

/**
 * Beats that the press hands to one another: whoever covers one may sign on the others. A trade
 * lawyer, a defense reporter and an economist all write on chips.
 */
export const beats: ReadonlySet<TopicCode> = new Set([
  'medtop:02000000',
  'medtop:04000000',
  'medtop:09000000',
  'medtop:11000000',
  'medtop:13000000',
  'medtop:16000000',
])

/**
 * Private worlds that go together in one bio: home, family, health, hobbies, sport, the arts, and
 * those who teach them.
 */
export const privateWorlds: ReadonlySet<TopicCode> = new Set([
  'medtop:01000000',
  'medtop:05000000',
  'medtop:07000000',
  'medtop:08000000',
  'medtop:10000000',
  'medtop:14000000',
])

/** Whether an article of some topics is related to a topic: of beats any to any. */
const relatedTo = (article: ReadonlySet<TopicCode>): ((code: TopicCode) => boolean) => {
  const isBeat = !beats.isDisjointFrom(article)
  return (code) => article.has(code) || (isBeat && beats.has(code))
}

const massOf = (
  mass: ReadonlyMap<TopicCode, number>,
  test: (code: TopicCode) => boolean,
): number => {
  let sum = 0
  for (const [code, own] of mass) if (test(code)) sum += own
  return sum
}

const sameWorld = (one: TopicCode, other: TopicCode): boolean =>
  one === other ||
  (privateWorlds.has(one) && privateWorlds.has(other)) ||
  (beats.has(one) && beats.has(other))

const evidenceOf = (text: string, words: readonly TopicWord[]): readonly Quote[] => {
  const seen = new Set<string>()
  const strongestFirst = [...words].sort(
    (one, other) => other.weight - one.weight || one.start - other.start,
  )
  const chosen = strongestFirst
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, maxEvidence)
  return chosen.sort((one, other) => one.start - other.start).map((word) => quote(text, word))
}

const privateCodes: ReadonlySet<string> = privateWorlds

/** Whether an article is about a topic, not only told in its images: a chip cooked up by a chef. */
const isAbout = ({ code, score }: Topic): boolean =>
  score >= (privateCodes.has(code) ? privateTopicShare : articleTopicShare)

/** Weighs a bio against what the article is about. */
export const fitOf = (text: string, bio: BioSpan, topics: readonly Topic[]): Fit => {
  const article = new Set(topics.filter(isAbout).map(({ code }) => code as TopicCode))
  if (article.size === 0) return { kind: 'unknown' }
  const { all, fitting, present } = readBio(text, bio)
  if (all.length === 0) return { kind: 'unknown' }
  const isNear = relatedTo(article)
  const relatedIn = (words: readonly TopicWord[]): number => massOf(massByTopic(words), isNear)
  const related = relatedIn(fitting)
  if (related >= relatedMass) return { kind: 'match' }
  const apart = present.filter(({ code }) => !isNear(code))
  const mass = massByTopic(apart)
  const main = [...mass].sort((one, other) => other[1] - one[1])[0]?.[0]
  if (!main) return { kind: 'unknown' }
  const own = apart.filter(({ code }) => sameWorld(code, main))
  const strength = massOf(mass, (code) => sameWorld(code, main))
  const terms = new Set(own.map(({ key }) => key)).size
  const coherence = strength / Math.max(strength, totalOf(massByTopic(present)))
  // Who was trained in the article's field needs to have left it for good.
  const needed = minBioMass + (relatedIn(all) >= relatedMass ? 1 : 0)
  if (strength < needed || terms < minBioTerms || coherence < minCoherence)
    return { kind: 'unknown' }
  const doubt = related * 0.2
  const sure = mismatchBase + (strength - minBioMass + 1) * mismatchStep - doubt
  const named = [...mass].filter(([code, one]) => code === main || one >= strength * 0.3)
  return {
    kind: 'mismatch',
    confidence: Math.round(Math.min(mismatchMax, sure) * 100) / 100,
    topics: named.sort((one, other) => other[1] - one[1]).map(([code]) => code),
    evidence: evidenceOf(text, own),
  }
}

/** The flag for an editor's queue, where a bio has nothing to do with its article. */
export const mismatchFlag = (
  fit: Fit,
  { author, topics }: { readonly author: string | null; readonly topics: readonly Topic[] },
): readonly Flag[] => {
  if (fit.kind !== 'mismatch') return []
  const about = topics.filter(isAbout).slice(0, 2)
  const message = bioIsElsewhere({
    author,
    words: fit.evidence.map((one) => one.text),
    bio: fit.topics.slice(0, 2).map((code) => mediaTopics[code]),
    article: about.map(({ label }) => label),
  })
  return [
    {
      kind: 'author-topic-mismatch',
      confidence: fit.confidence,
      message,
      rule: 'mismatch.bio-elsewhere',
      authorTopics: fit.topics,
      articleTopics: about.map(({ code }) => code),
      evidence: fit.evidence,
    },
  ]
}

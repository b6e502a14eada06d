import type { TopicCode } from '#languages/kinds/topics'
import { mediaTopics } from '#languages/kinds/topics'
import type { LanguagePack } from '#languages/pack'
import type { Flag, Topic } from '#model/byline'
import type { Quote, Span } from '#model/span'
import { quote } from '#model/span'
import { bare } from '#text/fold'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'
import {
  articleTopicShare,
  leisureWeight,
  maxEvidence,
  minBioMass,
  minBioTerms,
  minCoherence,
  mismatchBase,
  mismatchMax,
  mismatchStep,
  pastWeight,
  privateTopicShare,
  relatedMass,
  relatedPastWeight,
} from './limits.ts'
import { bioIsElsewhere } from './messages.ts'
import type { TopicWord } from './topic-words.ts'
import { massByTopic, topicWords, totalOf } from './topic-words.ts'

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

const asides = remember((pack: LanguagePack) =>
  lexicon([
    ['past', pack.bylines?.past ?? []],
    ['leisure', pack.bylines?.leisure ?? []],
  ] as const),
)

const sentenceCut = /(?<=[.!?…。！？])\s+|\n/gu
const clauseCut = /[,;:，、；：–—]\s*|(?<=[.!?…。！？])\s+|\n/gu

const piecesOf = (text: string, { start, end }: Span, cut: RegExp): readonly Span[] => {
  const cuts = [...text.slice(start, end).matchAll(cut)]
  const starts = [start, ...cuts.map((one) => start + one.index + one[0].length)]
  return starts.map((from, index) => ({
    start: from,
    end: start + (cuts[index]?.index ?? end - start),
  }))
}

/** A bio, the pack of the language it is in, and the names that sign. */
type BioSpan = Span & { readonly pack: LanguagePack; readonly names: readonly string[] }

type Read = {
  readonly all: readonly TopicWord[]
  /** The same, less where a clause tells of the past: an engineer by training may bake by trade. */
  readonly fitting: readonly TopicWord[]
  /** The same, less where a sentence tells of the past or of leisure. */
  readonly present: readonly TopicWord[]
}

/** Words of a person's name: Rose Baker is no baker. */
const isName = (text: string, word: TopicWord, names: ReadonlySet<string>): boolean =>
  !/^\p{Ll}/u.test(text.slice(word.start, word.end)) &&
  bare(word.key)
    .split(' ')
    .every((part) => names.has(part))

/** Whether a part of a bio tells of the past or of leisure; asked of a part only if the whole does. */
const asideTeller = (text: string, bio: BioSpan) => {
  const tagsIn = (span: Span): ReadonlySet<string> =>
    new Set(scan(asides(bio.pack), tokens(text, span)).map(({ tag }) => tag))
  const inBio = tagsIn(bio)
  return (span: Span, aside: 'past' | 'leisure'): boolean =>
    inBio.has(aside) && tagsIn(span).has(aside)
}

/** The topic words of a bio: all of them, and as they count for an occupation. */
const readBio = (text: string, bio: BioSpan): Read => {
  const { pack } = bio
  const names = new Set(bio.names.flatMap((name) => bare(name).split(' ')))
  const told = asideTeller(text, bio)
  const parts = piecesOf(text, bio, sentenceCut).flatMap((sentence) => {
    // Leisure colors its sentence (when she is not writing, she bakes), a past only its clause.
    const leisure = told(sentence, 'leisure')
    return piecesOf(text, sentence, clauseCut).map((clause) => {
      const past = told(clause, 'past')
      const factor = leisure ? leisureWeight : past ? pastWeight : 1
      const words = topicWords(tokens(text, clause), pack).filter(
        (word) => !isName(text, word, names),
      )
      const times = (own: number) => words.map((word) => ({ ...word, weight: word.weight * own }))
      return { words, fitting: times(past ? relatedPastWeight : 1), present: times(factor) }
    })
  })
  return {
    all: parts.flatMap(({ words }) => words),
    fitting: parts.flatMap(({ fitting }) => fitting),
    present: parts.flatMap(({ present }) => present).filter(({ weight }) => weight > 0),
  }
}

const isRelated = (code: TopicCode, article: ReadonlySet<string>): boolean =>
  article.has(code) || (beats.has(code) && [...beats].some((one) => article.has(one)))

const massOf = (mass: ReadonlyMap<TopicCode, number>, test: (code: TopicCode) => boolean): number =>
  [...mass].reduce((sum, [code, own]) => sum + (test(code) ? own : 0), 0)

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

const isPrivate = (code: string): boolean => [...privateWorlds].some((one) => one === code)

/** Whether an article is about a topic, not only told in its images: a chip cooked up by a chef. */
const isAbout = ({ code, score }: Topic): boolean =>
  score >= (isPrivate(code) ? privateTopicShare : articleTopicShare)

/** Weighs a bio against what the article is about. */
export const fitOf = (text: string, bio: BioSpan, topics: readonly Topic[]): Fit => {
  const article = new Set(topics.filter(isAbout).map(({ code }) => code))
  if (article.size === 0) return { kind: 'unknown' }
  const { all, fitting, present } = readBio(text, bio)
  if (all.length === 0) return { kind: 'unknown' }
  const relatedIn = (words: readonly TopicWord[]): number =>
    massOf(massByTopic(words), (code) => isRelated(code, article))
  const related = relatedIn(fitting)
  if (related >= relatedMass) return { kind: 'match' }
  const mass = massByTopic(present.filter(({ code }) => !isRelated(code, article)))
  const main = [...mass].sort((one, other) => other[1] - one[1])[0]?.[0]
  if (!main) return { kind: 'unknown' }
  const own = present.filter(({ code }) => !isRelated(code, article) && sameWorld(code, main))
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

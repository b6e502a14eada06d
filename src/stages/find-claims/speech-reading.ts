import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Entity } from '#model/entity'
import type { Span } from '#model/span'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import type { SentenceWords } from './sentence-words.ts'
import { wordsOf } from './sentence-words.ts'
import type { WordKind } from './speech-lexicon.ts'
import { bitOf, functionWords } from './speech-lexicon.ts'
import type { SayHit, WordHit, Words } from './speech-words.ts'
import { addBits, saysOf, wordBit, wordsIn } from './speech-words.ts'
import { mark, marksIn, withDashes } from './token-marks.ts'
import type { Range } from './token-range.ts'
import { longestOf, tokensIn } from './token-range.ts'

/** An entity where a sentence names it. */
export type MentionAt = Range & { readonly entity: Entity; readonly mention: Span }

/** A mention of an entity. */
export type NamedSpan = Span & { readonly entity: Entity }

/** A sentence with all that tells who speaks in it, by token index. */
export type SpeechReading = {
  readonly text: string
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly says: readonly SayHit[]
  /** Verbs of saying inside a quotation, where some languages put the one who speaks. */
  readonly incisions: readonly SayHit[]
  /** Nouns that can speak, none inside a name. */
  readonly nouns: readonly WordHit[]
  /** Words that are looked for by themselves: pronouns, `according to`, denials. */
  readonly words: readonly WordHit[]
  readonly mentions: readonly MentionAt[]
  readonly is: (kind: WordKind, index: number) => boolean
  /** Whether the token stands inside a quotation. */
  readonly quoted: (index: number) => boolean
  readonly stop: (index: number) => boolean
  /** A full stop inside the sentence, so part of the word before it: U.S., Corp. */
  readonly dot: (index: number) => boolean
  /** Whether the token is part of a verb of saying. */
  readonly saying: (index: number) => boolean
  readonly mentionAt: (index: number) => MentionAt | undefined
  /** A mark around a short title that is no speech (dziennik „Sygnał”): it parts nothing. */
  readonly titled: (index: number) => boolean
  /** A mark around a title of any kind. */
  readonly aroundTitle: (index: number) => boolean
  /** Whether the token is part of any word of the lists. */
  readonly covered: (index: number) => boolean
  /** Whether a small word of several tokens begins there: to Reuters. */
  readonly opensFiller: (index: number) => boolean
  /** A word of the open classes: neither a small word nor one of the kinds above. */
  readonly plain: (index: number) => boolean
  readonly verbSecond: boolean
  /** A noun ends its phrase, since what belongs to it stands in front, as do all objects of the verb. */
  readonly nounFinal: boolean
  /** Particles on the last word of a noun phrase that are no part of it. */
  readonly nounEndings: readonly string[]
}

type Input = {
  readonly text: string
  readonly sentence: Sentence
  readonly words: SentenceWords
  readonly mentions: readonly NamedSpan[]
  readonly quotes: readonly Span[]
  readonly pack: LanguagePack
  readonly knowledge: Knowledge | null
}

const mentionsAt = (
  tokens: readonly Token[],
  mentions: readonly NamedSpan[],
): readonly MentionAt[] => {
  const found: MentionAt[] = []
  for (const mention of mentions) {
    const { from, to } = tokensIn(tokens, mention)
    if (to > from) found.push({ from, to, entity: mention.entity, mention })
  }
  return longestOf(found)
}

/** For each token the entity that is named there; those that are names and no values are marked so. */
const mentionByToken = (
  mentions: readonly MentionAt[],
  marks: number[],
): readonly (MentionAt | null)[] => {
  if (mentions.length === 0) return []
  const found = new Array<MentionAt | null>(marks.length).fill(null)
  for (const mention of mentions) {
    for (let at = mention.from; at < mention.to; at += 1) found[at] = mention
    if (!mention.entity.value) addBits(marks, mention, mark.name)
  }
  return found
}

const closedKinds: readonly WordKind[] = [
  'article',
  'determiner',
  'link',
  'filler',
  'that',
  'relative',
  'coordinator',
  'before',
  'after',
  'subjectMark',
  'border',
]
const closedBits = closedKinds.reduce((bits, kind) => bits | bitOf[kind], 0)

/** "Called reports of diversion", "a note": a verb form that stands as a noun. */
const isNoun = (
  { from, to }: SayHit,
  verbs: readonly SayHit[],
  has: SpeechReading['is'],
): boolean =>
  to - from === 1 &&
  has('document', from) &&
  (has('article', from - 1) ||
    has('determiner', from - 1) ||
    has('link', from - 1) ||
    has('genitive', to) ||
    verbs.some((other) => other.to === from))

const isAny = (bits: readonly number[], index: number, wanted: number): boolean =>
  index >= 0 && index < bits.length && ((bits[index] ?? 0) & wanted) !== 0

const none: readonly SayHit[] = []

/** Verbs of saying outside quotations and inside them. */
const verbsIn = (
  found: Words,
  marks: readonly number[],
): { readonly open: readonly SayHit[]; readonly quoted: readonly SayHit[] } => {
  const free = found.verbs.filter(
    ({ from, to }) => !isAny(marks, from, mark.name) && !isAny(marks, to - 1, mark.name),
  )
  if (free.length === 0) return { open: none, quoted: none }
  const isQuoted = ({ from }: SayHit): boolean => isAny(marks, from, mark.quoted)
  const open = free.filter((hit) => !isQuoted(hit))
  const quoted = open.length < free.length ? free.filter(isQuoted) : none
  return { open: saysOf(open, found.denied), quoted: saysOf(quoted, found.denied) }
}

/** Reads a sentence for speech: verbs of saying, nouns that speak, names, small words. */
export const readSpeech = (input: Input): SpeechReading => {
  const { text, quotes, pack, knowledge } = input
  const sentence = withDashes(text, input.sentence)
  const { tokens } = sentence
  const marks = marksIn(tokens, quotes)
  const mentions = mentionsAt(tokens, input.mentions)
  const byToken = mentionByToken(mentions, marks)
  const words = sentence === input.sentence ? input.words : wordsOf(tokens, pack, knowledge)
  const found = wordsIn(words, (from, to) => {
    for (let at = from; at < to; at += 1) if (isAny(marks, at, mark.name)) return true
    return false
  })
  const { kinds } = found
  const is = (kind: WordKind, index: number) => isAny(kinds, index, bitOf[kind])
  const { open, quoted } = verbsIn(found, marks)
  const { verbFinal = false, verbSecond = false, nounEndings = [] } = pack.speech ?? {}
  // Of 멈췄다고 했다 the first word is said, the second says so.
  const verbs = verbFinal
    ? open.map((hit) =>
        hit.to - hit.from > 1 && is('that', hit.from) ? { ...hit, from: hit.from + 1 } : hit,
      )
    : open
  const says = verbs.filter((hit) => !isNoun(hit, verbs, is))
  for (const say of says) addBits(kinds, say, wordBit.saying)
  const small = functionWords(pack)
  return {
    text,
    sentence,
    tokens,
    says,
    incisions: quoted,
    nouns: found.nouns,
    words: found.listed,
    mentions,
    is,
    quoted: (index) => isAny(marks, index, mark.quoted),
    stop: (index) => isAny(marks, index, mark.stop),
    titled: (index) => isAny(marks, index, mark.titled),
    aroundTitle: (index) => isAny(marks, index, mark.aroundTitle),
    dot: (index) => isAny(marks, index, mark.dot),
    saying: (index) => isAny(kinds, index, wordBit.saying),
    covered: (index) => isAny(kinds, index, wordBit.covered),
    opensFiller: (index) => isAny(kinds, index, wordBit.opensFiller),
    mentionAt: (index) =>
      index >= 0 && index < byToken.length ? (byToken[index] ?? undefined) : undefined,
    verbSecond,
    nounFinal: verbFinal,
    nounEndings,
    plain: (index) => {
      const token = index >= 0 && index < tokens.length ? tokens[index] : undefined
      if (!token || token.kind === 'stop') return false
      return !isAny(kinds, index, wordBit.saying | closedBits) && !small.has(token.lower)
    },
  }
}

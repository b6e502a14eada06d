import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Entity } from '#model/entity'
import type { Span } from '#model/span'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import type { SentenceWords } from './sentence-words.ts'
import { wordsOf } from './sentence-words.ts'
import { bitOf, functionWords } from './speech-lexicon.ts'
import { hasBit } from './speech-tokens.ts'
import type { SayHit, WordHit, Words } from './speech-words.ts'
import { addBits, sayHit, saysOf, wordBit, wordsIn } from './speech-words.ts'
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
  /** For each token the kinds of word it is part of, and what it is as a mark; see `speech-tokens.ts`. */
  readonly kinds: readonly number[]
  readonly marks: readonly number[]
  /** For each token the entity that is named there; empty where none is named. */
  readonly named: readonly (MentionAt | null)[]
  /** The small words of the language. */
  readonly small: ReadonlySet<string>
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

const noMentions: readonly MentionAt[] = []

const mentionsAt = (
  tokens: readonly Token[],
  mentions: readonly NamedSpan[],
): readonly MentionAt[] => {
  if (mentions.length === 0) return noMentions
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

const opensNoun = bitOf.article | bitOf.determiner | bitOf.link

/** "Called reports of diversion", "a note": a verb form that stands as a noun. */
const isNoun = (
  { from, to }: SayHit,
  verbs: readonly SayHit[],
  kinds: readonly number[],
): boolean =>
  to - from === 1 &&
  hasBit(kinds, from, bitOf.document) &&
  (hasBit(kinds, from - 1, opensNoun) ||
    hasBit(kinds, to, bitOf.genitive) ||
    verbs.some((other) => other.to === from))

const none: readonly SayHit[] = []

/** Verbs of saying outside quotations and inside them. */
const verbsIn = (
  found: Words,
  marks: readonly number[],
): { readonly open: readonly SayHit[]; readonly quoted: readonly SayHit[] } => {
  if (found.verbs.length === 0) return { open: none, quoted: none }
  const open: SayHit[] = []
  const quoted: SayHit[] = []
  for (const hit of found.verbs) {
    const { from, to } = hit
    if (hasBit(marks, from, mark.name) || hasBit(marks, to - 1, mark.name)) continue
    if (hasBit(marks, from, mark.quoted)) quoted.push(hit)
    else open.push(hit)
  }
  return { open: saysOf(open, found.denied), quoted: saysOf(quoted, found.denied) }
}

/** Of 멈췄다고 했다 the first word is said, the second says so. */
const withoutSaid = (verbs: readonly SayHit[], kinds: readonly number[]): readonly SayHit[] =>
  verbs.map((hit) =>
    hit.to - hit.from > 1 && hasBit(kinds, hit.from, bitOf.that)
      ? sayHit({ from: hit.from + 1, to: hit.to }, hit)
      : hit,
  )

/** Reads a sentence for speech: verbs of saying, nouns that speak, names, small words. */
export const readSpeech = (input: Input): SpeechReading => {
  const { text, quotes, pack, knowledge } = input
  const sentence = withDashes(text, input.sentence)
  const { tokens } = sentence
  const marks = marksIn(tokens, quotes)
  const mentions = mentionsAt(tokens, input.mentions)
  const named = mentionByToken(mentions, marks)
  const words = sentence === input.sentence ? input.words : wordsOf(tokens, pack, knowledge)
  const found = wordsIn(words, marks)
  const { kinds } = found
  const { open, quoted } = verbsIn(found, marks)
  const { verbFinal = false, verbSecond = false, nounEndings = [] } = pack.speech ?? {}
  const verbs = verbFinal ? withoutSaid(open, kinds) : open
  const says = verbs.length === 0 ? none : verbs.filter((hit) => !isNoun(hit, verbs, kinds))
  for (const say of says) addBits(kinds, say, wordBit.saying)
  return {
    text,
    sentence,
    tokens,
    says,
    incisions: quoted,
    nouns: found.nouns,
    words: found.listed,
    mentions,
    kinds,
    marks,
    named,
    small: functionWords(pack),
    verbSecond,
    nounFinal: verbFinal,
    nounEndings,
  }
}

import type { SayClass } from '#languages/kinds/speech'
import type { LanguagePack } from '#languages/pack'
import type { Entity, Mention } from '#model/entity'
import type { Span } from '#model/span'
import type { Hit } from '#text/lexicon'
import { scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import type { SpeechTag, WordKind } from './speech-lexicon.ts'
import { functionWords, speechLexicon } from './speech-lexicon.ts'
import { dotIn, titlesIn, withDashes } from './token-marks.ts'

/** Token indices, half-open. */
export type Range = { readonly from: number; readonly to: number }

/** A verb of saying; `shared` if it takes the subject of the verb before it. */
export type SayHit = Range & {
  readonly say: SayClass
  readonly weak: boolean
  readonly shared: boolean
}

/** A word with a kind: a noun that can speak, a pronoun, an `according to`. */
export type WordHit = Range & { readonly kind: WordKind; readonly weak: boolean }

/** An entity where a sentence names it. */
export type MentionAt = Range & { readonly entity: Entity; readonly mention: Mention }

/** A sentence with all that tells who speaks in it, by token index. */
export type SpeechReading = {
  readonly text: string
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly says: readonly SayHit[]
  /** Verbs of saying inside a quotation, where some languages put the one who speaks. */
  readonly incisions: readonly SayHit[]
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
  readonly mentions: readonly (Mention & { readonly entity: Entity })[]
  readonly quotes: readonly Span[]
  readonly pack: LanguagePack
}

const overlapping = (one: Range, other: Range): boolean =>
  one.from < other.to && other.from < one.to

/** The longest of the ranges that overlap one another; of equals the first. */
const longest = <One extends Range>(ranges: readonly One[]): readonly One[] => {
  const kept: One[] = []
  const order = [...ranges].sort((one, other) => other.to - other.from - (one.to - one.from))
  for (const one of order) if (!kept.some((other) => overlapping(one, other))) kept.push(one)
  return kept.sort((one, other) => one.from - other.from)
}

/** Token range of a span: every token that shares a character with it. */
export const tokensIn = (tokens: readonly Token[], span: Span): Range => {
  let from = 0
  while (from < tokens.length && (tokens[from]?.end ?? 0) <= span.start) from += 1
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to += 1
  return { from, to }
}

const mentionsAt = ({ sentence, mentions }: Input): readonly MentionAt[] =>
  longest(
    mentions
      .map((mention) => ({
        ...tokensIn(sentence.tokens, mention),
        entity: mention.entity,
        mention,
      }))
      .filter(({ from, to }) => to > from),
  )

/** Marks around a title, which part nothing. */
const titleMarks = ['《', '》', '〈', '〉']
const sayPrefix = 'say:'
/** Nouns that can speak; where a word is of two kinds, the first counts. */
const nounKinds: readonly WordKind[] = ['document', 'medium', 'source', 'role', 'organisation']

const saysOf = (hits: readonly Hit<SpeechTag>[], free: (hit: Range) => boolean): SayHit[] => {
  const denied = hits.filter(({ tag }) => tag === 'notSay')
  const found = hits
    .filter(({ tag }) => tag.startsWith(sayPrefix) || tag === 'participle')
    .filter(free)
    .filter(
      (hit) =>
        !denied.some(
          (other) => overlapping(hit, other) && other.to - other.from >= hit.to - hit.from,
        ),
    )
    .map(({ tag, ...hit }) => ({
      ...hit,
      say: (tag === 'participle' ? 'say' : tag.slice(sayPrefix.length)) as SayClass,
      shared: tag === 'participle',
    }))
  return [...longest(found)]
}

/** "Called reports of diversion", "a note": a verb form that stands as a noun. */
const isNoun = (
  { from, to }: SayHit,
  verbs: readonly SayHit[],
  has: (kind: WordKind, index: number) => boolean,
): boolean =>
  has('document', from) &&
  to - from === 1 &&
  (has('article', from - 1) ||
    has('determiner', from - 1) ||
    has('link', from - 1) ||
    has('genitive', to) ||
    verbs.some((other) => other.to === from))

/** Words by kind; of nouns that can speak only the longest, and none inside a name. */
const wordsOf = (hits: readonly Hit<SpeechTag>[], named: (hit: Range) => boolean): WordHit[] => {
  const all = hits
    .filter(({ tag }) => !tag.startsWith(sayPrefix) && tag !== 'notSay' && tag !== 'participle')
    .map(({ tag, ...hit }) => ({ ...hit, kind: tag as WordKind }))
  const nouns = nounKinds.flatMap((kind) => all.filter((hit) => hit.kind === kind && !named(hit)))
  return [...all.filter(({ kind }) => !nounKinds.includes(kind)), ...longest(nouns)]
}

/** For each token the kinds of word it is part of; of a long gapped term only the ends. */
const kindsByToken = (words: readonly WordHit[], length: number): readonly Set<WordKind>[] => {
  const kinds = Array.from({ length }, () => new Set<WordKind>())
  for (const { from, to, kind } of words) {
    const inner =
      to - from > 4 && kind !== 'filler'
        ? [from, to - 1]
        : Array.from({ length: to - from }, (_, i) => from + i)
    for (const index of inner) kinds[index]?.add(kind)
  }
  return kinds
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

/** Reads a sentence for speech: verbs of saying, nouns that speak, names, small words. */
export const readSpeech = (input: Input): SpeechReading => {
  const { text, quotes, pack } = input
  const sentence = withDashes(text, input.sentence)
  const { tokens } = sentence
  const quotedFlags = tokens.map(({ start, end }) =>
    quotes.some((quote) => quote.start < end && start < quote.end),
  )
  const mentions = mentionsAt({ ...input, sentence })
  const names = mentions.filter(({ entity }) => !entity.value)
  const named = (hit: Range) => names.some((name) => overlapping(name, hit))
  const hits = scan(speechLexicon(pack), tokens)
  const ends = ({ from, to }: Range) => named({ from, to: from + 1 }) || named({ from: to - 1, to })
  const words = wordsOf(hits, named)
  const kinds = kindsByToken(words, tokens.length)
  const has = (kind: WordKind, index: number) => kinds[index]?.has(kind) ?? false
  // Of 멈췄다고 했다 the first word is said, the second says so.
  const verbOf = (hit: SayHit): SayHit =>
    pack.speech?.verbFinal && hit.to - hit.from > 1 && has('that', hit.from)
      ? { ...hit, from: hit.from + 1 }
      : hit
  const verbs = saysOf(hits, (hit) => !quotedFlags[hit.from] && !ends(hit)).map(verbOf)
  const incisions = saysOf(hits, (hit) => (quotedFlags[hit.from] ?? false) && !ends(hit))
  const says = verbs.filter((hit) => !isNoun(hit, verbs, has))
  const small = functionWords(pack)
  const isDot = dotIn(tokens)
  const titles = titlesIn(tokens, quotedFlags)
  const isTitleMark = (index: number) =>
    titles.has(index) || titleMarks.includes(tokens[index]?.text ?? '')
  const saying = (index: number) => says.some(({ from, to }) => from <= index && index < to)
  return {
    text,
    sentence,
    tokens,
    says,
    incisions,
    words,
    mentions,
    is: has,
    quoted: (index) => quotedFlags[index] ?? false,
    stop: (index) => tokens[index]?.kind === 'stop' && !isDot(index) && !isTitleMark(index),
    titled: (index) => titles.has(index),
    dot: isDot,
    saying,
    mentionAt: (index) => mentions.find(({ from, to }) => from <= index && index < to),
    verbSecond: pack.speech?.verbSecond ?? false,
    nounFinal: pack.speech?.verbFinal ?? false,
    nounEndings: pack.speech?.nounEndings ?? [],
    plain: (index) => {
      const token = tokens[index]
      if (!token || token.kind === 'stop' || saying(index)) return false
      return !small.has(token.lower) && !closedKinds.some((kind) => kinds[index]?.has(kind))
    },
  }
}

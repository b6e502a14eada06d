import type { SayClass } from '#languages/kinds/speech'
import type { LanguagePack } from '#languages/pack'
import type { Entity, Mention } from '#model/entity'
import type { Span } from '#model/span'
import type { Lexicon } from '#text/lexicon'
import { scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import type { SpeechTag, WordKind } from './speech-lexicon.ts'
import { bitOf, functionWords, nounKinds, speechLexicon } from './speech-lexicon.ts'
import { mark, marksIn, withDashes } from './token-marks.ts'

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
  readonly mentions: readonly (Mention & { readonly entity: Entity })[]
  readonly quotes: readonly Span[]
  readonly pack: LanguagePack
}

const overlapping = (one: Range, other: Range): boolean =>
  one.from < other.to && other.from < one.to

/** Whether each range ends before the next begins. */
const areApart = (ranges: readonly Range[]): boolean => {
  let end = 0
  for (const { from, to } of ranges) {
    if (from < end) return false
    end = to
  }
  return true
}

/** The longest of the ranges that overlap one another; of equals the first. */
const longest = <One extends Range>(ranges: readonly One[]): readonly One[] => {
  if (areApart(ranges)) return ranges
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

const mentionsAt = (
  tokens: readonly Token[],
  mentions: Input['mentions'],
): readonly MentionAt[] => {
  const found: MentionAt[] = []
  for (const mention of mentions) {
    const { from, to } = tokensIn(tokens, mention)
    if (to > from) found.push({ from, to, entity: mention.entity, mention })
  }
  return longest(found)
}

/** For each token the entity that is named there. */
const mentionByToken = (
  mentions: readonly MentionAt[],
  length: number,
): readonly (MentionAt | undefined)[] => {
  if (mentions.length === 0) return []
  const found = new Array<MentionAt | undefined>(length).fill(undefined)
  for (const mention of mentions) found.fill(mention, mention.from, mention.to)
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

// Beside the kinds of a word, what else is known of a token.
const coveredBit = 1 << 27
const opensFillerBit = 1 << 28
const sayingBit = 1 << 29

const add = (kinds: number[], { from, to }: Range, bits: number): void => {
  for (let at = from; at < to; at += 1) kinds[at] = (kinds[at] ?? 0) | bits
}

/** Of a long gapped term only the ends are of its kind. */
const addWord = (kinds: number[], word: Range, kind: WordKind): void => {
  const { from, to } = word
  const bit = bitOf[kind]
  if (to - from <= 4 || kind === 'filler') add(kinds, word, bit | coveredBit)
  else {
    add(kinds, word, coveredBit)
    add(kinds, { from, to: from + 1 }, bit)
    add(kinds, { from: to - 1, to }, bit)
  }
  if (kind === 'filler' && to - from > 1) add(kinds, { from, to: from + 1 }, opensFillerBit)
}

/** What the lists know of a sentence's words. */
type Words = {
  readonly verbs: readonly SayHit[]
  /** Words that only look like a verb of saying. */
  readonly denied: readonly Range[]
  readonly nouns: readonly WordHit[]
  readonly listed: readonly WordHit[]
  /** For each token the kinds of word it is part of, as bits. */
  readonly kinds: number[]
}

const byKind = (one: WordHit, other: WordHit): number =>
  nounKinds.indexOf(one.kind) - nounKinds.indexOf(other.kind)

/** Words by what is done with them; of nouns that can speak only the longest, and none inside a name. */
const wordsIn = (
  lexicon: Lexicon<SpeechTag>,
  tokens: readonly Token[],
  isNamed: (hit: Range) => boolean,
): Words => {
  const kinds = new Array<number>(tokens.length).fill(0)
  const verbs: SayHit[] = []
  const denied: Range[] = []
  const listed: WordHit[] = []
  const nouns: WordHit[] = []
  for (const { tag, from, to, weak } of scan(lexicon, tokens)) {
    const { use, kind, say } = tag
    if (use === 'say') verbs.push({ from, to, weak, say, shared: kind === 'participle' })
    else if (use === 'notSay') denied.push({ from, to })
    else if (use !== 'noun') addWord(kinds, { from, to }, kind)
    else if (!isNamed({ from, to })) nouns.push({ from, to, weak, kind })
    if (use === 'listed') listed.push({ from, to, weak, kind })
  }
  const kept = nouns.length > 1 ? longest(nouns.sort(byKind)) : nouns
  for (const noun of kept) addWord(kinds, noun, noun.kind)
  return { verbs, denied, nouns: kept, listed, kinds }
}

/** The longest verbs of saying that nothing longer says to be none. */
const saysOf = (found: readonly SayHit[], denied: readonly Range[]): readonly SayHit[] =>
  longest(
    denied.length === 0
      ? found
      : found.filter(
          (hit) =>
            !denied.some(
              (other) => overlapping(hit, other) && other.to - other.from >= hit.to - hit.from,
            ),
        ),
  )

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

const isIn = (bits: readonly number[], index: number, bit: number): boolean =>
  index >= 0 && index < bits.length && ((bits[index] ?? 0) & bit) !== 0

/** Reads a sentence for speech: verbs of saying, nouns that speak, names, small words. */
export const readSpeech = (input: Input): SpeechReading => {
  const { text, quotes, pack } = input
  const sentence = withDashes(text, input.sentence)
  const { tokens } = sentence
  const marks = marksIn(tokens, quotes)
  const mentions = mentionsAt(tokens, input.mentions)
  const byToken = mentionByToken(mentions, tokens.length)
  const isName = (index: number) => {
    const mention = byToken[index]
    return mention !== undefined && !mention.entity.value
  }
  const isNamed = ({ from, to }: Range) => {
    for (let at = from; at < to; at += 1) if (isName(at)) return true
    return false
  }
  const { kinds, ...found } = wordsIn(speechLexicon(pack), tokens, isNamed)
  const is = (kind: WordKind, index: number) => isIn(kinds, index, bitOf[kind])
  const quoted = (index: number) => isIn(marks, index, mark.quoted)
  const free = found.verbs.filter(({ from, to }) => !isName(from) && !isName(to - 1))
  // Of 멈췄다고 했다 the first word is said, the second says so.
  const verbOf = (hit: SayHit): SayHit =>
    pack.speech?.verbFinal && hit.to - hit.from > 1 && is('that', hit.from)
      ? { ...hit, from: hit.from + 1 }
      : hit
  const verbs = saysOf(
    free.filter(({ from }) => !quoted(from)),
    found.denied,
  ).map(verbOf)
  const says = verbs.filter((hit) => !isNoun(hit, verbs, is))
  for (const say of says) add(kinds, say, sayingBit)
  const small = functionWords(pack)
  return {
    text,
    sentence,
    tokens,
    says,
    incisions: saysOf(
      free.filter(({ from }) => quoted(from)),
      found.denied,
    ),
    nouns: found.nouns,
    words: found.listed,
    mentions,
    is,
    quoted,
    stop: (index) => isIn(marks, index, mark.stop),
    titled: (index) => isIn(marks, index, mark.titled),
    aroundTitle: (index) => isIn(marks, index, mark.aroundTitle),
    dot: (index) => isIn(marks, index, mark.dot),
    saying: (index) => isIn(kinds, index, sayingBit),
    covered: (index) => isIn(kinds, index, coveredBit),
    opensFiller: (index) => isIn(kinds, index, opensFillerBit),
    mentionAt: (index) => (index >= 0 ? byToken[index] : undefined),
    verbSecond: pack.speech?.verbSecond ?? false,
    nounFinal: pack.speech?.verbFinal ?? false,
    nounEndings: pack.speech?.nounEndings ?? [],
    plain: (index) => {
      const token = index >= 0 ? tokens[index] : undefined
      if (!token || token.kind === 'stop' || isIn(kinds, index, sayingBit | closedBits)) return false
      return !small.has(token.lower)
    },
  }
}

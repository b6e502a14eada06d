import type { LanguagePack } from '#languages/pack'
import type { Hit, Term } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import { maxProseWords } from './speech-limits.ts'

/** What a word says of how firmly something is told. */
export type Mood = 'possible' | 'planned' | 'negation' | 'inability' | 'futurePast' | 'condition'

/** A sign of mood by token index; a weak one is no doubt where a chip's powers are told. */
export type Sign = {
  readonly mood: Mood
  readonly from: number
  readonly to: number
  readonly weak: boolean
  /** Whether it colours only what follows it: if, without. */
  readonly forward: boolean
  /** Whether it is a verb, which stands behind its subject: could, pourrait. */
  readonly modal: boolean
  /** Whether it tells of an intention rather than of the future. */
  readonly intended: boolean
}

/** What a word is in a sentence told more or less firmly, one bit each. */
const tagBits = {
  possible: 1 << 0,
  planned: 1 << 1,
  negation: 1 << 2,
  inability: 1 << 3,
  futurePast: 1 << 4,
  condition: 1 << 5,
  headline: 1 << 6,
  intention: 1 << 7,
  says: 1 << 8,
  modal: 1 << 9,
  genitive: 1 << 10,
  link: 1 << 11,
  notModal: 1 << 12,
  that: 1 << 13,
  clause: 1 << 14,
  believes: 1 << 15,
  helper: 1 << 16,
} as const

type Tag = keyof typeof tagBits

type WordKind = 'says' | 'that' | 'clause' | 'believes' | 'helper' | 'link' | 'genitive'

/** A sentence's signs of mood, and what parts its clauses. */
export type MoodReading = {
  readonly tokens: readonly Token[]
  readonly signs: readonly Sign[]
  /** Whether the token is of the kind: opens a clause, or is a verb of belief. */
  readonly is: (kind: WordKind, index: number) => boolean
}

const moodLexicon = remember((pack: LanguagePack) => {
  const { speech, cues } = pack
  const entries: readonly (readonly [Tag, readonly Term[]])[] = [
    ['possible', speech?.possible ?? []],
    ['planned', speech?.planned ?? []],
    ['negation', speech?.negation ?? []],
    ['inability', speech?.inability ?? []],
    ['futurePast', speech?.futurePast ?? []],
    ['condition', speech?.conditions ?? []],
    ['link', speech?.links ?? []],
    ['genitive', speech?.genitives ?? []],
    ['modal', speech?.modals ?? []],
    ['intention', speech?.intentions ?? []],
    ['headline', speech?.headlinePlans ?? []],
    ['says', Object.values(speech?.say ?? {}).flat()],
    ['notModal', speech?.notModal ?? []],
    ['that', [...(speech?.that ?? []), ...(speech?.relatives ?? [])]],
    ['clause', [...(speech?.coordinators ?? []), ...(cues?.clauses ?? [])]],
    ['believes', [...(speech?.say.believe ?? []), ...(speech?.say.estimate ?? [])]],
    ['helper', [...(speech?.fillers ?? []), ...(speech?.pronouns ?? [])]],
  ]
  return lexicon<Tag>(entries, { proclitics: pack.words.proclitics })
})

const capital = /^\p{Lu}/u
const lowered = /\p{Ll}/u

/** A capitalised word inside a sentence is a name, not an ending: Altera is no future tense. */
const isName = (tokens: readonly Token[], index: number): boolean => {
  const { text, lower } = tokens[index] ?? { text: '', lower: '' }
  // Folding leaves no capital as it is.
  if (lower === text || index === 0 || tokens[index - 1]?.kind === 'stop') return false
  return text.length > 1 && capital.test(text) && lowered.test(text)
}

const moods: readonly Mood[] = [
  'possible',
  'planned',
  'negation',
  'inability',
  'futurePast',
  'condition',
]

const isMood = (tag: Tag): tag is Mood => (tagBits[tag] & moodBits) !== 0
const moodBits = moods.reduce((bits, mood) => bits | tagBits[mood], 0)

/**
 * "Ne peut plus" is one denial, and the "peut" inside it no doubt; of "no longer" the "no" is a part;
 * "n'exclut pas" is a doubt, and its "ne pas" no denial.
 */
const swallows = (outer: Sign, inner: Sign): boolean => {
  if (outer.from > inner.from || inner.to > outer.to || inner.mood === 'inability') return false
  const longer = outer.to - outer.from > inner.to - inner.from
  if (outer.mood === 'possible' && inner.mood === 'negation') return true
  return longer && (outer.mood === inner.mood || outer.mood === 'negation')
}

/** "Corvex to cut 140 jobs": in a line without a full stop, before any verb of saying or doubt. */
const headlinePlan = (tokens: readonly Token[], hits: readonly Hit<Tag>[]): readonly Sign[] => {
  const first = hits.find(({ tag }) => tag === 'headline')
  if (!first || tokens.at(-1)?.kind === 'stop') return []
  const verbs = moodBits | tagBits.says | tagBits.helper
  if (hits.some(({ tag, from }) => (tagBits[tag] & verbs) !== 0 && from < first.from)) return []
  const { from, to } = first
  return [{ mood: 'planned', from, to, weak: false, forward: true, modal: false, intended: true }]
}

/** What is known of each token, as bits: of which words it is a part, and which begin with it. */
type Kinds = { readonly within: readonly number[]; readonly opens: readonly number[] }

const kindsOf = (hits: readonly Hit<Tag>[], length: number): Kinds => {
  const within = new Array<number>(length).fill(0)
  const opens = new Array<number>(length).fill(0)
  for (const { tag, from, to } of hits) {
    const bit = tagBits[tag]
    opens[from] = (opens[from] ?? 0) | bit
    for (let at = from; at < to; at += 1) within[at] = (within[at] ?? 0) | bit
  }
  return { within, opens }
}

const signsIn = (
  tokens: readonly Token[],
  hits: readonly Hit<Tag>[],
  { opens }: Kinds,
): readonly Sign[] => {
  const found: Sign[] = []
  for (const { tag, from, to, weak } of hits) {
    if (!isMood(tag) || isName(tokens, from)) continue
    if (hits.some((one) => one.tag === 'notModal' && one.from <= from && to <= one.to)) continue
    const opened = opens[from] ?? 0
    const forward = tag === 'condition' || (opened & tagBits.link) !== 0
    const modal = (opened & tagBits.modal) !== 0
    const intended = hits.some((one) => one.tag === 'intention' && one.from < to && from < one.to)
    found.push({ mood: tag, from, to, weak, forward, modal, intended })
  }
  const signs =
    found.length > 1 ? found.filter((sign) => !found.some((other) => swallows(other, sign))) : found
  return [...signs, ...headlinePlan(tokens, hits)]
}

const readMood = (tokens: readonly Token[], pack: LanguagePack): MoodReading => {
  const hits = scan(moodLexicon(pack), tokens)
  const kinds = kindsOf(hits, tokens.length)
  const { within } = kinds
  return {
    tokens,
    signs: signsIn(tokens, hits, kinds),
    is: (kind, index) =>
      index >= 0 && index < within.length && ((within[index] ?? 0) & tagBits[kind]) !== 0,
  }
}

/** The reading of a sentence by the pack that read it last. */
const readings = new WeakMap<
  Sentence,
  { readonly pack: LanguagePack; readonly reading: MoodReading }
>()

/** Reads the signs of mood of a sentence; once for all its claims. */
export const moodOf = (sentence: Sentence, pack: LanguagePack): MoodReading => {
  const known = readings.get(sentence)
  if (known?.pack === pack) return known.reading
  const prose = sentence.tokens.length <= maxProseWords
  const reading = readMood(prose ? sentence.tokens : [], pack)
  readings.set(sentence, { pack, reading })
  return reading
}

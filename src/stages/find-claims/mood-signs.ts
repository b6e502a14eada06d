import type { LanguagePack } from '#languages/pack'
import { lazy } from '#text/lazy'
import type { Hit } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import type { MoodWords } from './mood-words.ts'
import { moodWords } from './mood-words.ts'
import type { SentenceWords } from './sentence-words.ts'
import { wordsOf } from './sentence-words.ts'
import type { Mood, SignKind, SignTag } from './sign-lexicon.ts'
import { bitOf } from './speech-lexicon.ts'
import { maxProseWords } from './speech-limits.ts'

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

/** A sentence's signs of mood, and what parts its clauses. */
export type MoodReading = {
  readonly tokens: readonly Token[]
  readonly signs: readonly Sign[]
  /** Whether the token is of the kind; the words are only read where somebody asks. */
  readonly is: MoodWords['is']
}

const capital = /^\p{Lu}/u
const lowered = /\p{Ll}/u

/** A capitalised word inside a sentence is a name, not an ending: Altera is no future tense. */
const isName = (tokens: readonly Token[], index: number): boolean => {
  const { text, lower } = tokens[index] ?? { text: '', lower: '' }
  // Folding leaves no capital as it is.
  if (lower === text || index === 0 || tokens[index - 1]?.kind === 'stop') return false
  return text.length > 1 && capital.test(text) && lowered.test(text)
}

const moods: ReadonlySet<SignKind> = new Set<Mood>([
  'possible',
  'planned',
  'negation',
  'inability',
  'futurePast',
  'condition',
])

const isMood = (kind: SignKind): kind is Mood => moods.has(kind)

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

type Hits = readonly Hit<SignTag>[]

/** "Corvex to cut 140 jobs": in a line without a full stop, before any verb of saying or doubt. */
const headlinePlan = (
  tokens: readonly Token[],
  hits: Hits,
  words: () => MoodWords,
): readonly Sign[] => {
  const first = hits.find(({ tag }) => tag.kind === 'headline')
  if (!first || tokens.at(-1)?.kind === 'stop') return []
  const { from, to } = first
  if (hits.some((one) => one.from < from && isMood(one.tag.kind))) return []
  if (words().beginsBefore('says', from) || words().beginsBefore('helper', from)) return []
  return [{ mood: 'planned', from, to, weak: false, forward: true, modal: false, intended: true }]
}

const opens = (hits: Hits, kind: SignKind, at: number): boolean =>
  hits.some((one) => one.tag.kind === kind && one.from === at)

const opensLink = ({ small, speech }: SentenceWords, at: number): boolean =>
  ((small[at] ?? 0) & bitOf.link) !== 0 ||
  speech.some(({ tag, from }) => tag.kind === 'link' && from === at)

const signOf = (mood: Mood, { from, to, weak }: Hit<SignTag>, words: SentenceWords): Sign => ({
  mood,
  from,
  to,
  weak,
  forward: mood === 'condition' || opensLink(words, from),
  modal: opens(words.signs, 'modal', from),
  intended: words.signs.some(
    (one) => one.tag.kind === 'intention' && one.from < to && from < one.to,
  ),
})

const none: readonly Sign[] = []

const signsIn = (
  tokens: readonly Token[],
  words: SentenceWords,
  moods: () => MoodWords,
): readonly Sign[] => {
  const hits = words.signs
  if (hits.length === 0) return none
  const isInnocent = ({ from, to }: Hit<SignTag>): boolean =>
    hits.some((one) => one.tag.kind === 'notModal' && one.from <= from && to <= one.to)
  const found: Sign[] = []
  for (const hit of hits)
    if (isMood(hit.tag.kind) && !isName(tokens, hit.from) && !isInnocent(hit))
      found.push(signOf(hit.tag.kind, hit, words))
  return [
    ...found.filter((sign) => !found.some((other) => swallows(other, sign))),
    ...headlinePlan(tokens, hits, moods),
  ]
}

/** Reads the signs of mood among the words of a sentence. */
export const readMood = (tokens: readonly Token[], words: SentenceWords): MoodReading => {
  const moods = lazy(() => moodWords(words))
  const signs = signsIn(tokens, words, moods)
  return { tokens, signs, is: (kind, index) => moods().is(kind, index) }
}

/** Reads the signs of mood of a sentence. */
export const moodOf = ({ tokens }: Sentence, pack: LanguagePack): MoodReading => {
  const prose = tokens.length <= maxProseWords ? tokens : []
  return readMood(prose, wordsOf(prose, pack))
}

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

type Tag =
  | Mood
  | 'headline'
  | 'intention'
  | 'says'
  | 'modal'
  | 'genitive'
  | 'link'
  | 'notModal'
  | 'that'
  | 'clause'
  | 'believes'
  | 'helper'

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
  const text = tokens[index]?.text ?? ''
  const opens = index === 0 || tokens[index - 1]?.kind === 'stop'
  return !opens && text.length > 1 && capital.test(text) && lowered.test(text)
}

const moods: readonly Tag[] = [
  'possible',
  'planned',
  'negation',
  'inability',
  'futurePast',
  'condition',
]

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
  if (tokens.at(-1)?.kind === 'stop') return []
  const first = hits.find(({ tag }) => tag === 'headline')
  const verbs: readonly Tag[] = [...moods, 'says', 'helper']
  if (!first || hits.some(({ tag, from }) => verbs.includes(tag) && from < first.from)) return []
  const { from, to } = first
  return [{ mood: 'planned', from, to, weak: false, forward: true, modal: false, intended: true }]
}

const readMood = (tokens: readonly Token[], pack: LanguagePack): MoodReading => {
  const hits = scan(moodLexicon(pack), tokens)
  const innocent = hits.filter(({ tag }) => tag === 'notModal')
  const covered = (from: number, to: number) =>
    innocent.some((one) => one.from <= from && to <= one.to)
  const links = new Set(hits.filter(({ tag }) => tag === 'link').map(({ from }) => from))
  const modals = new Set(hits.filter(({ tag }) => tag === 'modal').map(({ from }) => from))
  const intentions = hits.filter(({ tag }) => tag === 'intention')
  const found = hits
    .filter(({ tag }) => moods.includes(tag))
    .filter(({ from, to }) => !covered(from, to) && !isName(tokens, from))
    .map(({ tag, from, to, weak }) => {
      const forward = tag === 'condition' || links.has(from)
      const intended = intentions.some((one) => one.from < to && from < one.to)
      return { mood: tag as Mood, from, to, weak, forward, modal: modals.has(from), intended }
    })
  const signs = [
    ...found.filter((sign) => !found.some((other) => swallows(other, sign))),
    ...headlinePlan(tokens, hits),
  ]
  const kinds = new Map<string, Set<number>>()
  for (const { tag, from, to } of hits) {
    const set = kinds.get(tag) ?? new Set()
    for (let at = from; at < to; at += 1) set.add(at)
    kinds.set(tag, set)
  }
  return { tokens, signs, is: (kind, index) => kinds.get(kind)?.has(index) ?? false }
}

const readings = remember((_sentence: Sentence) => new WeakMap<LanguagePack, MoodReading>())

/** Reads the signs of mood of a sentence; once for all its claims. */
export const moodOf = (sentence: Sentence, pack: LanguagePack): MoodReading => {
  const known = readings(sentence)
  const found = known.get(pack)
  if (found) return found
  const prose = sentence.tokens.length <= maxProseWords
  const made = readMood(prose ? sentence.tokens : [], pack)
  known.set(pack, made)
  return made
}

import type { SpeakerKind } from '#model/claim'
import type { EntityType } from '#model/entity'
import { fact } from '#text/words'
import { bitOf, nounKinds } from './speech-lexicon.ts'
import type { MentionAt, SpeechReading } from './speech-reading.ts'
import {
  hasBit,
  isCovered,
  isKind,
  isPlain,
  isSaying,
  isTitled,
  mentionAt,
} from './speech-tokens.ts'
import type { WordHit } from './speech-words.ts'
import type { Range } from './token-range.ts'

/** Whom a pronoun may stand for: people, any body, only a firm, only an authority, or anyone. */
export type Stands = 'person' | 'group' | 'firm' | 'agency' | 'any'

/** Who might speak in a sentence: a name, a noun, a pronoun or a capitalised stranger. */
export type Candidate = Range & {
  readonly kind: SpeakerKind
  readonly entity: string | null
  /** A person before a post, a post before a house, a house before a country. */
  readonly rank: number
  /** For pronouns: whom it may stand for. */
  readonly stands: Stands | null
  /** A name takes no adjectives behind it; a noun does. */
  readonly named: boolean
}

const kindByType: { readonly [T in EntityType]?: SpeakerKind } = {
  person: 'named',
  company: 'organisation',
  agency: 'organisation',
  place: 'organisation',
  instrument: 'document',
}

const rankByType: { readonly [T in EntityType]?: number } = {
  person: 5,
  company: 3,
  agency: 3,
  place: 1,
  instrument: 0,
}

const ofMention = (
  { from, to, entity }: MentionAt,
  isMedium: (id: string) => boolean,
): Candidate | null => {
  const kind = kindByType[entity.type]
  const rank = rankByType[entity.type]
  if (!kind || rank === undefined) return null
  const medium = kind === 'organisation' && isMedium(entity.id)
  const { id } = entity
  return { from, to, kind: medium ? 'medium' : kind, entity: id, rank, stands: null, named: true }
}

const nouns: { readonly [kind: string]: { readonly kind: SpeakerKind; readonly rank: number } } = {
  role: { kind: 'role', rank: 4 },
  source: { kind: 'anonymous', rank: 3.5 },
  organisation: { kind: 'organisation', rank: 2 },
  medium: { kind: 'medium', rank: 2.5 },
  document: { kind: 'document', rank: 2.2 },
}

const ofNoun = ({ from, to, tag }: WordHit): Candidate | null => {
  const noun = nouns[tag.kind]
  if (!noun) return null
  const { kind, rank } = noun
  return { from, to, kind, entity: null, rank, stands: null, named: false }
}

/** "The minister" stands for someone, "the minister of trade, Jo Sand" does not. */
const isExtended = (reading: SpeechReading, hit: WordHit): boolean => {
  const { from, to } = hit
  if (to - from < 2 && !isBareNoun(reading, hit)) return false
  const next = reading.tokens[to]
  const behind = next?.text === ',' ? to + 1 : to
  const named = mentionAt(reading, behind)
  const adjective = isPlain(reading, to) && next?.kind === 'word'
  return (
    isKind(reading, 'genitive', to) ||
    (named !== undefined && named.entity.type !== 'date') ||
    (adjective && named === undefined)
  )
}

/** Whether a pronoun of the pack is a noun of one word, as where no article is needed: компания. */
export const isBareNoun = (reading: SpeechReading, { from, to }: Range): boolean =>
  to - from === 1 && hasBit(reading.kinds, from, nounBits)

const nounBits = nounKinds.reduce((bits, kind) => bits | bitOf[kind], 0)

/** "Компания Micron": where no article is needed, a noun with its name behind it stands for nobody. */
const isNamedNoun = (reading: SpeechReading, hit: WordHit): boolean => {
  if (isTitled(reading, hit.to)) return isBareNoun(reading, hit)
  const name = mentionAt(reading, hit.to)
  const speaks = name?.from === hit.to && kindByType[name.entity.type] !== undefined
  return speaks && isBareNoun(reading, hit)
}

/** "Rząd Holandii", named whole: a word of it stands for nobody else. */
const isInName = (reading: SpeechReading, { from, to }: WordHit): boolean => {
  const name = mentionAt(reading, from)
  return name !== undefined && name.to - name.from > to - from
}

/** "Il loro avvocato", "его адвокат": right before a noun that speaks a pronoun only says whose it is. */
const isPossessive = (reading: SpeechReading, { from, to }: WordHit): boolean =>
  to - from === 1 &&
  !isBareNoun(reading, { from, to }) &&
  !isSaying(reading, to) &&
  reading.nouns.some(({ from: noun, tag }) => noun === to && tag.kind !== 'document')

/** What stands for nobody is a noun like others: le gouvernement néerlandais. */
const asNoun = ({ to }: WordHit, person: boolean): Candidate => ({
  from: to - 1,
  to,
  kind: person ? 'role' : 'organisation',
  entity: null,
  rank: person ? 4 : 2,
  stands: null,
  named: false,
})

const ofPronoun = (hit: WordHit, reading: SpeechReading): Candidate | null => {
  if (hit.tag.kind !== 'pronoun' || isNamedNoun(reading, hit) || isInName(reading, hit)) return null
  if (isPossessive(reading, hit)) return null
  const person = isKind(reading, 'person', hit.from)
  const group = isKind(reading, 'group', hit.from)
  const { from, to } = hit
  if (isExtended(reading, hit)) return asNoun(hit, person)
  const any = to - from === 1 && !isBareNoun(reading, hit)
  const body = any ? 'group' : isKind(reading, 'authority', to - 1) ? 'agency' : 'firm'
  const stands = person === group ? 'any' : person ? 'person' : body
  return { from, to, kind: 'named', entity: null, rank: 4.5, stands, named: true }
}

const capital = /^\p{Lu}/u

/** What capitals say in this text: nothing where every noun has one; names seen inside sentences. */
export type Capitals = {
  readonly capitalNouns: boolean
  readonly names: () => ReadonlySet<string>
}

const acronym = /^\p{Lu}{2,}$/u

/** Whether a capitalised word that stands alone is somebody's name, and not just the sentence's first. */
const namesAlone = (
  reading: SpeechReading,
  index: number,
  { capitalNouns, names }: Capitals,
): boolean => {
  if (acronym.test(reading.tokens[index]?.text ?? '')) return true
  if (capitalNouns || isKind(reading, 'article', index - 1)) return false
  return index > 0 || names().has(reading.tokens[index]?.text ?? '')
}

/** Whether a token is a capitalised word that no list knows. */
const isStrange = (reading: SpeechReading, index: number): boolean => {
  const token = index < reading.tokens.length ? reading.tokens[index] : undefined
  return (
    token !== undefined &&
    (token.word.facts & fact.capital) !== 0 &&
    capital.test(token.text) &&
    !isCovered(reading, index) &&
    !mentionAt(reading, index) &&
    isPlain(reading, index)
  )
}

/** Adds the capitalised words that no list knows, next to a verb of saying: somebody's name. */
const addStrangers = (found: Candidate[], reading: SpeechReading, capitals: Capitals): void => {
  for (let from = 0; from < reading.tokens.length; from += 1) {
    if (!isStrange(reading, from)) continue
    let to = from + 1
    while (isStrange(reading, to)) to += 1
    const size = to - from
    if (size > 1 || namesAlone(reading, from, capitals)) {
      const rank = size > 1 && size < 5 ? 4.6 : 2.8
      found.push({ from, to, kind: 'named', entity: null, rank, stands: null, named: true })
    }
    from = to
  }
}

const byPlace = (one: Candidate, other: Candidate): number =>
  one.from - other.from || other.to - one.to

/** Everyone in the sentence who could be the one speaking, in order; names before nouns. */
export const candidatesIn = (
  reading: SpeechReading,
  isMedium: (id: string) => boolean,
  capitals: Capitals,
): readonly Candidate[] => {
  const found: Candidate[] = []
  const add = (one: Candidate | null): void => {
    if (one) found.push(one)
  }
  for (const mention of reading.mentions) add(ofMention(mention, isMedium))
  for (const noun of reading.nouns) add(ofNoun(noun))
  for (const hit of reading.words) add(ofPronoun(hit, reading))
  addStrangers(found, reading, capitals)
  return found.length > 1 ? found.sort(byPlace) : found
}

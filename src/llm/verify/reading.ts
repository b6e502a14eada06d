import { knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import { goodsIn } from '#stages/match-claims/goods'
import { themesIn } from '#stages/match-claims/themes-in'
import type { Sentence } from '#text/reading'
import type { Cue } from './cues.ts'
import { cuesIn } from './cues.ts'
import { denialsIn } from './denials.ts'
import { hasModal, isDoubtedIn } from './doubts.ts'
import type { Figure } from './figures.ts'
import { figuresIn } from './figures.ts'
import { homesIn } from './homes.ts'
import type { Named } from './named.ts'

/** A date as EDTF; its year may be printed, or reckoned from the day of publication. */
export type Dated = { readonly value: string; readonly isYearPrinted: boolean }

/** What a stretch of text says, as far as it can be compared with another, in whatever language. */
export type Reading = {
  readonly text: string
  readonly pack: LanguagePack
  readonly names: readonly Named[]
  /** Ids of countries named or meant: a Chinese firm, the US Commerce Department. */
  readonly homes: ReadonlySet<string>
  readonly figures: readonly Figure[]
  readonly dates: readonly Dated[]
  /** Words that say what happens. */
  readonly cues: readonly Cue[]
  /** Words that say no. */
  readonly denials: readonly Span[]
  /** Whether words say that it may be so, is meant to be so, or will be. */
  readonly isDoubted: boolean
  readonly hasModal: boolean
  readonly claims: readonly Claim[]
  /** Goods without a name, and subjects, by id: they are the same in all languages. */
  readonly things: ReadonlySet<string>
}

type Input = {
  readonly text: string
  readonly pack: LanguagePack
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
}

const isAmount = ({ type }: Entity): boolean => type === 'money' || type === 'quantity'

const inside = (spans: readonly Span[], span: Span): boolean =>
  spans.some((one) => overlaps(one, span))

const namesOf = (entities: readonly Entity[], spans: readonly Span[]): readonly Named[] =>
  entities
    .filter((entity) => entity.type !== 'date' && !isAmount(entity))
    .flatMap(({ id, type, mentions }) => {
      const forms = mentions.filter((one) => inside(spans, one)).map(({ text }) => text)
      return forms.length > 0 ? [{ id, type, forms }] : []
    })

const year = /\p{Nd}{4}/u

const datesOf = (entities: readonly Entity[], spans: readonly Span[]): readonly Dated[] =>
  entities.flatMap(({ type, value, mentions }) => {
    const here = mentions.filter((one) => inside(spans, one))
    if (type !== 'date' || here.length === 0 || typeof value?.value !== 'string') return []
    return [{ value: value.value, isYearPrinted: here.some(({ text }) => year.test(text)) }]
  })

/** Reads some sentences of a text whose entities and claims are known. */
export const readingOf = ({ text, pack, sentences, entities, claims }: Input): Reading => {
  const taken = entities.filter((entity) => !isAmount(entity)).flatMap(({ mentions }) => mentions)
  const said = sentences.map((span) => text.slice(span.start, span.end)).join(' ')
  const cues = sentences.map((sentence) => cuesIn(sentence, pack))
  const names = namesOf(entities, sentences)
  return {
    text: said,
    pack,
    names,
    homes: homesIn(sentences, names, pack),
    figures: sentences.flatMap((sentence) => figuresIn(sentence, pack, taken)),
    dates: datesOf(entities, sentences),
    cues: cues.flat(),
    denials: sentences.flatMap((sentence, index) => denialsIn(sentence, pack, cues[index] ?? [])),
    isDoubted: sentences.some((sentence) => isDoubtedIn(sentence, pack)),
    hasModal: sentences.some((sentence) => hasModal(sentence, pack)),
    claims: claims.filter(({ evidence }) => inside(sentences, evidence)),
    things: new Set([
      ...goodsIn(said, knowledge, pack).map(({ id }) => id),
      ...themesIn(said, pack),
    ]),
  }
}

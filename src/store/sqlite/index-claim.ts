/** The terms a claim is found by: its own, and those of what stands around it. */
import { impliedBy, kindsOf } from '#knowledge/implied'
import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import type { Analysis } from '#model/analysis'
import type { Roles } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Span } from '#model/span'
import { contains, overlaps, quote } from '#model/span'
import { facetsOf } from '#stages/match-claims/facets'
import { goodsIn } from '#stages/match-claims/goods'
import { nationalitiesIn } from '#stages/match-claims/nationalities-in'
import { themesIn } from '#stages/match-claims/themes-in'
import { indexTerms } from '#text/index-terms'
import { soundsOf } from '#text/sounds'
import { about } from './about.ts'
import type { Database } from './database.ts'
import { run } from './database.ts'
import { maxNearLength } from './limits.ts'
import {
  entityTerm,
  factualityTerm,
  frameTerm,
  goodsTerm,
  predicateTerm,
  soundTerm,
  themeTerm,
} from './match.ts'

type Claim = Analysis['claims'][number]
type Place = { readonly claim: Claim; readonly analysis: Analysis; readonly seq: number }

/** Terms of texts, as the indexes take them. */
export const terms = (...texts: readonly string[]): string =>
  texts.flatMap((text) => indexTerms(text)).join(' ')

/** Who and what fills the roles, each with its role. */
export const fillersOf = (roles: Roles) =>
  Object.entries(roles).flatMap(([role, fillers]) => fillers.map((filler) => ({ role, ...filler })))

/** What the claim names, as entities and as goods by their English names; agencies with their country. */
const namedIn = ({ claim, analysis }: Place): string => {
  const { entities, language } = analysis
  const pack = packFor(language.tag)
  const { anchors } = facetsOf({ claim, entities, day: '', knowledge, pack })
  const isGoods = (name: string) => anchors[name] === 'goods' || anchors[name] === 'broad'
  return Object.keys(anchors)
    .map((name) => (isGoods(name) ? terms(name) : entityTerm(name)))
    .join(' ')
}

/** What a claim brings to mind without naming it, as far as that is as good as named, and beyond. */
const impliedIn = ({ claim, analysis: { entities, language } }: Place) => {
  const named = namedAmong(entities, [claim.evidence])
  const goods = goodsIn(claim.evidence.text, knowledge, packFor(language.tag))
  const [products, others] = [true, false].map((isProduct) =>
    named
      .filter(({ type }) => (type === 'product') === isProduct)
      .flatMap(({ id }) => impliedBy(id))
      .map(entityTerm),
  )
  const homes = goods.flatMap(({ home }) => (home ? [entityTerm(home)] : []))
  const kinds = [...new Set([...named, ...goods].flatMap(({ id }) => kindsOf(id)))].map(goodsTerm)
  return {
    own: [...(products ?? []), ...homes, ...kinds].join(' '),
    around: (others ?? []).join(' '),
  }
}

const known: ReadonlySet<string> = new Set(knowledge.entities.map(({ id }) => id))

const namedAmong = (entities: readonly Entity[], spans: readonly Span[]): readonly Entity[] =>
  entities.filter(({ mentions }) =>
    mentions.some((one) => spans.some((span) => overlaps(span, one))),
  )

/** How the names sound that the knowledge base does not hold: their letters cross no script. */
const soundsAmong = (entities: readonly Entity[], spans: readonly Span[]): string =>
  namedAmong(entities, spans)
    .filter(
      ({ id, type }) =>
        !known.has(id) && type !== 'quantity' && type !== 'date' && type !== 'money',
    )
    .flatMap(({ name }) => soundsOf(name))
    .map(soundTerm)
    .join(' ')

/** Countries that a text means by an adjective. */
const homesOf = (text: string, { analysis: { language } }: Place): string =>
  nationalitiesIn(text, packFor(language.tag)).map(entityTerm).join(' ')

const themesOf = (text: string, { analysis: { language } }: Place): string =>
  themesIn(text, packFor(language.tag)).map(themeTerm).join(' ')

/** The block a claim stands in, as far as it is near. */
const nearOf = ({ claim, analysis: { text, blocks } }: Place) => {
  const { start, end } = claim.evidence
  const block = blocks.find((one) => contains(one, claim.evidence)) ?? claim.evidence
  return quote(text, {
    start: Math.max(block.start, start - maxNearLength),
    end: Math.min(block.end, end + maxNearLength),
  })
}

const indexContext = (database: Database, place: Place): void => {
  const { analysis, seq } = place
  const { title, entities, language } = analysis
  const near = nearOf(place)
  const around = title ? [near, title] : [near]
  const named = namedAmong(entities, around).map(({ id }) => entityTerm(id))
  const goods = around.flatMap(({ text }) => goodsIn(text, knowledge, packFor(language.tag)))
  run(database, 'INSERT INTO claims_context (rowid, title, near, known) VALUES (?, ?, ?, ?)', [
    seq,
    terms(title?.text ?? ''),
    terms(near.text),
    [
      ...named,
      soundsAmong(entities, around),
      impliedIn(place).around,
      about(analysis),
      terms(...goods.map(({ name }) => name)),
      ...goods.flatMap(({ id }) => kindsOf(id)).map(goodsTerm),
      ...around.flatMap(({ text }) => [homesOf(text, place), themesOf(text, place)]),
    ].join(' '),
  ])
}

/** Puts a claim into the indexes that are searched. */
export const indexClaim = (database: Database, place: Place): void => {
  const { claim, seq } = place
  const { evidence, gist, speaker, roles, predicate, frame, factuality } = claim
  const speaks = speaker?.entity ? entityTerm(speaker.entity) : ''
  const names = [speaker?.name ?? '', ...fillersOf(roles).map(({ name }) => name)]
  run(database, 'INSERT INTO claims_index (rowid, said, gist, known) VALUES (?, ?, ?, ?)', [
    seq,
    terms(evidence.text),
    terms(gist),
    [
      terms(...names),
      speaks,
      namedIn(place),
      predicateTerm(predicate),
      frameTerm(frame),
      factualityTerm(factuality),
      themesOf(evidence.text, place),
      homesOf(evidence.text, place),
      impliedIn(place).own,
    ].join(' '),
  ])
  indexContext(database, place)
}

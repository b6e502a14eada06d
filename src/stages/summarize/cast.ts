import type { KnownType } from '#knowledge/entity'
import type { GistNoun } from '#languages/kinds/gist'
import type { Claim, Filler } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import type { Span } from '#model/span'
import type { Known } from './fill.ts'
import { besideGoods, mostInRole } from './limits.ts'
import { mayAct, mayBeHit } from './may-stand.ts'
import { mentionsIn } from './mentions.ts'
import type { Names } from './naming.ts'
import { knownEntity, nounFor } from './naming.ts'
import { groupFor } from './nation.ts'
import { impliedBy, isGeneral, outcomes, voices } from './word-sets.ts'

const none: readonly never[] = []

/** Those that pass: all of them as they are, where none has to go; most roles are empty or hold one. */
const only = <One>(all: readonly One[], passes: (one: One) => boolean): readonly One[] => {
  for (let at = 0; at < all.length; at += 1) {
    const one = all[at]
    if (one !== undefined && !passes(one)) return all.length === 1 ? none : all.filter(passes)
  }
  return all
}

/** Products of one line, whose name is said once: the TWINSCAN NXT:1970i and the NXT:1980Di. */
const inLine = (nouns: readonly GistNoun[]): readonly GistNoun[] => {
  if (nouns.length < 2) return nouns
  const [line = ''] = /^\S+ /u.exec(nouns[0]?.word ?? '') ?? []
  return nouns.map((noun, index) =>
    index > 0 && line !== '' && noun.kind === 'product' && noun.word.startsWith(line)
      ? { ...noun, word: noun.word.slice(line.length) }
      : noun,
  )
}

const holds = (nouns: readonly GistNoun[], { word }: GistNoun): boolean => {
  for (let at = 0; at < nouns.length; at += 1) if (nouns[at]?.word === word) return true
  return false
}

/** Adds a noun that is not yet there, as long as there is room for one. */
const add = (found: GistNoun[], noun: GistNoun | null): void => {
  if (noun && found.length < mostInRole && !holds(found, noun)) found.push(noun)
}

const isThing = ({ kind }: GistNoun): boolean => kind === 'product' || kind === 'goods'
const isRule = ({ kind }: GistNoun): boolean => kind === 'instrument' || kind === 'rule'
const isBody = (noun: GistNoun): boolean => !isThing(noun) && !isRule(noun)

const without = (nouns: readonly GistNoun[], others: readonly GistNoun[]): readonly GistNoun[] =>
  others.length === 0 ? nouns : only(nouns, (noun) => !holds(others, noun))

const stanceFrames: ReadonlySet<Frame> = new Set<Frame>(['position', 'outlook'])

export type Nouns = Known['nouns']

const mayNotAct = ({ frame, speaker }: Claim, { entity, name }: Filler): boolean =>
  entity === null && speaker !== null && !stanceFrames.has(frame) && voices.has(name)

/**
 * The speaker in a role: of printed words nothing is known but that they speak, and media report what
 * others do.
 */
const isSpeaker = ({ speaker }: Claim, { entity, name }: Filler): boolean =>
  entity === null ? speaker?.name === name : speaker?.kind === 'medium' && speaker.entity === entity

/** Whether a name stands only in the words that present the speaker: `, a researcher at RAND,`. */
const presents = ({ evidence, speaker }: Claim, { entity }: Filler, names: Names): boolean => {
  if (!speaker || entity === null) return false
  const within = mentionsIn(names.entities.get(entity), evidence)
  if (within.length === 0 || within.some(({ start }) => start < speaker.end)) return false
  const behind = evidence.text.slice(Math.max(0, speaker.end - evidence.start))
  const [, apposition = ''] = /^,(?<said>[^,.;:«»“”"]{1,80})(?:,|[.;]|$)/u.exec(behind) ?? []
  const reach = apposition === '' ? 0 : speaker.end + 1 + apposition.length
  return within.every(({ end }) => end <= reach)
}

/** Whether the body makes one of the goods (ids: `nvidia`, `nvidia-h20`): makers do not smuggle their own. */
const makes = ({ entity }: Filler, goods: readonly Filler[]): boolean =>
  entity !== null && goods.some((one) => one.entity?.startsWith(`${entity}-`))

/** Goods without the most general ones, where others stand beside them. */
const specific = (
  things: readonly GistNoun[],
  fillers: readonly Filler[],
  names: Names,
): readonly GistNoun[] => {
  if (things.length < 2 || !fillers.some(isGeneral)) return things
  const general: GistNoun[] = []
  for (const filler of fillers) if (isGeneral(filler)) add(general, nounFor(names, filler))
  const left = without(things, inLine(general))
  return left.length > 0 ? left : things
}

const near = (one: Span, other: Span): boolean =>
  Math.max(one.start - other.end, other.start - one.end) <= besideGoods

/** Whether a name stands only beside goods: the Nvidia in `Nvidia chips`, les puces d’Intel. */
const isBrand = (claim: Claim, { entity }: Filler, names: Names): boolean => {
  const company = names.entities.get(entity ?? '')
  if (company?.type !== 'company') return false
  const within = mentionsIn(company, claim.evidence)
  if (within.length === 0) return false
  const goods = names.goodsIn(claim.evidence)
  return within.every((one) => goods.some((other) => near(one, other)))
}

/** Acts that nobody commits on goods of its own make: who made them is named for their name's sake. */
const guilty: ReadonlySet<Predicate> = new Set<Predicate>([
  'enforcement.investigate',
  'enforcement.search',
  'enforcement.charge',
  'enforcement.arrest',
  'enforcement.fine',
  'enforcement.seize',
])

/** Whether a filler may stand in a sentence on this claim. */
const mayStand = (claim: Claim, filler: Filler, names: Names): boolean => {
  const { frame, predicate, roles } = claim
  if (mayNotAct(claim, filler) || isSpeaker(claim, filler) || presents(claim, filler, names))
    return false
  const implied = filler.entity === null && impliedBy[frame]?.has(filler.name) === true
  const accused = frame === 'evasion' || guilty.has(predicate)
  return !implied && !(accused && (makes(filler, roles.item) || isBrand(claim, filler, names)))
}

/** What an entity is that the knowledge base knows. */
const knownType = ({ entity }: Filler, names: Names): KnownType | null =>
  entity === null ? null : (knownEntity(names, entity)?.type ?? null)

/** A company that the knowledge base knows: to say that it smuggles takes more than a near word. */
const isKnownCompany = (filler: Filler, names: Names): boolean =>
  knownType(filler, names) === 'company'

/** Frames in whose sentences those who act for a state do as the state does. */
const rulings: ReadonlySet<Frame> = new Set<Frame>(['control', 'easing', 'retaliation'])

/** People that the knowledge base knows, as rulers: of them it may be said that they impose and lift. */
const asRulers = (
  nouns: readonly GistNoun[],
  fillers: readonly Filler[],
  names: Names,
): readonly GistNoun[] => {
  const people = only(fillers, (one) => knownType(one, names) === 'person')
  if (people.length === 0) return nouns
  const known = people.flatMap((one) => nounFor(names, one) ?? [])
  return nouns.map((noun): GistNoun => (holds(known, noun) ? { ...noun, kind: 'ruler' } : noun))
}

/** Those of a role who may stand in a sentence on this claim. */
const standing = (claim: Claim, fillers: readonly Filler[], names: Names): readonly Filler[] =>
  fillers.length === 0 ? none : only(fillers, (one) => mayStand(claim, one, names))

/** The nouns of those who fill a role. */
const nounsOf = (claim: Claim, fillers: readonly Filler[], names: Names): readonly GistNoun[] => {
  if (fillers.length === 0) return none
  const found: GistNoun[] = []
  for (const filler of fillers) add(found, groupFor(claim, filler, names) ?? nounFor(names, filler))
  return inLine(found)
}

const actorsOf = (claim: Claim, acting: readonly Filler[], names: Names): readonly GistNoun[] => {
  const accused = claim.frame === 'evasion'
  const able = only(
    acting,
    (one) => mayAct(claim, one, names.places) && !(accused && isKnownCompany(one, names)),
  )
  return nounsOf(claim, able, names)
}

const targetsOf = (claim: Claim, names: Names): readonly GistNoun[] => {
  const hit = standing(claim, claim.roles.target, names)
  const able = only(hit, (one) => mayBeHit(claim, one, names.places))
  return only(nounsOf(claim, able, names), isBody)
}

/** What goods are made into, where they are converted and more than these are named. */
const madeIn = ({ predicate }: Claim, item: readonly Filler[]): readonly Filler[] =>
  predicate === 'repurposing.convert' && item.length > 1
    ? item.filter(({ name }) => outcomes.has(name))
    : none

/** The rules, those that stand in another role among them. */
const rulesOf = (
  rules: readonly GistNoun[],
  items: readonly GistNoun[],
  actors: readonly GistNoun[],
): readonly GistNoun[] => {
  if (!items.some(isRule) && !actors.some(isRule)) return only(rules, isRule)
  const found: GistNoun[] = []
  for (const noun of [...rules, ...items, ...actors]) if (isRule(noun)) add(found, noun)
  return inLine(found)
}

/** Each noun under the role it can really fill: no thing acts, no rule is goods, nobody is both ends. */
export const cast = (claim: Claim, names: Names): Nouns => {
  const { roles, frame } = claim
  const acting = standing(claim, roles.actor, names)
  const item = standing(claim, roles.item, names)
  const actors = actorsOf(claim, acting, names)
  const made = madeIn(claim, item)
  const items = nounsOf(
    claim,
    made.length === 0 ? item : item.filter((one) => !made.includes(one)),
    names,
  )
  const bodies = only(actors, isBody)
  const actor = rulings.has(frame) ? asRulers(bodies, acting, names) : bodies
  const things = specific(only(items, isThing), item, names)
  const rules = nounsOf(claim, standing(claim, roles.instrument, names), names)
  return {
    actor,
    target: without(targetsOf(claim, names), actor),
    item: things.length > 0 ? things : only(actors, isThing),
    instrument: rulesOf(rules, items, actors),
    outcome: nounsOf(claim, made, names),
  }
}

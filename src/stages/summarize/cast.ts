import type { KnownType } from '#knowledge/entity'
import type { GistNoun } from '#languages/kinds/gist'
import type { Claim, Filler } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import type { Span } from '#model/span'
import type { Known } from './fill.ts'
import { besideGoods, mostInRole } from './limits.ts'
import type { Places } from './may-stand.ts'
import { mayAct, mayBeHit } from './may-stand.ts'
import { mentionsIn } from './mentions.ts'
import type { Names } from './naming.ts'
import { knownEntity, nounFor } from './naming.ts'
import { groupFor } from './nation.ts'
import { generalNouns, impliedBy, outcomes, voices } from './word-sets.ts'

/** Products of one line, whose name is said once: the TWINSCAN NXT:1970i and the NXT:1980Di. */
const inLine = (nouns: readonly GistNoun[]): readonly GistNoun[] => {
  const [line = ''] = /^\S+ /u.exec(nouns[0]?.word ?? '') ?? []
  return nouns.map((noun, index) =>
    index > 0 && line !== '' && noun.kind === 'product' && noun.word.startsWith(line)
      ? { ...noun, word: noun.word.slice(line.length) }
      : noun,
  )
}

const holds = (nouns: readonly GistNoun[], noun: GistNoun): boolean =>
  nouns.some(({ word }) => word === noun.word)

const distinct = (nouns: readonly (GistNoun | null)[]): readonly GistNoun[] => {
  const found: GistNoun[] = []
  for (const noun of nouns)
    if (noun && found.length < mostInRole && !holds(found, noun)) found.push(noun)
  return found.length > 1 ? inLine(found) : found
}

const isThing = ({ kind }: GistNoun): boolean => kind === 'product' || kind === 'goods'
const isRule = ({ kind }: GistNoun): boolean => kind === 'instrument' || kind === 'rule'
const isBody = (noun: GistNoun): boolean => !isThing(noun) && !isRule(noun)

const without = (nouns: readonly GistNoun[], others: readonly GistNoun[]): readonly GistNoun[] =>
  nouns.length === 0 || others.length === 0 ? nouns : nouns.filter((noun) => !holds(others, noun))

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
  if (!speaker) return false
  const within = mentionsIn(names.entities.get(entity ?? ''), evidence)
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
  const general = only(fillers, ({ entity, name }) => entity === null && generalNouns.has(name))
  if (general.length === 0) return things
  const left = without(things, distinct(general.map((one) => nounFor(names, one))))
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

/** Which of the ids are places of the article. */
const placesOf = ({ entities }: Names): Places => ({
  has: (id) => entities.get(id)?.type === 'place',
})

/** Frames in whose sentences those who act for a state do as the state does. */
const rulings: ReadonlySet<Frame> = new Set<Frame>(['control', 'easing', 'retaliation'])

/** People that the knowledge base knows, as rulers: of them it may be said that they impose and lift. */
const asRulers = (
  nouns: readonly GistNoun[],
  fillers: readonly Filler[],
  names: Names,
): readonly GistNoun[] => {
  const people = fillers.filter((one) => knownType(one, names) === 'person')
  const known = people.flatMap((one) => nounFor(names, one) ?? [])
  return nouns.map((noun): GistNoun => (holds(known, noun) ? { ...noun, kind: 'ruler' } : noun))
}

const none: readonly GistNoun[] = []
const nobody: readonly Filler[] = []

/** Those that pass; most roles of most claims are empty. */
const only = <One>(all: readonly One[], passes: (one: One) => boolean): readonly One[] =>
  all.length === 0 ? all : all.filter(passes)

/** Each noun under the role it can really fill: no thing acts, no rule is goods, nobody is both ends. */
export const cast = (claim: Claim, names: Names): Nouns => {
  const kept = (fillers: readonly Filler[]) => only(fillers, (one) => mayStand(claim, one, names))
  const all = (fillers: readonly Filler[]) =>
    fillers.length === 0
      ? none
      : distinct(fillers.map((one) => groupFor(claim, one, names) ?? nounFor(names, one)))
  const { roles, predicate } = claim
  const [acting, item] = [kept(roles.actor), kept(roles.item)]
  const accused = claim.frame === 'evasion'
  const places = placesOf(names)
  const actors = all(
    only(acting, (one) => mayAct(claim, one, places) && !(accused && isKnownCompany(one, names))),
  )
  const made =
    predicate === 'repurposing.convert' && item.length > 1
      ? item.filter(({ name }) => outcomes.has(name))
      : nobody
  const items = all(made.length === 0 ? item : item.filter((one) => !made.includes(one)))
  const bodies = only(actors, isBody)
  const actor = rulings.has(claim.frame) ? asRulers(bodies, acting, names) : bodies
  const things = specific(only(items, isThing), item, names)
  const hit = all(only(kept(roles.target), (one) => mayBeHit(claim, one, places)))
  const rules = all(kept(roles.instrument))
  const moreRules = items.some(isRule) || actors.some(isRule)
  return {
    actor,
    target: without(only(hit, isBody), actor),
    item: things.length > 0 ? things : only(actors, isThing),
    instrument: moreRules
      ? distinct([...rules, ...items, ...actors].filter(isRule))
      : only(rules, isRule),
    outcome: all(made),
  }
}

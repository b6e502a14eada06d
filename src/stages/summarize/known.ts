import type { GistNoun, Mood } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { Amount, Claim, Filler } from '#model/claim'
import type { Frame } from '#model/frame'
import { contains } from '#model/span'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'
import type { Known } from './fill.ts'
import {
  generalNouns,
  impliedRules,
  leastPrice,
  measureUnits,
  mostInRole,
  outcomes,
  pieceUnits,
  voices,
} from './limits.ts'
import type { Names } from './naming.ts'
import { commonNoun, nounFor } from './naming.ts'
import type { QuantitySlot } from './pattern.ts'

const currency = /^[A-Z]{3}$/u

const slotFor = ({ unit }: Amount): QuantitySlot => {
  if (currency.test(unit)) return 'money'
  if (unit === '%') return 'percent'
  return measureUnits.has(unit) ? 'measure' : 'count'
}

const noQuantities: Known['quantities'] = {
  money: null,
  percent: null,
  count: null,
  measure: null,
  when: null,
}

const softeners = remember(({ speech, words }: LanguagePack) =>
  lexicon(
    speech
      ? ([
          ['soft', [...speech.possible, ...speech.planned]],
          ['hard', speech.notModal],
        ] as const)
      : [],
    { proclitics: words.proclitics },
  ),
)

/** Whether the words of a claim hold a sign of forecast or plan, even where it is denied. */
const looksAhead = ({ evidence }: Claim, pack: LanguagePack): boolean => {
  const words = tokens(evidence.text, { start: 0, end: evidence.text.length })
  const hits = scan(softeners(pack), words).filter(({ weak }) => !weak)
  const hard = hits.filter(({ tag }) => tag === 'hard')
  return hits.some(
    ({ tag, from, to }) => tag === 'soft' && !hard.some((one) => one.from < to && from < one.to),
  )
}

/** Negative where the first EDTF date lies before the second, 0 where one holds the other or unknown. */
export const compareDates = (one: string, other: string): number => {
  const length = Math.min(one.length, other.length)
  const [left, right] = [one.slice(0, length), other.slice(0, length)]
  if (!/^\d{4}/u.test(left) || !/^\d{4}/u.test(right) || left === right) return 0
  return left < right ? -1 : 1
}

/** How firmly a claim is to be told, by its factuality, its words and its date. */
export const moodOf = (claim: Claim, pack: LanguagePack, publishedAt: string | null): Mood => {
  if (claim.factuality === 'denied') return looksAhead(claim, pack) ? 'unlikely' : 'denied'
  const past = claim.date && publishedAt ? compareDates(claim.date.value, publishedAt) < 0 : false
  return claim.factuality === 'possible' && past ? 'hearsay' : claim.factuality
}

const distinct = (nouns: readonly (GistNoun | null)[]): readonly GistNoun[] => {
  const found = new Map<string, GistNoun>()
  for (const noun of nouns) if (noun && !found.has(noun.word)) found.set(noun.word, noun)
  return [...found.values()].slice(0, mostInRole)
}

const isThing = ({ kind }: GistNoun): boolean => kind === 'product' || kind === 'goods'
const isRule = ({ kind }: GistNoun): boolean => kind === 'instrument' || kind === 'rule'
const isBody = (noun: GistNoun): boolean => !isThing(noun) && !isRule(noun)

const without = (nouns: readonly GistNoun[], others: readonly GistNoun[]): readonly GistNoun[] =>
  nouns.filter(({ word }) => !others.some((other) => other.word === word))

const stanceFrames: ReadonlySet<Frame> = new Set<Frame>(['position', 'outlook'])
const ruleFrames: ReadonlySet<Frame> = new Set<Frame>(['control', 'easing'])

type Nouns = Known['nouns']

const mayNotAct = ({ frame, speaker }: Claim, { entity, name }: Filler): boolean =>
  entity === null && speaker !== null && !stanceFrames.has(frame) && voices.has(name)

/** The speaker's printed words in a role: nothing is known of them but that they speak. */
const isSpeaker = ({ speaker }: Claim, { entity, name }: Filler): boolean =>
  entity === null && speaker?.name === name

/** Whether a name stands only in the words that present the speaker: `, a researcher at RAND,`. */
const presents = ({ evidence, speaker }: Claim, { entity }: Filler, names: Names): boolean => {
  const within =
    names.entities.get(entity ?? '')?.mentions.filter((one) => contains(evidence, one)) ?? []
  if (!speaker || within.length === 0) return false
  const behind = evidence.text.slice(Math.max(0, speaker.end - evidence.start))
  const [, apposition = ''] = /^,(?<said>[^,.;:«»“”"]{1,80})(?:,|[.;]|$)/u.exec(behind) ?? []
  const reach = apposition === '' ? 0 : speaker.end + 1 + apposition.length
  return within.every(({ start, end }) => start >= speaker.end && end <= reach)
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
  const general = fillers.filter(({ entity, name }) => entity === null && generalNouns.has(name))
  const left = without(things, distinct(general.map((one) => nounFor(names, one))))
  return left.length > 0 ? left : things
}

/** Each noun under the role it can really fill: no thing acts, no rule is goods, nobody is both ends. */
const nounsOf = (claim: Claim, names: Names): Nouns => {
  const { frame, predicate } = claim
  const kept = (fillers: readonly Filler[]) =>
    fillers.filter(
      (one) => !mayNotAct(claim, one) && !isSpeaker(claim, one) && !presents(claim, one, names),
    )
  const roles = {
    actor: kept(claim.roles.actor),
    target: kept(claim.roles.target),
    item: kept(claim.roles.item),
    instrument: kept(claim.roles.instrument),
  }
  const all = (fillers: readonly Filler[]) => distinct(fillers.map((one) => nounFor(names, one)))
  const told = (fillers: readonly Filler[]) =>
    fillers.filter(
      ({ entity, name }) => entity !== null || !ruleFrames.has(frame) || !impliedRules.has(name),
    )
  const actors = all(
    told(frame === 'evasion' ? roles.actor.filter((one) => !makes(one, roles.item)) : roles.actor),
  )
  const made =
    predicate === 'repurposing.convert' && roles.item.length > 1
      ? roles.item.filter(({ name }) => outcomes.has(name))
      : []
  const items = all(told(roles.item).filter((one) => !made.includes(one)))
  const actor = actors.filter(isBody)
  const things = specific(items.filter(isThing), roles.item, names)
  return {
    actor,
    target: without(all(roles.target).filter(isBody), actor),
    item: things.length > 0 ? things : actors.filter(isThing),
    instrument: distinct([...all(told(roles.instrument)), ...items, ...actors].filter(isRule)),
    outcome: all(made),
  }
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** Thousands of, dozens: a round number in words says no figure. */
const isVague = ({ value, text }: Amount): boolean =>
  !/\p{Nd}/u.test(text) && text !== '' && value >= 10 && /^10+$/u.test(String(value))

/** The nouns with the number of them in it, where it counts one of them or names what nobody fills. */
const counted = (nouns: Nouns, claim: Claim, names: Names): Nouns | null => {
  const { amount, roles } = claim
  const figure = amount && names.gist.amount({ value: amount.value, unit: '' })
  if (!amount || !figure) return null
  const [item] = nouns.item
  const fits =
    pieceUnits.has(amount.unit) || lastWord(amount.unit) === lastWord(roles.item[0]?.name ?? '')
  if (item && nouns.item.length === 1 && fits)
    return isVague(amount) ? nouns : { ...nouns, item: [names.gist.counted(item, figure)] }
  if (isVague(amount)) return null
  const unit = commonNoun(names, amount.unit)
  if (unit?.kind === 'group' && nouns.target.length === 0)
    return { ...nouns, target: [names.gist.counted(unit, figure)] }
  const pieces = unit ? names.gist.counted(unit, figure) : names.gist.pieces(amount)
  return pieces && pieces.kind === 'goods' && nouns.item.length === 0
    ? { ...nouns, item: [pieces] }
    : null
}

/** A price that no chip or tool has: it is for an hour, a gigabyte, a token. */
const isRate = ({ predicate, amount }: Claim): boolean =>
  predicate === 'price.cost' && amount !== null && amount.value < leastPrice

/** What a claim knows, sorted into the roles its nouns can really fill. */
export const knownOf = (claim: Claim, names: Names, mood: Mood): Known => {
  const nouns = nounsOf(claim, names)
  const { amount } = claim
  const slot = amount && slotFor(amount)
  const numbered = slot === 'count' ? counted(nouns, claim, names) : null
  if (numbered) return { mood, nouns: numbered, quantities: noQuantities }
  const said = amount && !isRate(claim) && names.gist.amount(amount)
  const quantities = slot && said ? { ...noQuantities, [slot]: said } : noQuantities
  return { mood, nouns, quantities }
}

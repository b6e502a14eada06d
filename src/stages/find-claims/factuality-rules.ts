import type { Factuality } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import { frameOf, predicates } from '#model/frame'

/** Predicates that a "not" among their words turns into the denial of another, or of themselves. */
const deniedBy: { readonly [P in Predicate]?: Predicate } = {
  'control.restrict': 'control.restrict',
  'enforcement.charge': 'enforcement.charge',
  'evasion.reach': 'evasion.reach',
  'impact.weigh': 'impact.weigh',
  'investment.subsidize': 'investment.subsidize',
  'launch.delay': 'launch.release',
  'launch.release': 'launch.release',
  'licence.apply': 'licence.apply',
  'licence.grant': 'licence.grant',
  'licence.refuse': 'licence.grant',
  'listing.listed': 'listing.listed',
  'outlook.doubt': 'outlook.doubt',
  'outlook.expect': 'outlook.expect',
  'performance.capable': 'performance.capable',
  'performance.exceed': 'performance.exceed',
  'performance.limited': 'performance.capable',
  'performance.match': 'performance.match',
  'price.cost': 'price.cost',
  'production.build': 'production.build',
  'production.make': 'production.make',
  'sale.buy': 'sale.buy',
  'sale.order': 'sale.order',
  'sale.sell': 'sale.sell',
  'sale.ship': 'sale.ship',
  'sale.stop': 'sale.sell',
  'control.impose': 'control.impose',
  'easing.exempt': 'easing.exempt',
  'enforcement.investigate': 'enforcement.investigate',
  'evasion.deceive': 'evasion.deceive',
  'evasion.front': 'evasion.front',
  'impact.jobs': 'impact.jobs',
  'licence.await': 'licence.await',
  'substitution.switch': 'substitution.switch',
  'position.hope': 'position.hope',
  'supply.available': 'supply.available',
}

/** What nobody does but the world: a future here is a forecast, elsewhere a plan. */
const forecastFrames: readonly Frame[] = [
  'impact',
  'price',
  'supply',
  'performance',
  'outlook',
  'evasion',
  'substitution',
]

/** Of these what somebody does on purpose: to hire or to fire. */
const acts: readonly Predicate[] = ['impact.jobs']

/** Predicates that say by themselves how firm they are. */
const settled: { readonly [P in Predicate]?: Factuality } = {
  'position.decline': 'asserted',
  'position.deny': 'denied',
}

/** Predicates that are only talk of what may come, unless denied. */
const tentative: readonly Predicate[] = ['control.propose', 'outlook.doubt', 'outlook.expect']

/** What a predicate says by itself of how firmly it is told. */
export type Firmness = {
  readonly frame: Frame
  readonly settled: Factuality | null
  readonly isTentative: boolean
  /** Whether its future is a forecast, and no plan. */
  readonly isForecast: boolean
  /** What a "not" among its words denies; null where that depends on the words. */
  readonly denied: Predicate | null
}

const firmnessOf = (predicate: Predicate): Firmness => {
  const frame = frameOf(predicate)
  return {
    frame,
    settled: settled[predicate] ?? null,
    isTentative: tentative.includes(predicate),
    isForecast: forecastFrames.includes(frame) && !acts.includes(predicate),
    denied: deniedBy[predicate] ?? null,
  }
}

const firmnesses = new Map(predicates.map((predicate) => [predicate, firmnessOf(predicate)]))

/** What is looked up once for each claim. Every predicate has its firmness. */
export const firmnessFor = (predicate: Predicate): Firmness => {
  const firmness = firmnesses.get(predicate)
  if (!firmness) throw new Error(`No firmness for predicate ${predicate}`)
  return firmness
}

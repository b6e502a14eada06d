import type { Factuality } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'

/** Predicates that a "not" among their words turns into the denial of another, or of themselves. */
export const deniedBy: { readonly [P in Predicate]?: Predicate } = {
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
export const forecastFrames: readonly Frame[] = [
  'impact',
  'price',
  'supply',
  'performance',
  'outlook',
  'evasion',
  'substitution',
]

/** Of these what somebody does on purpose: to hire or to fire. */
export const acts: readonly Predicate[] = ['impact.jobs']

/** Predicates that say by themselves how firm they are. */
export const settled: { readonly [P in Predicate]?: Factuality } = {
  'position.decline': 'asserted',
  'position.deny': 'denied',
}

/** Predicates that are only talk of what may come, unless denied. */
export const tentative: readonly Predicate[] = [
  'control.propose',
  'outlook.doubt',
  'outlook.expect',
]

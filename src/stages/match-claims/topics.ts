/** Which predicates tell of the same kind of event, and which of opposite ones. */
import type { Predicate } from '#model/frame'
import type { RoleName } from './facets.ts'

/**
 * Predicates that writers use for one event stand under one topic: a country that bans a sale
 * without a licence restricts it, and requires a licence. The rest are topics by themselves.
 */
const shared: Readonly<Record<string, readonly Predicate[]>> = {
  acquire: ['investment.acquire', 'investment.stake'],
  buy: ['sale.buy', 'sale.order', 'sale.hoard'],
  capability: ['performance.capable', 'performance.exceed', 'performance.match'],
  charge: ['enforcement.charge', 'enforcement.sue'],
  circumvent: [
    'evasion.circumvent',
    'evasion.deceive',
    'evasion.front',
    'evasion.reach',
    'evasion.reroute',
    'evasion.smuggle',
  ],
  control: [
    'control.ban',
    'control.extend',
    'control.impose',
    'control.propose',
    'control.require',
    'control.restrict',
    'control.tighten',
  ],
  criticize: ['position.accuse', 'position.criticize'],
  earn: ['impact.gain', 'impact.results'],
  easing: ['easing.allow', 'easing.ease', 'easing.exempt', 'easing.lift', 'easing.suspend'],
  fund: ['investment.fund', 'investment.spend', 'investment.subsidize'],
  inquiry: ['enforcement.investigate', 'enforcement.search', 'enforcement.summon'],
  listing: ['listing.add', 'listing.listed'],
  lose: ['impact.earn-less', 'impact.lose'],
  make: ['production.build', 'production.expand', 'production.make'],
  market: ['launch.release', 'launch.unveil'],
  penalty: ['enforcement.fine', 'enforcement.settle'],
  sell: ['sale.sell', 'sale.ship'],
  'turn-home': ['substitution.prefer', 'substitution.self-reliance', 'substitution.switch'],
  wait: ['licence.apply', 'licence.await'],
}

const topicOf: ReadonlyMap<Predicate, string> = new Map(
  Object.entries(shared).flatMap(([topic, predicates]) =>
    predicates.map((predicate) => [predicate, topic] as const),
  ),
)

/** Says too little of its own: that someone said something, or would not. */
const empty: ReadonlySet<Predicate> = new Set(['position.decline', 'position.state'])

/** The kind of event a predicate tells of; null where it says nothing that another could repeat. */
export const topicFor = (predicate: Predicate): string | null =>
  empty.has(predicate) ? null : (topicOf.get(predicate) ?? predicate)

/** Topics of which the one cannot be true while the other is, said of the same things at one time. */
const opposites: readonly (readonly [string, string])[] = [
  ['control', 'easing'],
  ['earn', 'lose'],
  ['impact.raise-outlook', 'impact.cut-outlook'],
  ['impact.shares-up', 'impact.shares-down'],
  ['licence.grant', 'licence.refuse'],
  ['licence.grant', 'licence.revoke'],
  ['listing', 'listing.remove'],
  ['make', 'production.halt'],
  ['outlook.expect', 'outlook.doubt'],
  ['price.rise', 'price.fall'],
  ['sale.stop', 'sale.resume'],
  ['sale.stop', 'sell'],
  ['supply.available', 'supply.shortage'],
  ['supply.demand-up', 'supply.demand-down'],
]

const opposed: ReadonlySet<string> = new Set(
  opposites.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
)

/** Whether two topics contradict each other. */
export const areOpposite = (one: string, other: string): boolean => opposed.has(`${one} ${other}`)

/** A topic and its opposites share a field, under which they are looked up: its least name. */
export const fieldOf = (topic: string): string => {
  const near = new Set([topic])
  for (const name of near)
    for (const [one, other] of opposites) {
      if (one === name) near.add(other)
      if (other === name) near.add(one)
    }
  return [...near].toSorted()[0] ?? topic
}

/** Of events that strike many alike: in which role both claims must name the same one, in any of these. */
const needs: Readonly<Record<string, readonly RoleName[]>> = {
  acquire: ['actor', 'target'],
  buy: ['actor', 'item'],
  charge: ['target', 'actor'],
  criticize: ['actor'],
  'enforcement.arrest': ['target', 'actor'],
  fund: ['actor', 'target'],
  inquiry: ['target', 'actor'],
  listing: ['target'],
  'listing.remove': ['target'],
  penalty: ['target', 'actor'],
}

/** Roles of which both claims must fill one with the same name; none: any thing in common will do. */
export const needsFor = (topic: string | null): readonly RoleName[] => needs[topic ?? ''] ?? []

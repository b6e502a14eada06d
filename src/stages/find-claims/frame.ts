import type { Frame, Predicate } from '#model/frame'

/** What stands in a sentence: a named entity by type, a known noun by kind, or a value. */
export type PartKind =
  | 'company'
  | 'agency'
  | 'person'
  | 'place'
  | 'product'
  | 'instrument'
  | 'goods'
  | 'group'
  | 'office'
  | 'rule'
  | 'money'
  | 'percent'
  | 'quantity'
  | 'date'

/** For each kind a bit of its own, so that one number tells which kinds stand somewhere. */
export const partBits: { readonly [Kind in PartKind]: number } = {
  company: 1 << 0,
  agency: 1 << 1,
  person: 1 << 2,
  place: 1 << 3,
  product: 1 << 4,
  instrument: 1 << 5,
  goods: 1 << 6,
  group: 1 << 7,
  office: 1 << 8,
  rule: 1 << 9,
  money: 1 << 10,
  percent: 1 << 11,
  quantity: 1 << 12,
  date: 1 << 13,
}

/** One number that tells which kinds are meant. */
export const bitsOfKinds = (kinds: readonly PartKind[]): number =>
  kinds.reduce((bits, kind) => bits | partBits[kind], 0)

/** What a trigger leans on. */
export type Leaning = {
  /** Parts of which one makes the trigger firm. */
  readonly wants: readonly PartKind[]
  /** Whether the trigger says next to nothing without one of them. */
  readonly must?: boolean
}

/** How much words stand for a frame and nothing else. */
export type FrameWeight = 'distinct' | 'firm' | 'plain' | 'broad' | 'common'

/** What a kind of claim is, in no language in particular. */
export type FrameRule = {
  readonly frame: Frame
  /** How much its words stand for the frame and nothing else. */
  readonly weight: FrameWeight
  /** Predicates whose words stand for other frames more often than those of the frame as a whole. */
  readonly weights?: { readonly [P in Predicate]?: FrameWeight }
  readonly leaning: Leaning
  /** Predicates that lean on something else than the frame as a whole. */
  readonly leanings?: { readonly [P in Predicate]?: Leaning }
  /** Which parts may fill a role, the likeliest first. */
  readonly roles: {
    readonly actor: readonly PartKind[]
    readonly target: readonly PartKind[]
    readonly item: readonly PartKind[]
    readonly instrument: readonly PartKind[]
  }
  /** Whether the goods are what is spoken of (they cost, they run short), not what is acted on. */
  readonly itemIsSubject?: boolean
  /** Whether goods and target stand right at the trigger, and what comes later is something else: turn to X to get Y. */
  readonly close?: boolean
  /** Which values measure it, the likeliest first. */
  readonly amount: readonly PartKind[]
  /** Whether the speaker is the actor where nobody else is named. */
  readonly ownAct: boolean
  /** Whether whoever it is about stands on either side: profits fell at X, X lost a third. */
  readonly actorAnywhere?: boolean
  /** Whether it is done to companies, so that a company as the subject suffers it: may not buy, faces a fine. */
  readonly doneToCompanies?: boolean
}

/** A rule made ready: what it leaves out is there as well, and kinds are told by their bits. */
export type ReadyRule = Required<FrameRule> & {
  readonly bits: { readonly [Role in keyof FrameRule['roles']]: number }
  /** Whether those who rule do it. */
  readonly isRuled: boolean
}

/** Makes a rule ready. */
export const readied = (rule: FrameRule): ReadyRule => {
  const { actor, target, item, instrument } = rule.roles
  return {
    frame: rule.frame,
    weight: rule.weight,
    weights: rule.weights ?? {},
    leaning: rule.leaning,
    leanings: rule.leanings ?? {},
    roles: rule.roles,
    itemIsSubject: rule.itemIsSubject ?? false,
    close: rule.close ?? false,
    amount: rule.amount,
    ownAct: rule.ownAct,
    actorAnywhere: rule.actorAnywhere ?? false,
    doneToCompanies: rule.doneToCompanies ?? false,
    bits: {
      actor: bitsOfKinds(actor),
      target: bitsOfKinds(target),
      item: bitsOfKinds(item),
      instrument: bitsOfKinds(instrument),
    },
    isRuled: actor[0] === 'agency',
  }
}

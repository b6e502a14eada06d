import type { Frame, Predicate } from './frame.ts'
import type { Quote, Span } from './span.ts'

export const factualities = ['asserted', 'possible', 'planned', 'denied'] as const
export type Factuality = (typeof factualities)[number]

export const attributions = ['direct', 'indirect', 'mixed', 'none'] as const
export type Attribution = (typeof attributions)[number]

export const speakerKinds = [
  'named',
  'role',
  'anonymous',
  'organisation',
  'document',
  'medium',
] as const
export type SpeakerKind = (typeof speakerKinds)[number]

/** Who says so, as printed (span), with the entity meant where there is one. */
export type Speaker = Span & {
  readonly name: string
  readonly entity: string | null
  readonly kind: SpeakerKind
}

/** Who or what fills a role: an entity of the article, or goods and groups by their English name. */
export type Filler = {
  readonly entity: string | null
  readonly name: string
  /** Named in the claim, though no word of it says in which part: right in six of ten. */
  readonly inferred?: true | undefined
}

export type Roles = {
  readonly actor: readonly Filler[]
  readonly target: readonly Filler[]
  readonly item: readonly Filler[]
  readonly instrument: readonly Filler[]
}

const isTold = ({ inferred }: Filler): boolean => inferred !== true

const areTold = (fillers: readonly Filler[]): boolean => {
  for (let at = 0; at < fillers.length; at += 1) if (fillers[at]?.inferred === true) return false
  return true
}

/** The roles without those that are only inferred: what may be said again as told. */
export const toldRoles = (roles: Roles): Roles => {
  const { actor, target, item, instrument } = roles
  if (areTold(actor) && areTold(target) && areTold(item) && areTold(instrument)) return roles
  return {
    actor: actor.filter(isTold),
    target: target.filter(isTold),
    item: item.filter(isTold),
    instrument: instrument.filter(isTold),
  }
}

/** When: EDTF/ISO 8601, resolved against the day of publication; the words as printed. */
export type ClaimDate = { readonly value: string; readonly text: string }

/** How much: a number in `unit` (ISO 4217 code, `%` or a unit of count); the words as printed. */
export type Amount = { readonly value: number; readonly unit: string; readonly text: string }

/** One claim as the claims stage finds it. */
export type Claim = {
  /** Stable under re-analysis of the same text. */
  readonly id: string
  readonly frame: Frame
  readonly predicate: Predicate
  readonly factuality: Factuality
  /** 0–1, calibrated on the corpus. */
  readonly confidence: number
  readonly rule: string
  /** The sentence or clause that says it. */
  readonly evidence: Quote
  /** Null: the article itself. */
  readonly speaker: Speaker | null
  readonly attribution: Attribution
  /** What shows the frame or the attribution. */
  readonly cue: Quote | null
  readonly roles: Roles
  readonly date: ClaimDate | null
  readonly amount: Amount | null
  readonly checkworthy: { readonly score: number; readonly reasons: readonly string[] }
}

/** What the claims stage adds, in the order of the text. */
export type Claims = { readonly claims: readonly Claim[]; readonly covered: boolean }

import type { Amount, ClaimDate, Factuality, Roles, Speaker } from '#model/claim'
import type { Predicate } from '#model/frame'

type Input = {
  readonly speaker: Speaker | null
  readonly roles: Roles
  readonly date: ClaimDate | null
  readonly amount: Amount | null
  readonly factuality: Factuality
  readonly predicate: Predicate
  readonly text: string
}

/** How much a claim is worth a check, 0–1, and why. */
export const checkworthiness = (
  _input: Input,
): { readonly score: number; readonly reasons: readonly string[] } => ({ score: 0.5, reasons: [] })

/** Where a claim about the field starts before anything speaks for or against a check. */
export const baseScore = 0.3

/**
 * What each reason adds. Numbers and named actors weigh most, as in ClaimBuster and CheckThat!,
 * where they tell check-worthy sentences from the rest better than anything else.
 */
export const reasonGains = {
  amount: 0.2,
  'named actor': 0.15,
  date: 0.1,
  'official act': 0.1,
  'rule or list': 0.1,
  'unnamed source': 0.1,
  'named product': 0.05,
  'named target': 0.05,
  denial: 0.05,
  number: 0.05,
} as const

/** An opinion can be quoted rightly or wrongly, but not checked against the world. */
export const opinionCost = 0.2

/** A forecast cannot be checked yet, a plan only as a plan. */
export const unsureCosts = { asserted: 0, denied: 0, planned: 0.05, possible: 0.15 } as const

/** Words above which a sentence holds too much to be checked as one claim. */
export const longClaimWords = 60

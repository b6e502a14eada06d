import type { KeptRole, RemovedRole } from '#model/block'

/** One rule's voice for striking a line, 0–1. */
export type Vote = { readonly role: RemovedRole; readonly rule: string; readonly weight: number }

/** What is decided of a line: struck for a role by a rule, or kept. */
export type Verdict = {
  readonly struck: {
    readonly role: RemovedRole
    readonly rule: string
    readonly confidence: number
  } | null
  /** The line is the label of a box that goes on below it. */
  readonly opens: boolean
  /** A kept rule that shields the line. */
  readonly shield: KeptRole | null
  /** Pack whose language the clutter is in, where that is not the page's. */
  readonly language: string | null
}

/** A verdict that keeps, for a role that is known. */
export const shielded = (shield: KeptRole | null): Verdict => ({
  struck: null,
  opens: false,
  shield,
  language: null,
})

export const kept = shielded(null)

/** A verdict that strikes. */
export const strike = (role: RemovedRole, rule: string, confidence: number): Verdict => ({
  struck: { role, rule, confidence: Math.min(0.99, confidence) },
  opens: false,
  shield: null,
  language: null,
})

const doubtOf = (weight: number): number => 1 - Math.min(1, Math.max(0, weight))

/** Independent witnesses together: what is left when all of them err. */
export const together = (weights: readonly number[]): number => {
  let doubt = 1
  for (const weight of weights) doubt *= doubtOf(weight)
  return 1 - doubt
}

const silence: readonly Vote[] = []

const bothVotes = <One>(one: readonly One[], other: readonly One[]): readonly One[] => {
  if (other.length === 0) return one
  return one.length === 0 ? other : [...one, ...other]
}

/** The votes of a few witnesses, one after the other; most of them are silent. */
export const allVotes = <One extends Vote>(
  first: readonly One[],
  second: readonly One[],
  third = silence as readonly One[],
): readonly One[] => bothVotes(bothVotes(first, second), third)

/** Witnesses of one role that are heard. */
const mostHeard = 4

/** The place of the vote for a role that speaks loudest but for one and those before it; else -1. */
const loudest = (votes: readonly Vote[], role: RemovedRole, heard: number): number => {
  const limit = votes[heard]?.weight ?? Number.POSITIVE_INFINITY
  let best = -1
  for (let at = 0; at < votes.length; at += 1) {
    const { role: own, weight } = votes[at] as Vote
    const isLeft = weight < limit || (weight === limit && at > heard)
    if (own === role && isLeft && weight > (votes[best]?.weight ?? -1)) best = at
  }
  return best
}

/** The votes for a role together, with the rule that speaks loudest; the first of equals. */
const tallyOf = (role: RemovedRole, votes: readonly Vote[]): Vote => {
  const first = loudest(votes, role, -1)
  let doubt = 1
  let at = first
  for (let left = mostHeard; left > 0 && at >= 0; left -= 1) {
    doubt *= doubtOf(votes[at]?.weight ?? 0)
    at = loudest(votes, role, at)
  }
  return { role, rule: votes[first]?.rule ?? '', weight: 1 - doubt }
}

const haveRole = (votes: readonly Vote[], end: number, role: RemovedRole): boolean => {
  for (let at = 0; at < end; at += 1) if (votes[at]?.role === role) return true
  return false
}

/** The strongest role among the votes, with the rule that speaks loudest for it. */
export const tally = (votes: readonly Vote[]): Vote | null => {
  if (votes.length < 2) return votes[0] ?? null
  let best: Vote | null = null
  for (let at = 0; at < votes.length; at += 1) {
    const role = votes[at]?.role
    if (!role || haveRole(votes, at, role)) continue
    const all = tallyOf(role, votes)
    if (!best || all.weight > best.weight) best = all
  }
  return best
}

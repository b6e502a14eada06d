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

/** The votes of several witnesses, one after the other; most of them are silent. */
export const allVotes = <One extends Vote>(
  ...lists: readonly (readonly One[])[]
): readonly One[] => {
  let all: readonly One[] = silence as readonly One[]
  for (const votes of lists) if (votes.length > 0) all = all.length > 0 ? [...all, ...votes] : votes
  return all
}

/** Witnesses of one role that are heard. */
const mostHeard = 4

/** The votes for a role together, with the rule that speaks loudest; the first of equals. */
const tallyOf = (role: RemovedRole, votes: readonly Vote[]): Vote => {
  const own: Vote[] = []
  for (const vote of votes) if (vote.role === role) own.push(vote)
  if (own.length > 1) own.sort((one, other) => other.weight - one.weight)
  let doubt = 1
  for (let at = 0; at < Math.min(own.length, mostHeard); at += 1)
    doubt *= doubtOf(own[at]?.weight ?? 0)
  return { role, rule: own[0]?.rule ?? '', weight: 1 - doubt }
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

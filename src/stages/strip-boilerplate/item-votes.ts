import type { Line } from './lines.ts'
import type { PhraseRule, PhraseVote, Rules } from './rules.ts'
import { mayFitItem, mayFitItems } from './rules.ts'
import { together } from './verdict.ts'

/** The rules that strike each item of a bar. */
const spokenIn = (line: Line, rules: Rules['clutter']): readonly (readonly PhraseRule[])[] =>
  line.items.map((item, at) =>
    rules
      .filter(({ rule, parts }) => mayFitItem(parts, line, at) && rule.match.test(item))
      .map(({ rule }) => rule),
  )

/** The first of the rules of a role that say most. */
const strongest = (rules: readonly PhraseRule[], role: PhraseRule['role']): PhraseRule | null => {
  let best: PhraseRule | null = null
  for (const rule of rules)
    if (rule.role === role && (!best || rule.weight > best.weight)) best = rule
  return best
}

const none: readonly PhraseVote[] = []

/** A bar of items (`Home | News | Contact`): its items speak together, by the share that is known. */
export const itemVotes = (line: Line, found: Rules['clutter']): readonly PhraseVote[] => {
  const { items } = line
  if (items.length < 2) return none
  const rules = found.filter(({ parts }) => mayFitItems(parts, line))
  if (rules.length === 0) return none
  const spoken = spokenIn(line, rules)
  const known = spoken.filter((hits) => hits.length > 0).length / items.length
  const roles = new Set(spoken.flatMap((hits) => hits.map(({ role }) => role)))
  return [...roles].flatMap((role) => {
    const best = spoken.map((hits) => strongest(hits, role)).filter((rule) => rule !== null)
    const weight = together(best.map((rule) => rule.weight)) * Math.min(1, known * 1.7)
    return best.slice(0, 1).map(({ id }) => ({ role, rule: id, weight, where: null }))
  })
}

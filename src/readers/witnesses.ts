import type { Candidate, FactName, Provenance, Said, Witnesses } from '#model/provenance'
import { overruled } from '#model/provenance'
import { maxCandidates, maxCandidateUnits } from './limits.ts'

/** What a witness says: its values, without those that are empty. */
export const saidBy = (
  rule: string,
  values: readonly (string | null | undefined)[],
): readonly Said[] => values.flatMap((value) => (value ? [{ value, rule }] : []))

/** A fact of which these were chosen among all that is said, each word of a witness once. */
export const chosen = (
  said: readonly Said[],
  winners: readonly Said[],
  decidedBy: string,
): Provenance => {
  const won = new Set(winners)
  const seen = new Map<string, Candidate>()
  for (const one of said) {
    const key = `${one.rule}\n${one.value}`
    const isNew = seen.size < maxCandidates && !seen.has(key)
    const value = one.value.slice(0, maxCandidateUnits).toWellFormed()
    if (isNew || won.has(one)) seen.set(key, { value, rule: one.rule, won: won.has(one) })
  }
  return { candidates: [...seen.values()], decidedBy: winners.length > 0 ? decidedBy : null }
}

/** A fact of which the first is believed. */
export const firstOf = (said: readonly Said[]): Provenance =>
  chosen(said, said.slice(0, 1), 'first-witness')

/** The fact with what the sender says of it, which comes before what the document says. */
export const givenFirst = (
  fact: Provenance,
  { value, isTaken }: { readonly value: string | null; readonly isTaken: boolean },
): Provenance => {
  const said = saidBy('given', [value])
  if (isTaken) return overruled(fact, said, 'given-first')
  return {
    ...fact,
    candidates: [...fact.candidates, ...said.map((one) => ({ ...one, won: false }))],
  }
}

/** New names for witnesses: what a page was made of from a feed is the feed's word. */
export type Renamed = Partial<Readonly<Record<FactName, Readonly<Record<string, string>>>>>

/** The witnesses under the names of the format that they come from. */
export const renamed = (witnesses: Witnesses, names: Renamed): Witnesses => ({
  ...witnesses,
  ...Object.fromEntries(
    Object.entries(names).map(([fact, rules]) => {
      const { candidates, decidedBy } = witnesses[fact as FactName]
      const own = candidates.map((one) => ({ ...one, rule: rules[one.rule] ?? one.rule }))
      return [fact, { candidates: own, decidedBy }]
    }),
  ),
})

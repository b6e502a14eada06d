import type { Stretch } from './days.ts'
import { around, stretchOf } from './days.ts'
import type { Facets } from './facets.ts'
import { storyDays } from './limits.ts'

/** When a claim says it happens: by its own date, else around its day of publication. */
export const timeOf = ({ date, day }: Facets): Stretch =>
  (date && stretchOf(date)) || around(day, storyDays)

/** Whether a claim's date lies ahead of its publication: a rule to come. */
export const isAhead = (claim: Facets): boolean =>
  claim.date !== null && timeOf(claim).to > claim.day

/** First and last day of all times by which a claim could meet another of its story. */
export const timesOf = (claim: Facets): Pick<Stretch, 'from' | 'to'> => {
  const { from, to, grain } = timeOf(claim)
  if (grain !== 'year' && !isAhead(claim)) return { from, to }
  const near = around(claim.day, storyDays)
  const [first = from] = [from, near.from].toSorted()
  const last = [to, near.to].toSorted().at(-1) ?? to
  return { from: first, to: last }
}

/** Counts behind a score; counts of several pages are added before the score is taken. */
export type Tally =
  | {
      readonly kind: 'found'
      readonly hit: number
      readonly extra: number
      readonly missed: number
    }
  | { readonly kind: 'right'; readonly right: number; readonly of: number }

/** Counts by the name of what is measured. */
export type Tallies = ReadonlyMap<string, Tally>

/** What was and was not found: gives precision, recall and F1. */
export const found = (hit: number, extra: number, missed: number): Tally => ({
  kind: 'found',
  hit,
  extra,
  missed,
})

/** Answers right out of all: gives accuracy. */
export const right = (answers: readonly boolean[]): Tally => ({
  kind: 'right',
  right: answers.filter(Boolean).length,
  of: answers.length,
})

const plus = (one: Tally, other: Tally): Tally => {
  if (one.kind === 'found' && other.kind === 'found')
    return found(one.hit + other.hit, one.extra + other.extra, one.missed + other.missed)
  if (one.kind === 'right' && other.kind === 'right')
    return { kind: 'right', right: one.right + other.right, of: one.of + other.of }
  throw new Error('counts of two kinds under one name')
}

/** The counts of several pages, added name by name, in the order in which names first appear. */
export const added = (pages: readonly Tallies[]): Tallies => {
  const sum = new Map<string, Tally>()
  for (const page of pages)
    for (const [name, tally] of page) {
      const before = sum.get(name)
      sum.set(name, before ? plus(before, tally) : tally)
    }
  return sum
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Precision, recall and F1, each 0–1; 0 where there was nothing to count. */
export const prf = ({ hit, extra, missed }: Extract<Tally, { kind: 'found' }>) => {
  const precision = ratio(hit, hit + extra)
  const recall = ratio(hit, hit + missed)
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

/** The one number that stands for the counts: F1, or the share of right answers; 0–1. */
export const score = (tally: Tally): number =>
  tally.kind === 'found' ? prf(tally).f1 : ratio(tally.right, tally.of)

/** Whether there was anything to count. */
export const isEmpty = (tally: Tally): boolean =>
  tally.kind === 'found' ? tally.hit + tally.extra + tally.missed === 0 : tally.of === 0

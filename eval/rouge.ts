/** The three ROUGE scores, F1, 0–1. */
export type Rouge = { readonly one: number; readonly two: number; readonly longest: number }

type Units = readonly string[]

const f1 = (shared: number, said: number, wanted: number): number =>
  shared === 0 ? 0 : (2 * shared) / (said + wanted)

const gramsOf = (units: Units, length: number): readonly string[] =>
  units
    .slice(0, Math.max(0, units.length - length + 1))
    .map((_, start) => units.slice(start, start + length).join(' '))

/** F1 of the runs of so many units that two texts share, each as often as both have it. */
const sharedGrams = (said: Units, wanted: Units, length: number): number => {
  const [mine, theirs] = [gramsOf(said, length), gramsOf(wanted, length)]
  const left = new Map<string, number>()
  for (const gram of theirs) left.set(gram, (left.get(gram) ?? 0) + 1)
  let shared = 0
  for (const gram of mine) {
    const times = left.get(gram) ?? 0
    if (times > 0) shared += 1
    left.set(gram, times - 1)
  }
  return f1(shared, mine.length, theirs.length)
}

/** Length of the longest sequence, with gaps, that stands in both. */
const longestCommon = (one: Units, other: Units): number => {
  let above = new Uint32Array(other.length + 1)
  for (const unit of one) {
    const row = new Uint32Array(other.length + 1)
    for (let at = 1; at <= other.length; at += 1)
      row[at] =
        other[at - 1] === unit
          ? (above[at - 1] ?? 0) + 1
          : Math.max(above[at] ?? 0, row[at - 1] ?? 0)
    above = row
  }
  return above[other.length] ?? 0
}

const against = (said: Units, wanted: Units): Rouge => ({
  one: sharedGrams(said, wanted, 1),
  two: sharedGrams(said, wanted, 2),
  longest: f1(longestCommon(said, wanted), said.length, wanted.length),
})

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L of a summary: each score is that of the reference it fits best.
 *
 * Texts come as units (`unitsOf`); nothing is stemmed. Source: C.-Y. Lin, ROUGE: A Package for
 * Automatic Evaluation of Summaries, 2004.
 */
export const rouge = (said: Units, references: readonly Units[]): Rouge => {
  const all = references.map((wanted) => against(said, wanted))
  const best = (score: (one: Rouge) => number): number => Math.max(0, ...all.map(score))
  return {
    one: best(({ one }) => one),
    two: best(({ two }) => two),
    longest: best(({ longest }) => longest),
  }
}

import type { Planned } from './plan.ts'

/** The weightiest first, then part by part in the order of the text. */
export const inOrder = (chosen: readonly Planned[]): readonly Planned[] => {
  let top = chosen[0]
  for (const one of chosen) if (top && one.weight > top.weight) top = one
  return gathered(
    chosen.toSorted((one, other) => {
      if (one === top || other === top) return one === top ? -1 : 1
      return one.section - other.section || one.start - other.start
    }),
  )
}

/** What one part says of one subject stands together, so that it can share a sentence. */
const gathered = (sorted: readonly Planned[]): readonly Planned[] => {
  const found: Planned[] = []
  for (let at = 0; at < sorted.length; at += 1) {
    const one = sorted[at]
    if (!one || found.includes(one)) continue
    found.push(one)
    const next = one.subject === '' ? null : nextAlike(one, sorted, found)
    if (next) found.push(next)
  }
  return found
}

/** The next message of the same part and subject that has no place yet. */
const nextAlike = (
  { section, subject }: Planned,
  sorted: readonly Planned[],
  placed: readonly Planned[],
): Planned | null => {
  for (const other of sorted)
    if (other.subject === subject && other.section === section && !placed.includes(other))
      return other
  return null
}

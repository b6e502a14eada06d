/** Names of the knowledge base in what was typed, in whatever language it was typed. */
import { knowledge } from '#knowledge/index'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'

/** A known entity in what was typed: its id, and where its name stands. */
export type KnownName = { readonly id: string; readonly start: number; readonly end: number }

const namesOf = remember(({ entities }: typeof knowledge) =>
  lexicon(
    entities.map(({ id, name, names }) => [id, [name, ...Object.values(names).flat()]] as const),
  ),
)

/** The longest known names in what was typed, in order; none overlaps another. */
export const knownNames = (typed: string): readonly KnownName[] => {
  const words = tokens(typed, { start: 0, end: typed.length })
  const hits = scan(namesOf(knowledge), words)
    .filter(({ weak, from, to }) => !weak && to > from)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from)
  const taken = new Set<number>()
  const found: KnownName[] = []
  for (const { tag, from, to } of hits) {
    const covered = Array.from({ length: to - from }, (_, index) => from + index)
    if (covered.some((index) => taken.has(index))) continue
    for (const index of covered) taken.add(index)
    const start = words[from]?.start ?? 0
    const end = words[to - 1]?.end ?? typed.length
    found.push({ id: tag, start, end })
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** The known entity that a name means as a whole; null where it is nobody's we know. */
export const idOfName = (name: string): string | null => {
  const trimmed = name.trim()
  if (knowledge.entities.some(({ id }) => id === trimmed)) return trimmed
  const [only] = knownNames(trimmed)
  return only && only.start === 0 && only.end === trimmed.length ? only.id : null
}

/** What words typed in any language mean: entities, goods, and what a claim says happens. */
import { knowledge } from '#knowledge/index'
import { nationalities } from '#knowledge/nationalities'
import { themes } from '#knowledge/themes'
import { packs } from '#languages/index'
import type { Frame, Predicate } from '#model/frame'
import type { Term } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'

/** What a word may mean; goods by their English name. */
export type Meaning =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'noun'; readonly name: string }
  | { readonly kind: 'predicate'; readonly predicate: Predicate }
  | {
      readonly kind: 'theme'
      readonly theme: string
      readonly frames: readonly Frame[]
      readonly predicates: readonly Predicate[]
    }

/** Words that mean something, and where they stand; none of them overlap. */
export type Concept = {
  readonly start: number
  readonly end: number
  readonly meanings: readonly Meaning[]
  /** English names of goods and rules named inside a longer name: the rule of a diffusion rule. */
  readonly within: readonly string[]
}

type Entry = readonly [Meaning, readonly Term[]]

const entities: readonly Entry[] = knowledge.entities.map(({ id, name, names, metonyms = {} }) => [
  { kind: 'entity', id },
  [name, ...Object.values(names).flat(), ...Object.values(metonyms).flat()],
])

const nouns: readonly Entry[] = knowledge.nouns.map(({ name, terms }) => [
  { kind: 'noun', name },
  Object.values(terms).flat(),
])

/** Only single words: a search is no sentence in which several words together say what happens. */
const cues = (): readonly Entry[] =>
  packs.flatMap((pack) =>
    Object.entries(pack.cues?.predicates ?? {}).map(
      ([predicate, terms]): Entry => [
        { kind: 'predicate', predicate: predicate as Predicate },
        terms.filter((term) => !/[ …]/u.test(term)),
      ],
    ),
  )

const adjectives: readonly Entry[] = nationalities.map(({ id, terms }) => [
  { kind: 'entity', id },
  Object.values(terms).flat(),
])

const searched: readonly Entry[] = themes.map(({ id, frames, predicates = [], terms }) => [
  { kind: 'theme', theme: id, frames, predicates },
  Object.values(terms).flat(),
])

/** What is written as one word with the next (Arabic: and, the). */
const proclitics = packs.flatMap(({ words }) => words.proclitics)

const namesOnly = remember((known: readonly Entry[]) => lexicon(known))
const everything = remember((known: readonly Entry[]) =>
  lexicon([...known, ...nouns, ...adjectives, ...searched, ...cues()], { proclitics }),
)

const rules: ReadonlySet<string> = new Set(
  knowledge.nouns.filter(({ kind }) => kind === 'rule').map(({ name }) => name),
)

/** An export ban is a ban: of rules also what words inside their names say happens. */
const innerOf = (own: readonly Meaning[], inside: readonly Meaning[]): readonly Meaning[] =>
  own.every((one) => one.kind !== 'theme' && one.kind !== 'entity') &&
  own.some((one) => one.kind === 'noun' && rules.has(one.name))
    ? inside.filter((one) => one.kind === 'theme' && one.frames.length > 0)
    : []

const nounsWithin = (own: readonly Meaning[], inside: readonly Meaning[]): readonly string[] => {
  const isName = own.some(({ kind }) => kind === 'entity' || kind === 'noun')
  const nouns = inside.filter((one) => !own.includes(one))
  return isName ? [...new Set(nouns.flatMap((one) => (one.kind === 'noun' ? [one.name] : [])))] : []
}

/** The longest known words in what was typed, in order. */
const conceptsIn = (typed: string, table: ReturnType<typeof namesOnly>): readonly Concept[] => {
  const words = tokens(typed, { start: 0, end: typed.length })
  const all = scan(table, words).filter(({ weak, from, to }) => !weak && to > from)
  const hits = Map.groupBy(all, ({ from, to }) => `${from} ${to}`)
  const taken = new Set<number>()
  const found: Concept[] = []
  const longestFirst = [...hits.values()].toSorted(
    ([one], [other]) => (other?.to ?? 0) - (other?.from ?? 0) - ((one?.to ?? 0) - (one?.from ?? 0)),
  )
  for (const same of longestFirst) {
    const { from = 0, to = 0 } = same[0] ?? {}
    const covered = Array.from({ length: to - from }, (_, index) => from + index)
    if (covered.some((index) => taken.has(index))) continue
    for (const index of covered) taken.add(index)
    const start = words[from]?.start ?? 0
    const end = words[to - 1]?.end ?? typed.length
    const own = same.map(({ tag }) => tag)
    const inside = all.filter((hit) => hit.from >= from && hit.to <= to).map(({ tag }) => tag)
    const meanings = [...new Set([...own, ...innerOf(own, inside)])]
    found.push({ start, end, meanings, within: nounsWithin(own, inside) })
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** What was typed, as far as it is known. */
export const concepts = (typed: string): readonly Concept[] =>
  conceptsIn(typed, everything(entities))

/** The known entity that a name means as a whole; null where it is nobody's we know. */
export const idOfName = (name: string): string | null => {
  const trimmed = name.trim()
  if (knowledge.entities.some(({ id }) => id === trimmed)) return trimmed
  const [only] = conceptsIn(trimmed, namesOnly(entities))
  const isWhole = only?.start === 0 && only.end === trimmed.length
  const meaning = isWhole ? only.meanings[0] : undefined
  return meaning?.kind === 'entity' ? meaning.id : null
}

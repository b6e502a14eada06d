import type { BriefLine, BriefSource, Citation } from '#model/brief'
import type { Factuality } from '#model/claim'
import { mostCitations } from './limits.ts'
import { type Told, worthOf } from './told.ts'

/** A line with what it is ordered and dated by. */
export type Weighed = {
  readonly line: BriefLine
  readonly worth: number
  /** Whether a whole sentence says it. */
  readonly isSaid: boolean
  readonly from: string | null
  /** The day it was first told. */
  readonly day: string
}

/** From the firmest to the softest. */
const softness: readonly Factuality[] = ['denied', 'asserted', 'planned', 'possible']

/** The factuality of most claims; of two as frequent the softer. */
const commonest = (all: readonly Told[]): Factuality => {
  const counts = Map.groupBy(all, ({ claim }) => claim.factuality)
  const [most = 'asserted'] = [...counts]
    .toSorted(
      ([one, ones], [other, others]) =>
        others.length - ones.length || softness.indexOf(other) - softness.indexOf(one),
    )
    .map(([factuality]) => factuality)
  return most
}

const fillsOf = ({ claim: { roles, amount, date } }: Told): number =>
  Object.values(roles).flat().length + (amount ? 2 : 0) + (date ? 1 : 0)

/**
 * The claim that gives the line its words: a whole sentence, then the one that tells most. A figure
 * that most do not give is left to the words of those who do.
 */
const spokesman = (all: readonly Told[]): Told | undefined => {
  const common = commonest(all)
  const isFigured = all.filter(({ claim }) => claim.amount).length * 2 > all.length
  const rank = (told: Told): readonly number[] => [
    Number(told.isSaid),
    Number((told.claim.amount !== null) === isFigured),
    Number(told.claim.factuality === common),
    fillsOf(told),
    worthOf(told),
  ]
  return all.toSorted((one, other) => {
    const [mine, theirs] = [rank(one), rank(other)]
    const at = mine.findIndex((value, index) => value !== theirs[index])
    return at < 0 ? 0 : (theirs[at] ?? 0) - (mine[at] ?? 0)
  })[0]
}

const citationOf = ({ claim }: Told, source: BriefSource): Citation => {
  const { evidence, speaker, factuality, id } = claim
  return {
    ...evidence,
    source: source.number,
    claim: id,
    language: source.language,
    factuality,
    speaker: speaker && { name: speaker.name, entity: speaker.entity, kind: speaker.kind },
  }
}

/** The words of each source, its earliest first and once: the headline repeats the story. */
const citationsOf = (
  all: readonly Told[],
  sources: ReadonlyMap<string, BriefSource>,
): readonly Citation[] => {
  const cited = all.flatMap((told) => {
    const source = sources.get(told.article)
    return source ? [citationOf(told, source)] : []
  })
  const sorted = cited.toSorted(
    (one, other) => one.source - other.source || one.start - other.start || one.end - other.end,
  )
  const seen = new Set<string>()
  const isNew = ({ source, speaker }: Citation): boolean => {
    const key = JSON.stringify([source, speaker?.entity ?? speaker?.name ?? null])
    return !seen.has(key) && seen.add(key).size > 0
  }
  return sorted.filter(isNew).slice(0, mostCitations)
}

/** What a cluster says, as a line; null where none of its articles is a source (all are copies). */
const lineOf = (
  id: string,
  all: readonly Told[],
  scope: {
    readonly sources: ReadonlyMap<string, BriefSource>
    readonly days: ReadonlyMap<string, string>
    readonly language: string
  },
): Weighed | null => {
  const own = all.filter(({ article }) => scope.sources.has(article))
  const said = spokesman(own)
  if (!said) return null
  const from = [...new Set(own.flatMap(({ article }) => scope.sources.get(article) ?? []))]
  const { claim, gist, article } = said
  const { amount } = claim
  const line: BriefLine = {
    id,
    text: gist || claim.evidence.text,
    language: gist ? scope.language : (scope.sources.get(article)?.language ?? 'und'),
    frame: claim.frame,
    factuality: claim.factuality,
    date: claim.date?.value ?? null,
    amount: amount && { value: amount.value, unit: amount.unit },
    voices: new Set(from.map(({ voice }) => voice)).size,
    sources: from.map(({ number }) => number).toSorted((one, other) => one - other),
    languages: [...new Set(from.map(({ language }) => language))].toSorted(),
    citations: citationsOf(own, scope.sources),
  }
  const [day = ''] = from.map((source) => scope.days.get(source.article) ?? '').toSorted()
  return { line, worth: Math.max(...own.map(worthOf)), isSaid: said.isSaid, from: said.from, day }
}

const byWeight = (one: Weighed, other: Weighed): number =>
  other.line.voices - one.line.voices ||
  Number(other.isSaid) - Number(one.isSaid) ||
  other.worth - one.worth ||
  (one.line.id < other.line.id ? -1 : 1)

/** All that is said, a line for each cluster: what most independent sources say first. */
export const linesOf = (
  all: readonly Told[],
  scope: Parameters<typeof lineOf>[2],
): readonly Weighed[] =>
  [...Map.groupBy(all, ({ cluster }) => cluster)]
    .flatMap(([id, told]) => lineOf(id, told, scope) ?? [])
    .toSorted(byWeight)

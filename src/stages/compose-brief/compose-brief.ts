import type { Brief, BriefLine, DisputeReason } from '#model/brief'
import { stage } from '#model/stage'
import { bare } from '#text/fold'
import { leastAlone, mostAgreed, mostAlone, mostDisputed } from './limits.ts'
import { linesOf, type Weighed } from './lines.ts'
import { questionsOf, reportsOf, speakersOf, timelineOf } from './sections.ts'
import { type BriefArticle, renumbered, sourcesOf, withNumbers } from './sources.ts'
import type { Told } from './told.ts'

/** Two clusters that contradict each other. */
export type Opposition = {
  readonly reason: DisputeReason
  readonly one: string
  readonly other: string
}

type Input = {
  readonly subject: string
  /** Of the gists, BCP 47. */
  readonly language: string
  readonly articles: readonly BriefArticle[]
  readonly claims: readonly Told[]
  readonly oppositions: readonly Opposition[]
  /** Whether articles that no line cites are sources too: somebody asked for just these. */
  readonly keepsAll: boolean
  /** How many more articles match. */
  readonly leftOut: number
}

type Dispute = Brief['disputed'][number]

/** Each contradiction once, those of most voices first. */
const disputesOf = (
  oppositions: readonly Opposition[],
  lines: ReadonlyMap<string, BriefLine>,
): readonly Dispute[] => {
  const voices = ({ sides }: Dispute): number =>
    sides.reduce((sum, id) => sum + (lines.get(id)?.voices ?? 0), 0)
  const pairs = new Map(
    oppositions.map(({ reason, one, other }) => {
      const more = (lines.get(other)?.voices ?? 0) - (lines.get(one)?.voices ?? 0)
      const turned = more > 0 || (more === 0 && other < one)
      const sides = turned ? ([other, one] as const) : ([one, other] as const)
      return [sides.join(' '), { reason, sides }] as const
    }),
  )
  return [...pairs.values()]
    .toSorted((one, other) => voices(other) - voices(one))
    .slice(0, mostDisputed)
}

/** Lines that read the same to whoever does not look at the words behind them: the first. */
const distinct = (all: readonly Weighed[]): readonly Weighed[] =>
  [...new Map(all.toReversed().map((one) => [bare(one.line.text), one])).values()].toReversed()

type Chosen = Pick<Brief, 'agreed' | 'disputed' | 'alone'> & { readonly told: readonly Weighed[] }

const idsOf = (all: readonly Weighed[]): readonly string[] => all.map(({ line }) => line.id)

/** The lines of the sections: contradicted ones are nowhere agreed on. */
const choose = (all: readonly Weighed[], given: readonly Opposition[]): Chosen => {
  const lines = new Map(all.map(({ line }) => [line.id, line]))
  const oppositions = given.filter(({ one, other }) => lines.has(one) && lines.has(other))
  const disputed = disputesOf(oppositions, lines)
  const contested = new Set(oppositions.flatMap(({ one, other }) => [one, other]))
  const free = all.filter(({ line }) => !contested.has(line.id))
  const agreed = free.filter(({ line }) => line.voices > 1).slice(0, mostAgreed)
  const alone = distinct(
    free.filter(({ line, isSaid, worth }) => line.voices === 1 && isSaid && worth >= leastAlone),
  ).slice(0, mostAlone)
  const shown = new Set([
    ...disputed.flatMap(({ sides }) => sides),
    ...idsOf([...agreed, ...alone]),
  ])
  const told = all.filter(({ line }) => shown.has(line.id))
  return { agreed: idsOf(agreed), disputed, alone: idsOf(alone), told }
}

/** Order what many articles say of one story: agreed, disputed, told by one; each with its words. */
export const composeBrief = stage('compose-brief', (input: Input): Brief => {
  const { subject, language, articles, claims, leftOut } = input
  const candidates = sourcesOf(articles)
  const days = new Map(articles.map(({ id, day }) => [id, day]))
  const all = linesOf(claims, {
    sources: new Map(candidates.map((source) => [source.article, source])),
    days,
    language,
  })
  const { told, ...sections } = choose(all, input.oppositions)
  const { sources, numbers } = renumbered(candidates, told, input.keepsAll)
  const shown = told.map((one) => ({ ...one, line: withNumbers(one.line, numbers) }))
  const lines = shown.map(({ line }) => line)
  return {
    schema: 'fabline.brief/1',
    language,
    subject,
    leftOut,
    sources,
    lines,
    timeline: timelineOf(shown),
    ...sections,
    speakers: speakersOf(lines),
    reports: reportsOf(lines, sources),
    questions: questionsOf(lines, sections.disputed),
  }
})

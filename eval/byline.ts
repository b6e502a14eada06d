import type { Analysis } from '#model/analysis'
import type { Gold } from './item.ts'
import type { Measure } from './measure.ts'
import { plainName } from './names.ts'
import type { Tally } from './tally.ts'
import { found, right } from './tally.ts'

const mismatchOf = ({ flags }: Analysis) =>
  flags.find(({ kind }) => kind === 'author-topic-mismatch') ?? null

const isRightAuthor = (wanted: string | null, given: string | null): boolean => {
  const [want, got] = [plainName(wanted), plainName(given)]
  return want && got ? got.includes(want) || want.includes(got) : !wanted === !given
}

/** Everyone who signs, and nobody else. Counted only where gold lists them. */
const authorsTally = (wanted: readonly string[], given: readonly string[]): Tally => {
  const got = new Set(given.map((name) => plainName(name)))
  const hit = wanted.filter((name) => got.has(plainName(name))).length
  return found(hit, got.size - hit, wanted.length - hit)
}

const dateTally = (gold: Gold, { publishedAt }: Analysis): readonly [string, Tally][] =>
  gold.publishedAt ? [['date', right([publishedAt?.slice(0, 10) === gold.publishedAt])]] : []

const missesOf = (gold: Gold, analysis: Analysis): readonly string[] => {
  const misses: string[] = []
  const given = analysis.author?.name ?? null
  const [wanted, flagged] = [gold.bio?.mismatch === true, mismatchOf(analysis) !== null]
  if (!isRightAuthor(gold.author ?? null, given)) misses.push(`author ${given} for ${gold.author}`)
  if (wanted !== flagged) misses.push(`mismatch ${flagged} for ${wanted}`)
  if (gold.publishedAt && analysis.publishedAt?.slice(0, 10) !== gold.publishedAt)
    misses.push(`published ${analysis.publishedAt} for ${gold.publishedAt}`)
  return misses.map((miss) => `${gold.id}: ${miss}`)
}

/**
 * Who signs, and whether the mismatch flag stands where it should.
 *
 * `author`: the first name given is one of those printed. `authors`: all of them, one by one.
 * `mismatch`: the flag; one on a page without a bio counts as wrong. `date`: day of publication.
 */
export const measureByline: Measure = ({ item: { gold }, analysis }) => {
  const flag = mismatchOf(analysis)
  const wanted = gold.bio?.mismatch === true
  const tallies = new Map<string, Tally>([
    ['author', right([isRightAuthor(gold.author ?? null, analysis.author?.name ?? null)])],
    ...(gold.authors
      ? [
          [
            'authors',
            authorsTally(
              gold.authors,
              analysis.authors.map(({ name }) => name),
            ),
          ] as const,
        ]
      : []),
    ['mismatch', found(+(wanted && !!flag), +(!wanted && !!flag), +(wanted && !flag))],
    ...dateTally(gold, analysis),
  ])
  return {
    tallies,
    misses: missesOf(gold, analysis),
    judgements: flag ? [{ of: 'mismatch', confidence: flag.confidence, right: wanted }] : [],
  }
}

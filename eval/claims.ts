import type { Claim } from '#model/claim'
import type { GoldClaim } from './item.ts'
import type { Finding, Judgement, Measure } from './measure.ts'
import { nameKey } from './names.ts'
import type { Pair } from './pairs.ts'
import { fitsFrame, fitsSpeaker, paired } from './pairs.ts'
import type { Tally } from './tally.ts'
import { added, found, right } from './tally.ts'

const rolesTally = (wanted: GoldClaim, { roles }: Claim): Tally => {
  const want = new Set([...wanted.actor, ...wanted.target, ...wanted.item].map(nameKey))
  const got = new Set(
    [...roles.actor, ...roles.target, ...roles.item].map(({ name }) => nameKey(name)),
  )
  const hit = want.intersection(got).size
  return found(hit, got.size - hit, want.size - hit)
}

/** Of the names that are only inferred to have a part, how many have one. */
const inferredRight = (wanted: GoldClaim, { roles }: Claim): Tally => {
  const want = new Set([...wanted.actor, ...wanted.target, ...wanted.item].map(nameKey))
  const inferred = Object.values(roles).flatMap((all) => all.filter((one) => one.inferred))
  return right(inferred.map(({ name }) => want.has(nameKey(name))))
}

const countPair = ({ wanted, given }: Pair): ReadonlyMap<string, Tally> => {
  const { weight } = wanted
  if (!given)
    return new Map([
      ['claims', found(0, 0, weight)],
      ['evidence', found(0, 0, weight)],
    ])
  const fits = fitsFrame(wanted, given)
  const speaker = fitsSpeaker(wanted, given.speaker?.name ?? null)
  const counts = new Map<string, Tally>([
    ['claims', fits ? found(weight, 0, 0) : found(0, 0, weight)],
    ['evidence', found(weight, 0, 0)],
    ['frame', right([fits])],
    ['factuality', right([wanted.factuality === given.factuality])],
    ['speaker', right([speaker])],
    ['roles', rolesTally(wanted, given)],
    ['inferred', inferredRight(wanted, given)],
  ])
  if (wanted.date) counts.set('when', right([given.date?.value === wanted.date]))
  return counts
}

const missesOf = ({ wanted, given }: Pair): readonly string[] => {
  const words = (length: number): string => wanted.evidence.slice(0, length)
  if (!given) return [`claim missed ${wanted.frame}: ${words(80)}`]
  const misses: string[] = []
  const speaker = given.speaker?.name ?? null
  if (!fitsFrame(wanted, given))
    misses.push(`frame ${given.frame} for ${wanted.frame}: ${words(70)} [${given.rule}]`)
  if (!fitsSpeaker(wanted, speaker))
    misses.push(`speaker ${speaker} for ${wanted.speaker}: ${words(60)}`)
  if (given.factuality !== wanted.factuality)
    misses.push(`factuality ${given.factuality} for ${wanted.factuality}: ${words(60)}`)
  return misses
}

const none = new Map<string, Tally>([
  ['claims', found(0, 0, 0)],
  ['evidence', found(0, 0, 0)],
  ['frame', right([])],
  ['factuality', right([])],
  ['speaker', right([])],
  ['roles', found(0, 0, 0)],
  ['inferred', right([])],
])

/**
 * Claims, one to one. `evidence`: the words are found, whatever the frame; `claims`: the frame fits
 * too. Both weighed by the gold claim; whatever is left over is extra. `frame`, `factuality`,
 * `speaker`, `roles` (actor, target, item as one set), `inferred` (those of them no word of the text
 * places) and `when` are counted on the matched.
 */
export const measureClaims: Measure = ({ item: { gold }, analysis }): Finding => {
  const pairs = paired(gold.claims, analysis.claims)
  const matched = new Set(pairs.map(({ given }) => given))
  const fitting = new Set(
    pairs.flatMap(({ wanted, given }) => (given && fitsFrame(wanted, given) ? [given] : [])),
  )
  const loose = analysis.claims.filter((claim) => !matched.has(claim))
  const extra = new Map<string, Tally>([
    ['claims', found(0, analysis.claims.length - fitting.size, 0)],
    ['evidence', found(0, loose.length, 0)],
  ])
  return {
    tallies: added([none, ...pairs.map(countPair), extra]),
    misses: [
      ...pairs.flatMap(missesOf),
      ...loose.map(
        ({ frame, evidence, rule }) =>
          `claim extra ${frame}: ${evidence.text.slice(0, 80)} [${rule}]`,
      ),
    ].map((miss) => `${gold.id}: ${miss}`),
    judgements: analysis.claims.map(
      (claim): Judgement => ({
        of: 'claims',
        confidence: claim.confidence,
        right: fitting.has(claim),
      }),
    ),
    confusions: pairs.flatMap(({ wanted, given }) =>
      given && !fitsFrame(wanted, given) ? [[wanted.frame, given.frame] as const] : [],
    ),
  }
}

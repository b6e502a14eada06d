import type { Claim } from '#model/claim'
import type { Frame } from '#model/frame'
import { stretchOf } from '#stages/match-claims/days'
import { topicFor } from '#stages/match-claims/topics'
import { toldInCommon } from '../common.ts'
import type { Fault } from '../fault.ts'
import type { Reading } from '../reading.ts'

type Clauses = readonly Reading[]

/** A sentence and the words it cites, whole and, sentence by sentence, by clauses. */
type Doubting = {
  readonly said: Reading
  readonly cited: Reading
  readonly sentences: readonly Clauses[]
  readonly publishedAt: string | null
}

/** Frames of what is thought: a forecast is one by its verb, whatever its mood. */
const thought: ReadonlySet<Frame> = new Set<Frame>(['outlook', 'position'])

const isOpenClaim = ({ factuality }: Claim): boolean =>
  factuality === 'possible' || factuality === 'planned'

/** What lies ahead is told as a plan in many languages by its day alone. */
const isAhead = ({ dates }: Reading, publishedAt: string): boolean =>
  dates.some(({ value }) => (stretchOf(value)?.from ?? '') > publishedAt)

/** Whether a sentence leaves open what it tells: by its mood, its verb, its day. */
const isOpen = (said: Reading, publishedAt: string | null): boolean =>
  said.isDoubted ||
  said.hasModal ||
  (publishedAt !== null && isAhead(said, publishedAt)) ||
  said.claims.some((claim) => isOpenClaim(claim) || thought.has(claim.frame))

const topicsOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims
      .filter(({ frame }) => !thought.has(frame))
      .flatMap(({ predicate }) => topicFor(predicate) ?? []),
  )

/** A kind of event that the sentence tells as a fact, and the cited words only as possible or planned. */
const isToldOfOpen = (said: Reading, cited: Reading): boolean => {
  const told = topicsOf(said.claims.filter(({ factuality }) => factuality === 'asserted'))
  const open = topicsOf(cited.claims.filter(isOpenClaim))
  const known = topicsOf(cited.claims.filter((claim) => !isOpenClaim(claim)))
  return [...told].some((topic) => open.has(topic) && !known.has(topic))
}

/** The clauses of a sentence that leave open what they tell: all, where nothing in it is claimed as a fact. */
const openOf = (clauses: Clauses): Clauses => {
  const claims = clauses.flatMap((clause) => clause.claims)
  const isAllOpen = claims.length > 0 && claims.every(isOpenClaim)
  return isAllOpen ? clauses : clauses.filter((clause) => clause.isDoubted)
}

/** Whether all clauses that the sentence retells leave open what they tell. */
const retellsOpen = (said: Reading, sentences: readonly Clauses[]): boolean => {
  const open = new Set(sentences.flatMap(openOf))
  const all = sentences.flat()
  const counts = all.map((clause) => toldInCommon(said, clause).size)
  const most = Math.max(0, ...counts)
  return most > 0 && all.every((clause, index) => counts[index] !== most || open.has(clause))
}

/** What the cited words tell as possible or planned is not told as a fact. */
export const lostDoubts = ({ said, cited, sentences, publishedAt }: Doubting): readonly Fault[] => {
  if (isOpen(said, publishedAt)) return []
  const isLost = isToldOfOpen(said, cited) || retellsOpen(said, sentences)
  return isLost ? [{ rule: 'claim.doubt', text: said.text }] : []
}

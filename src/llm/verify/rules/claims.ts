import type { Claim, Speaker } from '#model/claim'
import type { Frame } from '#model/frame'
import { areOpposite, topicFor } from '#stages/match-claims/topics'
import type { Fault } from '../fault.ts'
import type { Reading } from '../reading.ts'
import { standsIn } from '../same-name.ts'

const isSameSpeaker = (one: Speaker, other: Speaker): boolean =>
  one.entity !== null && other.entity !== null
    ? one.entity === other.entity
    : standsIn(one.name, other.name) !== false

const actsIn = ({ entity }: Speaker, { roles }: Claim): boolean =>
  entity !== null && Object.values(roles).some((all) => all.some((one) => one.entity === entity))

/** Who is said to speak speaks in the cited words: not another person or company they only mention. */
export const otherSpeakers = (said: Reading, cited: Reading): readonly Fault[] => {
  const known = cited.claims.flatMap(({ speaker }) => speaker ?? [])
  const isKnown = (speaker: Speaker): boolean =>
    known.some((one) => isSameSpeaker(speaker, one)) ||
    cited.claims.some((claim) => actsIn(speaker, claim))
  const isProper = ({ entity }: Speaker): boolean =>
    said.names.some(({ id, type }) => id === entity && (type === 'person' || type === 'company'))
  return said.claims
    .flatMap(({ speaker }) => speaker ?? [])
    .filter((speaker) => known.length > 0 && isProper(speaker) && !isKnown(speaker))
    .map(({ name }) => ({ rule: 'claim.speaker', text: name }))
}

/** Kinds of events whose opposite is told in as plain words; of others, words say it in many ways. */
const plain: ReadonlySet<Frame> = new Set<Frame>(['licence', 'listing', 'price', 'sale', 'supply'])

const topicsOf = (claims: readonly Claim[]): readonly string[] =>
  claims
    .filter(({ factuality, frame, predicate }) => {
      const isPlain = plain.has(frame) || predicate.startsWith('impact.shares-')
      return isPlain && factuality !== 'denied'
    })
    .flatMap(({ predicate }) => topicFor(predicate) ?? [])

/** A licence refused is none granted: what the sentence says is not the opposite of what it cites. */
export const oppositeClaims = (said: Reading, cited: Reading): readonly Fault[] => {
  const known = topicsOf(cited.claims)
  return topicsOf(said.claims)
    .filter((topic) => !known.includes(topic) && known.some((one) => areOpposite(topic, one)))
    .map((text) => ({ rule: 'claim.opposite', text }))
}

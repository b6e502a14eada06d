import type { Claim } from '#model/claim'
import type { GoldClaim } from './item.ts'
import { isSameName } from './names.ts'
import { overlap, sameWords } from './overlap.ts'

/** A claim looked for and the claim taken for it; either may be missing. */
export type Pair = { readonly wanted: GoldClaim; readonly given: Claim | null }

/** Whether the frame is the annotator's, or one that was also acceptable. */
export const fitsFrame = (wanted: GoldClaim, given: Claim): boolean =>
  wanted.frame === given.frame || wanted.alsoAccept.includes(given.frame)

/** One to one, best overlap first; a fitting frame outweighs any overlap. */
export const paired = (wanted: readonly GoldClaim[], given: readonly Claim[]): readonly Pair[] => {
  const candidates = wanted.flatMap((one) =>
    given.flatMap((other) => {
      const shared = overlap(other.evidence.text, one.evidence)
      const weight = shared + (fitsFrame(one, other) ? 1 : 0)
      return shared >= sameWords ? [{ wanted: one, given: other, weight }] : []
    }),
  )
  const partner = new Map<GoldClaim, Claim>()
  const taken = new Set<Claim>()
  for (const pair of candidates.toSorted((one, other) => other.weight - one.weight)) {
    if (partner.has(pair.wanted) || taken.has(pair.given)) continue
    partner.set(pair.wanted, pair.given)
    taken.add(pair.given)
  }
  return wanted.map((one) => ({ wanted: one, given: partner.get(one) ?? null }))
}

/** Whoever announces an act of its own may stand as speaker or not: both are right. */
export const fitsSpeaker = ({ speaker, actor }: GoldClaim, given: string | null): boolean => {
  if (speaker && given) return isSameName(given, speaker)
  if (speaker) return actor.some((name) => isSameName(name, speaker))
  return !given || actor.some((name) => isSameName(name, given))
}

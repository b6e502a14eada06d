/** Numbers that decide whether two claims say the same; tried on `corpus/pairs.jsonl`. */
import type { AnchorKind } from './facets.ts'

/**
 * What it says for two claims that both name the same thing in the same role. Countries stand in
 * half of all claims of the field, a person or a chip in few.
 */
export const weights: Readonly<Record<AnchorKind, number>> = {
  country: 1,
  agency: 0.5,
  name: 1.5,
  rare: 2,
  goods: 1,
  broad: 0.5,
}

/** A thing named in other roles, or only in the sentence, says this share of it. */
export const looseShare = 0.6

/** The same day or month, the same year, and the same amount: with two figures or more, or fewer. */
export const sameTime = 1.5
export const sameYear = 0.5
export const sameAmount = 2
export const sameRoundAmount = 1

/** The very same predicate, not only one of its kind. */
export const samePredicate = 0.5

/** What two claims must have in common to say the same, and to speak of the same when they oppose. */
export const leastInCommon = 3

/** Share of what the poorer of both names that both must have. */
export const leastShare = 0.6

/** Goods under other names of one kin. */
export const kinGoods = 0.5

/** Goods that both name by other words speak against it, so much. */
export const otherGoods = 1

/** Days between two reports of a claim that gives no date itself: after that it is another story. */
export const storyDays = 21

/** Amounts that lie so near are the same, rounded; so far apart they contradict each other. Shares. */
export const sameWithin = 0.02
export const differFrom = 0.1

/** Most anchors of a claim that are looked up: each two of them make a key. */
export const maxAnchors = 8

/**
 * Forms of a cluster of which each is checked against each before two are joined; beyond, a story of
 * hundreds of wordings, the ties alone decide, since the pairs grow with the square.
 */
export const maxChecked = 120

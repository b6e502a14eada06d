/** Where the parts of a search are looked up, and what each place counts. */
import type { Part, Way } from '#store/way'
import {
  aboutShare,
  articleShare,
  contextShare,
  eventShare,
  frameShare,
  spokenOfShare,
  withinShare,
} from './limits.ts'
import { aboutText, articleText, matchText } from './match.ts'
import type { Index } from './rows-of.ts'

/** A match in an index, and what a part counts that is found there. */
export type Place = { readonly index: Index; readonly match: string; readonly weight: number }

/** A part of a search as it is looked up. */
export type PlacesOfPart = {
  readonly weight: number
  readonly must: boolean
  readonly isSpeech: boolean
  /** Each way on its own, in the claim itself. */
  readonly own: readonly string[]
  /** What counts less: the kind of claim it is, what stands around it, its article. */
  readonly less: readonly Place[]
  /**
   * What this part counts, where one of the last so many of `less` holds it, around a claim of
   * speech: what somebody denies or warns of stands around the claim, which only says that they do.
   */
  readonly spokenOf: { readonly weight: number; readonly last: number } | null
  /** In the text of the article, wherever. */
  readonly inArticle: Place | null
}

const isOf =
  (...kinds: readonly Way['kind'][]) =>
  ({ kind }: Way): boolean =>
    kinds.includes(kind)

/** What of a part counts where the claim itself says it, what as much less, and what around it. */
const sorted = ({ ways }: Part) => {
  const isNamed = ways.some(isOf('entity'))
  // Of a name with a theme (one list among all lists) only the name is what was asked for.
  const isKind = isNamed ? isOf('frame', 'factuality', 'theme') : isOf('frame', 'factuality')
  const own = ways.filter((way) => !isKind(way) && !isOf('event', 'within')(way))
  return {
    own,
    kind: ways.filter(isKind),
    events: ways.filter(isOf('event')),
    within: ways.filter(isOf('within')),
    around: own.filter((way) => !isOf('predicate')(way)),
    meant: [...own.filter(isOf('entity', 'theme')), ...ways.filter(isOf('frame'))],
    isNamed: isNamed || !ways.some(isOf('theme', 'predicate')),
  }
}

const place = (
  index: Index,
  ways: readonly Way[],
  { weight, textOf }: { weight: number; textOf: (ways: readonly Way[]) => string },
): readonly Place[] => {
  const match = textOf(ways)
  return match ? [{ index, match, weight }] : []
}

const anyOf = (ways: readonly Way[]): string => (ways.length > 0 ? matchText([ways]) : '')

/** A part in the claim itself, as the kind of claim it is, around it, and in the article as a whole. */
export const placesOf = (part: Part): PlacesOfPart => {
  const { weight, must, isSpeech = false } = part
  const { own, kind, events, within, around, meant, isNamed } = sorted(part)
  const as = isNamed ? 'named' : 'happens'
  const inClaim = (ways: readonly Way[], share: number) =>
    place('claims_index', ways, { weight: weight * share, textOf: anyOf })
  const near = place('claims_context', around, { weight: weight * contextShare[as], textOf: anyOf })
  const about = place('claims_context', meant, {
    weight: weight * aboutShare[as],
    textOf: aboutText,
  })
  const isSpokenOf = !isNamed && !isSpeech
  const wider = place('articles_index', around, {
    weight: weight * articleShare,
    textOf: articleText,
  })
  return {
    weight,
    must,
    isSpeech,
    own: own.map((way) => anyOf([way])),
    less: [
      ...inClaim(kind, frameShare),
      ...inClaim(events, eventShare),
      ...inClaim(within, withinShare),
      ...near,
      ...about,
    ],
    spokenOf: isSpokenOf
      ? { weight: weight * spokenOfShare, last: near.length + about.length }
      : null,
    inArticle: isNamed ? (wider[0] ?? null) : null,
  }
}

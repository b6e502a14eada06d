import type { GistNoun, GistSpeaker, Mood } from '#languages/kinds/gist'
import type { Claim, Filler } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import { bare } from '#text/fold'
import type { Known, Tense } from './fill.ts'
import { withNouns } from './fill.ts'
import { knownOf } from './known.ts'
import { compareDates, moodOf } from './mood.ts'
import type { Names } from './naming.ts'
import { speakerOf } from './speakers.ts'
import { particularGroups } from './word-sets.ts'

/** A claim made ready to be said: its nouns and figures in the reader's language. */
export type Message = {
  /** The claims it says; the first gives the words. */
  readonly claims: readonly [Claim, ...Claim[]]
  readonly known: Known
  /** Who says so; null where the article does, and where the speaker is the subject anyway. */
  readonly speaker: GistSpeaker | null
  /** The speaker who is the subject of a stance, for the first mention; null elsewhere. */
  readonly taker: GistSpeaker | null
  /** Whether the subject says it of itself. */
  readonly own: boolean
  /** The date in running text, where it tells when it happened; null elsewhere. */
  readonly when: string | null
}

/** Frames in which the speaker is the subject: she criticizes, he expects. */
const stances: ReadonlySet<Frame> = new Set<Frame>(['position', 'outlook'])

/** A date that says when a thing happened, and not when it was announced, planned or denied. */
const happenedAt = (
  { date, factuality, predicate }: Claim,
  publishedAt: string | null,
): boolean => {
  if (predicate === 'control.propose' && factuality === 'possible') return false
  if (!date || (factuality === 'denied' && !date.value.includes('/'))) return false
  if (!publishedAt) return true
  const order = compareDates(date.value, publishedAt)
  return factuality === 'planned' ? order >= 0 : factuality === 'asserted' ? order <= 0 : true
}

/** What a message is made with. */
export type Scope = {
  readonly names: Names
  readonly publishedAt: string | null
}

const samePhrase = (one: GistNoun, other: GistNoun): boolean =>
  bare(one.word).endsWith(bare(other.word)) || bare(other.word).endsWith(bare(one.word))

const sameNouns = (speaker: GistSpeaker, { nouns }: Known): boolean => {
  const actor = nouns.actor[0]
  const name = speaker.nouns[0]
  return (
    actor !== undefined &&
    name !== undefined &&
    nouns.actor.length === 1 &&
    speaker.nouns.length === 1 &&
    (actor.word === name.word || (name.kind === 'group' && samePhrase(actor, name)))
  )
}

/** Stances whose denial is of the stance; elsewhere it is of what is said. */
const deniable: ReadonlySet<Predicate> = new Set<Predicate>(['position.support', 'position.hope'])

/** A stance is taken, however doubtful what it is about: who warns of what may come does warn. */
const stanceMood = ({ predicate }: Claim, mood: Mood): Mood =>
  deniable.has(predicate) && (mood === 'denied' || mood === 'unlikely') ? 'denied' : 'asserted'

/** Listings and licences last, whenever they began. */
const lasts: ReadonlySet<Predicate> = new Set<Predicate>(['listing.listed', 'licence.hold'])

/** Whether the claim is dated, as a fact, to a day, month or year before the article's. */
const isOver = ({ date, factuality, predicate }: Claim, publishedAt: string | null): boolean =>
  date !== null &&
  publishedAt !== null &&
  factuality === 'asserted' &&
  !lasts.has(predicate) &&
  !date.value.includes('/') &&
  compareDates(date.value, publishedAt) < 0

const isParticular = ({ entity, name }: Filler): boolean =>
  entity !== null || particularGroups.has(name)

/** The claim without actors and targets that are nobody in particular. */
const withoutAnybody = (claim: Claim): Claim => {
  const { roles } = claim
  if (roles.actor.every(isParticular) && roles.target.every(isParticular)) return claim
  const actor = roles.actor.filter(isParticular)
  const target = roles.target.filter(isParticular)
  return { ...claim, roles: { ...roles, actor, target } }
}

const tenseOf = (claim: Claim, { names, publishedAt }: Scope): Tense => {
  const mood = moodOf(claim, names, publishedAt)
  return {
    mood: stances.has(claim.frame) ? stanceMood(claim, mood) : mood,
    past: isOver(claim, publishedAt),
  }
}

/** Whoever says a claim, its date, and the claim itself. */
type Said = Pick<Message, 'claims' | 'speaker' | 'when'>

const withKnown = (said: Said, known: Known): Message => {
  const { claims, speaker, when } = said
  if (!speaker || !stances.has(claims[0].frame)) {
    const own = speaker !== null && sameNouns(speaker, known)
    return { claims, known, speaker, taker: null, own, when }
  }
  const target = known.nouns.target.filter(
    (noun) => !speaker.nouns.some((name) => samePhrase(noun, name)),
  )
  const taken = withNouns(known, { ...known.nouns, actor: speaker.nouns, target })
  return { claims, known: taken, speaker: null, taker: speaker, own: false, when }
}

/** A claim as it stands in a list of claims, and in a gist. */
export type Messages = {
  readonly listed: Message
  /** Companies, customers and the like, who are nobody in particular, fill no role. */
  readonly told: Message
}

/** Makes a claim ready to be said. */
export const messagesOf = (claim: Claim, scope: Scope): Messages => {
  const { names, publishedAt } = scope
  const { speaker, date } = claim
  const tense = tenseOf(claim, scope)
  const said: Said = {
    claims: [claim],
    speaker: speaker && speakerOf({ ...claim, speaker }, names),
    when: date && happenedAt(claim, publishedAt) ? names.gist.date(date.value, 'running') : null,
  }
  const listed = withKnown(said, knownOf(claim, names, tense))
  const particular = withoutAnybody(claim)
  const told = particular === claim ? listed : withKnown(said, knownOf(particular, names, tense))
  return { listed, told }
}

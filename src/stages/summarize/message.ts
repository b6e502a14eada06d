import type { GistNoun, GistSpeaker, Mood } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { Claim, Filler } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import { bare } from '#text/fold'
import type { Known } from './fill.ts'
import { knownOf } from './known.ts'
import { compareDates, moodOf } from './mood.ts'
import type { Names } from './naming.ts'
import type { SpeakerText } from './speakers.ts'
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
  readonly pack: LanguagePack
  readonly publishedAt: string | null
  readonly source: SpeakerText
  /** Whether companies, customers and the like, who are nobody in particular, fill no role. */
  readonly strict: boolean
}

const samePhrase = (one: GistNoun, other: GistNoun): boolean =>
  bare(one.word).endsWith(bare(other.word)) || bare(other.word).endsWith(bare(one.word))

const sameNouns = (speaker: GistSpeaker, { nouns }: Known): boolean => {
  const [actor, ...others] = nouns.actor
  const [name, ...more] = speaker.nouns
  return (
    actor !== undefined &&
    name !== undefined &&
    others.length === 0 &&
    more.length === 0 &&
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

const particular = (fillers: readonly Filler[]): readonly Filler[] =>
  fillers.filter(({ entity, name }) => entity !== null || particularGroups.has(name))

/** The claim without actors and targets that are nobody in particular. */
const withoutAnybody = (claim: Claim): Claim => {
  const { actor, target } = claim.roles
  const roles = { ...claim.roles, actor: particular(actor), target: particular(target) }
  return { ...claim, roles }
}

/** Makes a claim ready to be said. */
export const messageOf = (
  claim: Claim,
  { names, pack, publishedAt, source, strict }: Scope,
): Message => {
  const stance = stances.has(claim.frame)
  const mood = moodOf(claim, pack, publishedAt)
  const past = isOver(claim, publishedAt)
  const known = knownOf(strict ? withoutAnybody(claim) : claim, names, {
    mood: stance ? stanceMood(claim, mood) : mood,
    past,
  })
  const speaker = claim.speaker
    ? speakerOf({ ...claim, speaker: claim.speaker }, names, source)
    : null
  const when =
    claim.date && happenedAt(claim, publishedAt)
      ? names.gist.date(claim.date.value, 'running')
      : null
  const base = { claims: [claim] as const, when, taker: null }
  if (!speaker || !stance)
    return { ...base, known, speaker, own: speaker !== null && sameNouns(speaker, known) }
  const subject = { ...known.nouns, actor: speaker.nouns }
  const target = subject.target.filter(
    (noun) => !speaker.nouns.some((name) => samePhrase(noun, name)),
  )
  const taken = { ...known, nouns: { ...subject, target } }
  return { ...base, known: taken, speaker: null, own: false, taker: speaker }
}

import type { Gist, GistNoun, GistSpeaker } from '#languages/kinds/gist'
import type { GistSentence } from '#model/summary'
import { rememberHere } from '#text/remember'
import { isDoubled } from './doubled.ts'
import { withNouns } from './fill.ts'
import { longestJoined } from './limits.ts'
import type { Message } from './message.ts'
import { roles } from './pattern.ts'
import type { Planned } from './plan.ts'
import { nameIn, presented } from './present.ts'
import type { Languages, Wording } from './realize.ts'
import { asReported, clauseOf, wordsOf } from './realize.ts'

type Writing = Languages & { readonly wording: Wording }

const sameNouns = (one: readonly GistNoun[], other: readonly GistNoun[]): boolean =>
  one.length > 0 &&
  one.length === other.length &&
  one.every(({ word }, index) => word === other[index]?.word)

const sameSpeaker = (one: Message, other: Message): boolean =>
  one.speaker !== null &&
  other.speaker !== null &&
  one.own === other.own &&
  sameNouns(one.speaker.nouns, other.speaker.nouns)

const sameSubject = (one: Message, other: Message): boolean =>
  one.speaker === null &&
  other.speaker === null &&
  one.known.mood === other.known.mood &&
  sameNouns(one.known.nouns.actor, other.known.nouns.actor)

/** Two clauses with one subject, which stands in the first only. */
const sharingSubject = (one: Message, other: Message, wording: Wording): string | null => {
  const opening = clauseOf(one, wording)
  const second = clauseOf(other, wording, { form: 'main', subject: '' })
  return opening?.opensWithActor && second
    ? wording.gist.joined(opening.text, second.text.trim(), true)
    : null
}

/** Two things that one says of oneself. */
const ownTogether = (one: Message, other: Message, wording: Wording): string | null => {
  const { gist } = wording
  const subject = gist.ownSubject(one.known.nouns.actor)
  if (subject === null || !one.speaker) return null
  const opening = clauseOf(one, wording, { form: 'own', subject })
  const second = clauseOf(other, wording, { form: 'own', subject: '' })
  return opening && second
    ? gist.own(gist.joined(opening.text.trim(), second.text.trim(), true), one.speaker)
    : null
}

/** Two clauses of one speaker, who is named once. */
const sharingSpeaker = (one: Message, other: Message, wording: Wording): string | null => {
  if (!one.speaker) return null
  if (one.own) return ownTogether(one, other, wording)
  const { gist } = wording
  const opening = clauseOf(one, wording, asReported)
  const shared =
    opening?.opensWithActor === true &&
    one.known.mood === other.known.mood &&
    sameNouns(one.known.nouns.actor, other.known.nouns.actor)
      ? clauseOf(other, wording, { form: 'reported', subject: '' })
      : null
  const second = shared ?? clauseOf(other, wording, asReported)
  return opening && second
    ? gist.attributed(gist.joined(opening.text, second.text.trim(), shared !== null), one.speaker)
    : null
}

const sameWords = (one: readonly GistNoun[], other: readonly GistNoun[]): boolean =>
  one.length === other.length && one.every(({ word }, index) => word === other[index]?.word)

/**
 * Two messages that differ in one role only, as one message of both: A and B may be limited.
 * Null where they differ otherwise.
 */
const pooled = (one: Message, other: Message): Message | null => {
  const [left, right] = [one.claims[0], other.claims[0]]
  if (left.predicate !== right.predicate || one.known.mood !== other.known.mood) return null
  if (one.when !== other.when || left.amount || right.amount) return null
  const [mine, theirs] = [one.known.nouns, other.known.nouns]
  const [role, ...more] = roles.filter((each) => !sameWords(mine[each], theirs[each]))
  if (!role || more.length > 0 || mine[role].length === 0 || theirs[role].length === 0) return null
  const known = withNouns(one.known, { ...mine, [role]: [...mine[role], ...theirs[role]] })
  return { ...one, known, claims: [...one.claims, ...other.claims] }
}

/** Two messages in one clause, where they share subject or speaker. */
const shared = (one: Message, other: Message, wording: Wording): string | null => {
  const both = pooled(one, other)
  const text = both && wording.said(both)
  if (text !== null && !isDoubled(text)) return text
  const joined = sameSpeaker(one, other)
    ? sharingSpeaker(one, other, wording)
    : sharingSubject(one, other, wording)
  return joined !== null && joined.length <= longestJoined && !isDoubled(joined) ? joined : null
}

/** Two messages as one sentence, where they share subject or speaker and it stays short. */
const together = (one: Planned, other: Planned, wording: Wording): string | null => {
  const [left, right] = [one.message, other.message]
  const sameSection = one.section === other.section
  if (!sameSpeaker(left, right) && !(sameSection && sameSubject(left, right))) return null
  const sameDay = left.when !== null && left.when === right.when
  return shared(sameDay ? { ...left, when: null } : left, right, wording)
}

const idsOf = (messages: readonly Message[]): readonly string[] => {
  const ids: string[] = []
  for (const { claims } of messages) for (const { id } of claims) ids.push(id)
  return ids
}

/** The message with a speaker who goes unnamed. */
const withoutName = (message: Message, { kind }: GistSpeaker, { unnamed }: Gist): Message => ({
  ...message,
  speaker: { nouns: [unnamed[kind]], kind, role: null, house: null },
  own: false,
})

const saidOnce = (message: Message, wording: Wording): string | null => {
  const said = wording.said(message)
  return said === null || isDoubled(said) ? null : said
}

/** The clause with its speaker; one whose description says the same again goes unnamed. */
const undoubled = (message: Message, wording: Wording): string | null => {
  const { speaker } = message
  const said = saidOnce(message, wording)
  return said ?? (speaker && saidOnce(withoutName(message, speaker, wording.gist), wording))
}

/** The clause by itself, with the words of who speaks unless they say the same again. */
const alone = (message: Message, { wording, pack, reader }: Writing): string | null => {
  const text = undoubled(message, wording)
  const [claim] = message.claims
  const words = claim.frame === 'position' ? wordsOf(claim, { pack, reader }) : null
  if (text === null || words === null) return text
  const quoted = wording.gist.quoting(text, words)
  return isDoubled(quoted) ? text : quoted
}

/** A clause that makes a sentence, and the messages it says. */
type Told = { readonly text: string; readonly messages: readonly Message[] }

/** The sentence of a gist that a clause makes. */
export const sentenceOf = ({ text, messages }: Told, gist: Gist): GistSentence => ({
  text: gist.sentence(text),
  claims: idsOf(messages),
})

/** What is said of a message, as far as somebody has asked for it. */
type Saying = {
  /** The message with its speaker presented or named. */
  readonly here: Planned
  /** The clause by itself. */
  alone: string | null | undefined
  /** The message it was last tried together with, and the clause of both. */
  next: Planned | null
  both: string | null
}

const sayingOf = (planned: Planned, isKnown: boolean, { wording }: Writing): Saying => {
  const message = presented(planned.message, wording.gist, isKnown)
  const here = message === planned.message ? planned : { ...planned, message }
  return { here, alone: undefined, next: null, both: null }
}

const aloneBy = (saying: Saying, writing: Writing): string | null => {
  if (saying.alone === undefined) saying.alone = alone(saying.here.message, writing)
  return saying.alone
}

const bothBy = (saying: Saying, next: Planned, { wording }: Writing): string | null => {
  if (saying.next !== next) {
    saying.next = next
    saying.both = together(saying.here, next, wording)
  }
  return saying.both
}

/** Who says a message, and what is said of it where she has been named, and where not. */
type Sayings = { readonly name: string | null; first: Saying | null; again: Saying | null }

/**
 * Composes gists of one article: what is planned, joined where two things are said of one. Plans have
 * much in common while they are made, so that what a message says is worked out once.
 */
export const composer = (writing: Writing) => {
  const sayings = rememberHere(
    ({ message }: Planned): Sayings => ({ name: nameIn(message), first: null, again: null }),
  )
  const sayingFor = (planned: Planned, named: string[]): Saying => {
    const known = sayings(planned)
    const { name } = known
    if (name !== null && named.includes(name)) {
      known.again ??= sayingOf(planned, true, writing)
      return known.again
    }
    if (name !== null) named.push(name)
    known.first ??= sayingOf(planned, false, writing)
    return known.first
  }
  return (planned: readonly Planned[]): readonly Told[] => {
    const found: Told[] = []
    const named: string[] = []
    for (let at = 0; at < planned.length; at += 1) {
      const one = planned[at]
      if (!one) continue
      const saying = sayingFor(one, named)
      const next = planned[at + 1]
      const both = next ? bothBy(saying, next, writing) : null
      const text = both ?? aloneBy(saying, writing)
      if (text === null) continue
      const { message } = saying.here
      const messages = both !== null && next ? [message, next.message] : [message]
      found.push({ text, messages })
      at += messages.length - 1
    }
    return found
  }
}

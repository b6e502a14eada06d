import type { Gist, GistNoun, GistSpeaker } from '#languages/kinds/gist'
import type { GistSentence } from '#model/summary'
import { lazy } from '#text/lazy'
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

/** Two messages as one sentence, where they share subject or speaker and it stays short. */
const together = (one: Planned, other: Planned, wording: Wording): string | null => {
  const right = other.message
  const sameDay = one.message.when !== null && one.message.when === right.when
  const left = sameDay ? { ...one.message, when: null } : one.message
  if (one.section !== other.section && !sameSpeaker(left, right)) return null
  const both = sameSpeaker(left, right) || sameSubject(left, right) ? pooled(left, right) : null
  const pooledText = both && wording.said(both)
  if (pooledText !== null && !isDoubled(pooledText)) return pooledText
  const text = sameSpeaker(left, right)
    ? sharingSpeaker(left, right, wording)
    : sameSubject(left, right)
      ? sharingSubject(left, right, wording)
      : null
  return text !== null && text.length <= longestJoined && !isDoubled(text) ? text : null
}

const idsOf = (messages: readonly Message[]): readonly string[] =>
  messages.flatMap(({ claims }) => claims.map(({ id }) => id))

/** The message with a speaker who goes unnamed. */
const withoutName = (message: Message, { kind }: GistSpeaker, { unnamed }: Gist): Message => ({
  ...message,
  speaker: { kind, nouns: [unnamed[kind]], role: null, house: null },
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

const alone = (message: Message, { wording, pack, reader }: Writing): string | null => {
  const text = undoubled(message, wording)
  const [claim] = message.claims
  const words = claim.frame === 'position' ? wordsOf(claim, { pack, reader }) : null
  return text !== null && words !== null ? wording.gist.quoting(text, words) : text
}

/** A clause that makes a sentence, and the messages it says. */
type Told = { readonly text: string; readonly messages: readonly Message[] }

/** The sentence of a gist that a clause makes. */
export const sentenceOf = ({ text, messages }: Told, gist: Gist): GistSentence => ({
  text: gist.sentence(text),
  claims: idsOf(messages),
})

/** What is said of a message: by itself, and in one sentence with another. */
const sayingOf = (planned: Planned, isKnown: boolean, writing: Writing) => {
  const { wording } = writing
  const message = presented(planned.message, wording.gist, isKnown)
  const here = message === planned.message ? planned : { ...planned, message }
  const withNext = rememberHere((next: Planned) => together(here, next, wording))
  return { message, alone: lazy(() => alone(message, writing)), withNext }
}

/** What is said of a message, by whether its speaker has been named. */
const sayingsOf = (planned: Planned, writing: Writing) => ({
  name: nameIn(planned.message),
  first: lazy(() => sayingOf(planned, false, writing)),
  again: lazy(() => sayingOf(planned, true, writing)),
})

/**
 * Composes gists of one article: what is planned, joined where two things are said of one. Plans have
 * much in common while they are made, so that what a message says is worked out once.
 */
export const composer = (writing: Writing) => {
  const sayings = rememberHere((planned: Planned) => sayingsOf(planned, writing))
  return (planned: readonly Planned[]): readonly Told[] => {
    const found: Told[] = []
    const named = new Set<string | null>()
    for (let at = 0; at < planned.length; at += 1) {
      const here = planned[at]
      if (!here) continue
      const { name, first, again } = sayings(here)
      const { message, alone, withNext } = named.has(name) ? again() : first()
      if (name !== null) named.add(name)
      const next = planned[at + 1]
      const both = next ? withNext(next) : null
      const text = both ?? alone()
      if (text === null) continue
      const messages = both !== null && next ? [message, next.message] : [message]
      found.push({ text, messages })
      at += messages.length - 1
    }
    return found
  }
}

import type { Gist, GistNoun, GistSpeaker } from '#languages/kinds/gist'
import type { GistSentence } from '#model/summary'
import { rememberHere } from '#text/remember'
import { isDoubled } from './doubled.ts'
import { longestJoined } from './limits.ts'
import type { Message } from './message.ts'
import { roles } from './pattern.ts'
import type { Planned } from './plan.ts'
import { nameIn, presented } from './present.ts'
import type { Languages } from './realize.ts'
import { asReported, attributed, clauseOf, wordsOf } from './realize.ts'

type Writing = Languages & { readonly gist: Gist }

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
const sharingSubject = (one: Message, other: Message, gist: Gist): string | null => {
  const opening = clauseOf(one, gist)
  const second = clauseOf(other, gist, { form: 'main', subject: '' })
  return opening?.opensWithActor && second
    ? gist.joined(opening.text, second.text.trim(), true)
    : null
}

/** Two things that one says of oneself. */
const ownTogether = (one: Message, other: Message, gist: Gist): string | null => {
  const subject = gist.ownSubject(one.known.nouns.actor)
  if (subject === null || !one.speaker) return null
  const opening = clauseOf(one, gist, { form: 'own', subject })
  const second = clauseOf(other, gist, { form: 'own', subject: '' })
  return opening && second
    ? gist.own(gist.joined(opening.text.trim(), second.text.trim(), true), one.speaker)
    : null
}

/** Two clauses of one speaker, who is named once. */
const sharingSpeaker = (one: Message, other: Message, gist: Gist): string | null => {
  if (!one.speaker) return null
  if (one.own) return ownTogether(one, other, gist)
  const opening = clauseOf(one, gist, asReported)
  const shared =
    opening?.opensWithActor === true &&
    one.known.mood === other.known.mood &&
    sameNouns(one.known.nouns.actor, other.known.nouns.actor)
      ? clauseOf(other, gist, { form: 'reported', subject: '' })
      : null
  const second = shared ?? clauseOf(other, gist, asReported)
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
  const known = { ...one.known, nouns: { ...mine, [role]: [...mine[role], ...theirs[role]] } }
  return { ...one, known, claims: [...one.claims, ...other.claims] }
}

/** Two messages as one sentence, where they share subject or speaker and it stays short. */
const together = (one: Planned, other: Planned, gist: Gist): string | null => {
  const right = other.message
  const sameDay = one.message.when !== null && one.message.when === right.when
  const left = sameDay ? { ...one.message, when: null } : one.message
  if (one.section !== other.section && !sameSpeaker(left, right)) return null
  const both = sameSpeaker(left, right) || sameSubject(left, right) ? pooled(left, right) : null
  const pooledText = both && attributed(both, gist)
  if (pooledText !== null && !isDoubled(pooledText)) return pooledText
  const text = sameSpeaker(left, right)
    ? sharingSpeaker(left, right, gist)
    : sameSubject(left, right)
      ? sharingSubject(left, right, gist)
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

const saidOnce = (message: Message, gist: Gist): string | null => {
  const said = attributed(message, gist)
  return said === null || isDoubled(said) ? null : said
}

/** The clause with its speaker; one whose description says the same again goes unnamed. */
const undoubled = (message: Message, gist: Gist): string | null => {
  const { speaker } = message
  const said = saidOnce(message, gist)
  return said ?? (speaker && saidOnce(withoutName(message, speaker, gist), gist))
}

const alone = (message: Message, { gist, pack, reader }: Writing): string | null => {
  const text = undoubled(message, gist)
  const [claim] = message.claims
  const words = claim.frame === 'position' ? wordsOf(claim, { pack, reader }) : null
  return text !== null && words !== null ? gist.quoting(text, words) : text
}

/** A clause that makes a sentence, and the messages it says. */
type Told = { readonly text: string; readonly messages: readonly Message[] }

/** The sentence of a gist that a clause makes. */
export const sentenceOf = ({ text, messages }: Told, gist: Gist): GistSentence => ({
  text: gist.sentence(text),
  claims: idsOf(messages),
})

/** A value that is made when it is first asked for. */
const lazy = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What is said of a message: by itself, and in one sentence with another. */
const sayingOf = (planned: Planned, isKnown: boolean, writing: Writing) => {
  const { gist } = writing
  const message = presented(planned.message, gist, isKnown)
  const withNext = rememberHere((next: Planned) => together({ ...planned, message }, next, gist))
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
